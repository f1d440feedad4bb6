import pg from 'pg'
import { prepareSql, roleNames } from './prepare-sql.mjs'

/** @typedef {Record<import('./prepare-sql.mjs').RoleName, string>} RolePasswords */

/**
 * Makes a database ready for the migrations: roles, schemas, extensions, `fold_text`, default privileges. Rerunnable.
 * @param {string} adminUrl an administrator's address of that very database
 * @param {RolePasswords} passwords
 */
export async function prepareDatabase(adminUrl, passwords) {
  // Roles belong to the whole cluster, advisory locks to one database: the lock is taken where all runs meet.
  const gate = await connect(withDatabase(adminUrl, 'postgres')).catch(() => connect(adminUrl))
  try {
    await gate.query(`select pg_advisory_lock(hashtext('thong-suot: prepare'))`)
    const admin = await connect(adminUrl)
    try {
      for (const name of roleNames) await createRole(admin, name, passwords[name])
      const { rows } = await admin.query('select current_database() as name')
      for (const statement of prepareSql(admin.escapeIdentifier(rows[0].name))) await admin.query(statement)
    } finally {
      await admin.end()
    }
  } finally {
    await gate.end()
  }
}

/**
 * @param {string} adminUrl
 * @param {string} database
 */
export function withDatabase(adminUrl, database) {
  const url = new URL(adminUrl)
  url.pathname = `/${database}`
  return url.href
}

/**
 * The address under which one of the four roles reaches the database of `adminUrl`.
 * @param {string} adminUrl
 * @param {import('./prepare-sql.mjs').RoleName} role
 * @param {string} password
 */
export function addressOfRole(adminUrl, role, password) {
  const url = new URL(adminUrl)
  url.username = role
  url.password = encodeURIComponent(password)
  return url.href
}

/** @param {string} url */
async function connect(url) {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  return client
}

/**
 * @param {pg.Client} admin
 * @param {string} name
 * @param {string} password
 */
async function createRole(admin, name, password) {
  const { rowCount } = await admin.query('select from pg_roles where rolname = $1', [name])
  const verb = rowCount === 0 ? 'create' : 'alter'
  await admin.query(
    `${verb} role ${name} login nosuperuser nocreatedb nocreaterole noreplication nobypassrls
       password ${admin.escapeLiteral(password)}`,
  )
}
