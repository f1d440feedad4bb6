import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

const counted = { articles: 'issuing_agency_id', conclusions: 'issuing_agency_id', documents: 'issuer_id, secrecy_mark' }

/**
 * The lists of documents go by the calendar day that readers see, so the index that serves them does too. How many
 * items are visible is counted from an index alone, which holds all that visibility asks for.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  const day = `((issued_on at time zone 'Asia/Ho_Chi_Minh')::date)`
  await db.execute(sql.raw(`
    drop index cms.documents_issued;
    create index documents_issued on cms.documents (${day} desc nulls last, id desc);
    create index documents_issued_by on cms.documents (issuer_id, ${day} desc nulls last, id desc);
  `))
  for (const [table, columns] of Object.entries(counted)) {
    await db.execute(sql.raw(`
      create index ${table}_counted on cms.${table} (live_from, id) include (audience, _status, withdrawn_at, ${columns})
        where _status = 'published' and withdrawn_at is null
    `))
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const table of Object.keys(counted)) await db.execute(sql.raw(`drop index cms.${table}_counted`))
  await db.execute(sql.raw(`
    drop index cms.documents_issued_by;
    drop index cms.documents_issued;
    create index documents_issued on cms.documents (issued_on desc nulls last, id desc);
  `))
}
