import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import 'reflect-metadata'
import pg from 'pg'
import { withDatabase } from '../../../../scripts/database/gate.mjs'
import { addressOfRole, prepareDatabase } from '../../../../scripts/database/prepare.mjs'
import { migrateDatabase } from '../commands/migrate-database.ts'

const cms = fileURLToPath(new URL('../../../cms', import.meta.url))
const passwords = { cms_owner: 'test', api_owner: 'test', cms: 'test', api: 'test' }

/** Before all tests: one database migrated as the product migrates it, which every test file copies. */
export async function setup(): Promise<() => Promise<void>> {
  const server = process.env.TEST_DATABASE_URL ?? ''
  const name = `api_template_${process.pid}`
  await runOn(server, `create database ${name}`)
  const admin = withDatabase(server, name)
  await prepareDatabase(admin, passwords)
  execFileSync(process.execPath, ['--import', 'tsx/esm', 'src/commands/migrate.ts'], {
    cwd: cms,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      CMS_DATABASE_URL: addressOfRole(admin, 'cms', passwords.cms),
      CMS_OWNER_DATABASE_URL: addressOfRole(admin, 'cms_owner', passwords.cms_owner),
      PAYLOAD_SECRET: 'a secret that only tests know, long enough',
      PUBLIC_ORIGIN: 'http://localhost:3000',
      API_URL: 'http://127.0.0.1:9',
      MEDIA_DIR: '/nonexistent',
      LOG_LEVEL: 'silent',
    },
  })
  await migrateDatabase(addressOfRole(admin, 'api_owner', passwords.api_owner))
  process.env.TEST_TEMPLATE_DATABASE = name
  return () => runOn(server, `drop database if exists ${name} with (force)`)
}

async function runOn(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(statement).finally(() => client.end())
}
