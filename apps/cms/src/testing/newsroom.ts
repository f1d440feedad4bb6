import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Role, roleKeys } from '@thong-suot/vocabulary'
import {
  createLocalReq,
  getPayload,
  handleEndpoints,
  type Payload,
  type PayloadRequest,
  type SanitizedConfig,
} from 'payload'
import { afterAll } from 'vitest'
import { findFreePort } from '../../../../scripts/database/free-port.mjs'
import { addressOfRole, createDatabaseWhenMissing, prepareDatabase } from '../../../../scripts/database/prepare.mjs'
import type { User } from '../payload-types.ts'

const passwords = { cms_owner: 'test', api_owner: 'test', cms: 'test', api: 'test' }

export interface Newsroom {
  payload: Payload
  /** The address of the database, as its administrator reaches it. */
  adminUrl: string
  /** Everybody's account, one for each role. */
  staff: Record<Role, User & { collection: 'users' }>
  /** A request made by somebody with this role. */
  requestOf(role: Role | null): Promise<PayloadRequest>
  /** A visitor's request to the REST interface. */
  ask(path: string, init?: RequestInit): Promise<Response>
  /** A request to the REST interface by somebody logged in with this role. */
  askAs(role: Role, path: string, init: { method: string; body?: object; language?: string }): Promise<Response>
}

/** A newsroom of its own for one test file: an empty migrated database, reached with the rights of the running cms. */
export async function openNewsroom(): Promise<Newsroom> {
  const adminUrl = await createTestDatabase()
  process.env.CMS_DATABASE_URL = addressOfRole(adminUrl, 'cms', passwords.cms)
  process.env.PAYLOAD_SECRET = randomBytes(32).toString('hex')
  process.env.PUBLIC_ORIGIN = 'http://localhost:3000'
  // nobody listens there before a test starts the api
  process.env.API_URL = `http://127.0.0.1:${await findFreePort()}`
  process.env.MEDIA_DIR = mkdtempSync(join(tmpdir(), 'thong-suot-media-'))
  process.env.LOG_LEVEL = 'silent'
  const config = await (await import('../payload.config.ts')).default
  await migrateAsOwner(config, addressOfRole(adminUrl, 'cms_owner', passwords.cms_owner))
  const payload = await getPayload({ config })
  afterAll(() => payload.destroy())
  const staff = await hireStaff(payload)
  return {
    payload,
    adminUrl,
    staff,
    requestOf: (role) => createLocalReq({ user: role ? staff[role] : undefined }, payload),
    ask,
    askAs: async (role, path, { method, body, language = 'vi' }) => {
      const login = { email: staff[role].email, password: passwordOf(role) }
      const { token } = await payload.login({ collection: 'users', data: login })
      const headers = {
        authorization: `JWT ${token}`,
        'content-type': 'application/json',
        'accept-language': language,
      }
      return ask(path, { method, headers, ...(body && { body: JSON.stringify(body) }) })
    },
  }

  function ask(path: string, init?: RequestInit): Promise<Response> {
    return handleEndpoints({ config, request: new Request(`http://localhost:3000${path}`, init) })
  }
}

async function createTestDatabase(): Promise<string> {
  const server = process.env.TEST_DATABASE_URL
  if (!server) throw new Error('TEST_DATABASE_URL is missing: the global setup starts a server')
  const name = `t_${randomBytes(6).toString('hex')}`
  await createDatabaseWhenMissing(server, name)
  const address = new URL(server)
  address.pathname = `/${name}`
  await prepareDatabase(address.href, passwords)
  return address.href
}

async function migrateAsOwner(config: SanitizedConfig, address: string): Promise<void> {
  const { databaseAt } = await import('../database.ts')
  const { migrations } = await import('../migrations/index.ts')
  const owned = { ...config, db: databaseAt(address) as SanitizedConfig['db'] }
  const owner = await getPayload({ config: owned, disableOnInit: true, key: 'owner' })
  await owner.db.migrate({ migrations: migrations as never })
  await owner.destroy()
}

async function hireStaff(payload: Payload): Promise<Newsroom['staff']> {
  const staff = {} as Newsroom['staff']
  for (const role of roleKeys) {
    const data = {
      name: role,
      email: `${role.toLowerCase()}@example.com`,
      password: passwordOf(role),
      role,
      enabled: true,
    }
    staff[role] = {
      ...(await payload.create({ collection: 'users', data, overrideAccess: true })),
      collection: 'users',
    }
  }
  return staff
}

function passwordOf(role: Role): string {
  return `mat-khau-cua-${role}`
}
