import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

const days = { articles: 'published_at', conclusions: 'published_at', documents: 'issued_on' }
const named = { agencies: 'short_name', agencies_locales: 'name', agencies_aliases: 'value' }

const counted = `on cms.conclusions (live_from, id)
  include (audience, _status, withdrawn_at, issuing_agency_id, tracking, document_id) where _status = 'published' and withdrawn_at is null`

/**
 * A search takes the newest finds, so its indexes know words and days; agencies are found by the words of their
 * names. How many conclusions are tracked is read from an index alone.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const [table, day] of Object.entries(days)) {
    await db.execute(sql.raw(`
      drop index cms.${table}_search_trigrams;
      drop index cms.${table}_search_words;
      create index ${table}_search_words on cms.${table}
        using gin (to_tsvector('simple', search_text), ((${day} at time zone 'Asia/Ho_Chi_Minh')::date));
    `))
  }
  for (const [table, column] of Object.entries(named)) {
    await db.execute(sql.raw(`
      create index ${table}_search_words on cms.${table} using gin (to_tsvector('simple', public.fold_text(${column})))
    `))
  }
  await db.execute(sql.raw(`
    drop index cms.conclusions_counted;
    create index conclusions_counted ${counted};
  `))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw(`
    drop index cms.conclusions_counted;
    create index conclusions_counted ${counted.replace(', tracking, document_id)', ')')};
  `))
  for (const table of Object.keys(named)) await db.execute(sql.raw(`drop index cms.${table}_search_words`))
  for (const table of Object.keys(days)) {
    await db.execute(sql.raw(`
      drop index cms.${table}_search_words;
      create index ${table}_search_words on cms.${table} using gin (to_tsvector('simple', search_text));
      create index ${table}_search_trigrams on cms.${table} using gin (search_text public.gin_trgm_ops);
    `))
  }
}
