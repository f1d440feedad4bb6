import { fileURLToPath } from 'node:url'
import { postgresAdapter } from '@payloadcms/db-postgres'

/** The schema `cms`, as the given role reaches it; the schema changes by migrations only. */
export function databaseAt(address: string) {
  return postgresAdapter({
    pool: { connectionString: address, max: 10 },
    schemaName: 'cms',
    migrationDir: fileURLToPath(new URL('./migrations', import.meta.url)),
    push: false,
    allowIDOnCreate: false,
  })
}
