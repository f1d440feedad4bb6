import { migrateWhenPending } from '../database/migrate.mjs'
import { prepareDatabase } from '../database/prepare.mjs'
import { buildStale } from './build.mjs'
import { openDatabase } from './database.mjs'
import { productEnvironment, rolePasswords } from './environment.mjs'
import { secretsFile } from './places.mjs'
import { say } from './progress.mjs'
import { readOrMakeSecrets } from './secrets.mjs'

/**
 * The migration by itself. A built-in server that runs already is left running.
 * @param {{ isBuilt: boolean }} options
 */
export async function migrateHere({ isBuilt }) {
  const secrets = readOrMakeSecrets(secretsFile)
  const database = await openDatabase(secrets)
  try {
    const ports = { cms: 0, api: 0, portal: 0 }
    const origin = process.env.PUBLIC_ORIGIN || 'http://localhost:3000'
    const env = productEnvironment({ adminUrl: database.adminUrl, secrets, origin, ports, isDev: false })
    const roles = rolePasswords(secrets)
    if (!isBuilt) await buildStale(env, ['@thong-suot/api...'])
    await prepareDatabase(database.adminUrl, roles)
    await migrateWhenPending(database.adminUrl, env, roles)
    say('  ✓ Cơ sở dữ liệu đã cập nhật · The database is up to date')
  } finally {
    if (!database.isAdopted) await database.stop()
  }
}
