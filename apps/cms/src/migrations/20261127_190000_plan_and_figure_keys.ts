import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

const tables = [
  'plans_areas',
  'plans_areas_items',
  'plans_targets',
  'dossier_statistics_breakdowns',
  'index_results_scores',
]

/** Rows that others refer to by their key: no two share one, whatever a form or a script sends. New lists are listened to. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const table of tables)
    await db.execute(sql.raw(`create unique index ${table}_key_once on cms.${table} (key)`))
  await db.execute(sql.raw('select cms.watch_content_tables()'))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const table of tables) await db.execute(sql.raw(`drop index cms.${table}_key_once`))
}
