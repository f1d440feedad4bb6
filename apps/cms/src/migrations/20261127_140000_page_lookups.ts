import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

const table = 'pages'
const visible = `where _status = 'published' and withdrawn_at is null`

/** What Payload cannot declare: how pages are listed, counted and searched. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(`
    create index ${table}_search_words on cms.${table}
      using gin (to_tsvector('simple', search_text), ((published_at at time zone 'Asia/Ho_Chi_Minh')::date));
    create index ${table}_newest on cms.${table} (published_at desc, id desc) ${visible};
    create index ${table}_counted on cms.${table} (live_from, id)
      include (audience, _status, withdrawn_at, issuing_agency_id) ${visible};
    create index ${table}_withdrawn on cms.${table} (withdrawn_at) where withdrawn_at is not null;
    select cms.watch_content_tables();
  `))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const name of ['search_words', 'newest', 'counted', 'withdrawn'])
    await db.execute(sql.raw(`drop index cms.${table}_${name}`))
}
