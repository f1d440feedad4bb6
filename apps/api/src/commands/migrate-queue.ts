import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'

const command = createRequire(import.meta.url).resolve('pg-boss/dist/cli.js')

/**
 * Installs the tables of the queue, or brings them up to date, as their owner and by pg-boss's own command: it also builds
 * indexes that no transaction may hold. Run again, there is nothing to do.
 */
export async function migrateQueue(ownerUrl: string): Promise<void> {
  // The address holds a password, which no list of processes shall show.
  const env = { PGBOSS_DATABASE_URL: ownerUrl }
  await promisify(execFile)(process.execPath, [command, 'migrate', '--schema', 'jobs'], { env })
}
