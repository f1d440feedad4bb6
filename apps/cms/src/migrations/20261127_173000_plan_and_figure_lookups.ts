import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

const tables = ['plans', 'dossier_statistics', 'index_results']
const visible = `where _status = 'published' and withdrawn_at is null`

/** What Payload cannot declare: how plans, statistics and index results are listed, counted and searched. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const table of tables) {
    await db.execute(sql.raw(`
      create index ${table}_search_words on cms.${table}
        using gin (to_tsvector('simple', search_text), ((published_at at time zone 'Asia/Ho_Chi_Minh')::date));
      create index ${table}_newest on cms.${table} (published_at desc, id desc) ${visible};
      create index ${table}_counted on cms.${table} (live_from, id)
        include (audience, _status, withdrawn_at, issuing_agency_id) ${visible};
      create index ${table}_withdrawn on cms.${table} (withdrawn_at) where withdrawn_at is not null;
    `))
  }
  await db.execute(sql.raw(`
    create index plans_by_year on cms.plans (year desc, id desc) ${visible};
    create index dossier_statistics_by_period on cms.dossier_statistics (period_to desc, id desc) ${visible};
    create index index_results_by_year on cms.index_results (year desc, id desc) ${visible};
    select cms.watch_content_tables();
  `))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  const names = tables.flatMap((table) =>
    ['search_words', 'newest', 'counted', 'withdrawn'].map((name) => `${table}_${name}`),
  )
  for (const name of [
    ...names,
    'plans_by_year',
    'dossier_statistics_by_period',
    'index_results_by_year',
  ])
    await db.execute(sql.raw(`drop index cms.${name}`))
}
