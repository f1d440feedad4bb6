import { postgresAdapter } from '@payloadcms/db-postgres'
import { here } from './here.ts'

/** The schema `cms`, as the given role reaches it; the schema changes by migrations only. */
export function databaseAt(address: string) {
  return postgresAdapter({
    pool: { connectionString: address, max: 10 },
    schemaName: 'cms',
    migrationDir: here('migrations'),
    push: false,
    allowIDOnCreate: false,
  })
}
