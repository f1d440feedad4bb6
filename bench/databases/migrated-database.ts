import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { query, withDatabase } from '../../scripts/database/gate.mjs'
import { addressOfRole, prepareDatabase } from '../../scripts/database/prepare.mjs'
import { root } from '../../scripts/start/places.mjs'

const run = promisify(execFile)
const passwords = { cms_owner: 'bench', api_owner: 'bench', cms: 'bench', api: 'bench' }

export interface MigratedDatabase {
  readonly adminUrl: string
  readonly apiUrl: string
}

/** Long enough for the cms to accept it, and known: logged-in requests of the bench are signed with it. */
export const payloadSecret = 'a secret that only the bench knows, long enough'

/** A new database on the server, migrated as the product migrates it, by the built code of the api. */
export async function makeMigratedDatabase(serverUrl: string, name: string): Promise<MigratedDatabase> {
  await query(serverUrl, `create database "${name}"`)
  const adminUrl = withDatabase(serverUrl, name)
  await prepareDatabase(adminUrl, passwords)
  const env = {
    ...process.env,
    CMS_DATABASE_URL: addressOfRole(adminUrl, 'cms', passwords.cms),
    CMS_OWNER_DATABASE_URL: addressOfRole(adminUrl, 'cms_owner', passwords.cms_owner),
    PAYLOAD_SECRET: payloadSecret,
    PUBLIC_ORIGIN: 'http://localhost:3000',
    API_URL: 'http://127.0.0.1:9',
    MEDIA_DIR: '/nonexistent',
    LOG_LEVEL: 'silent',
  }
  await run(process.execPath, ['--import', 'tsx/esm', 'src/commands/migrate.ts'], { cwd: join(root, 'apps/cms'), env })
  await migrateApi(adminUrl)
  return addressesOf(adminUrl)
}

/** Brings `reform` up to date, and makes functions and views anew; safe to run again. */
export async function migrateApi(adminUrl: string): Promise<void> {
  const env = { ...process.env, API_OWNER_DATABASE_URL: addressOfRole(adminUrl, 'api_owner', passwords.api_owner) }
  await run(process.execPath, ['dist/commands/migrate.js'], { cwd: join(root, 'apps/api'), env })
}

export function addressesOf(adminUrl: string): MigratedDatabase {
  return { adminUrl, apiUrl: addressOfRole(adminUrl, 'api', passwords.api) }
}
