import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { withDatabase } from '../../../../scripts/database/gate.mjs'
import { addressOfRole } from '../../../../scripts/database/prepare.mjs'

/** A database of a test file's own, and the addresses of those who use it. */
export interface TestDatabase {
  /** The administrator, who may do everything; rows of the CMS are made through it. */
  readonly admin: pg.Pool
  readonly apiUrl: string
  readonly ownerUrl: string
  drop(): Promise<void>
}

export async function makeTestDatabase(): Promise<TestDatabase> {
  const server = process.env.TEST_DATABASE_URL ?? ''
  const name = `t_${randomBytes(6).toString('hex')}`
  const keeper = new pg.Pool({ connectionString: server, max: 1 })
  await copyTemplate(keeper, name)
  const url = withDatabase(server, name)
  const admin = new pg.Pool({ connectionString: url, max: 4 })
  admin.on('error', () => {})
  return {
    admin,
    apiUrl: addressOfRole(url, 'api', 'test'),
    ownerUrl: addressOfRole(url, 'api_owner', 'test'),
    async drop() {
      await admin.end()
      await keeper.query(`drop database if exists ${name} with (force)`)
      await keeper.end()
    },
  }
}

/** A template cannot be copied by two at once. */
async function copyTemplate(keeper: pg.Pool, name: string): Promise<void> {
  const client = await keeper.connect()
  try {
    await client.query(`select pg_advisory_lock(hashtext('thong-suot: copy template'))`)
    await client.query(`create database ${name} template ${process.env.TEST_TEMPLATE_DATABASE}`)
    // Settings of a database do not travel with its template.
    await client.query(`grant connect, temporary on database ${name} to cms_owner, api_owner, cms, api`)
    await client.query(`select pg_advisory_unlock(hashtext('thong-suot: copy template'))`)
  } finally {
    client.release()
  }
}
