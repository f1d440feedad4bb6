import { connect, passGate, query } from './gate.mjs'
import { prepareSql, roleNames } from './prepare-sql.mjs'

/** @typedef {Record<import('./prepare-sql.mjs').RoleName, string>} RolePasswords */

/**
 * Makes a database ready for the migrations: roles, schemas, extensions, `fold_text`, default privileges. Rerunnable.
 * @param {string} adminUrl an administrator's address of that very database
 * @param {RolePasswords} passwords
 * @returns {Promise<void>}
 */
export async function prepareDatabase(adminUrl, passwords) {
  await passGate(adminUrl, 'prepare', async () => {
    const admin = await connect(adminUrl)
    try {
      for (const name of roleNames) await createRole(admin, name, passwords[name])
      const { rows } = await admin.query('select current_database() as name')
      for (const statement of prepareSql(admin.escapeIdentifier(rows[0].name))) await admin.query(statement)
    } finally {
      await admin.end()
    }
  })
}

/**
 * The product's database on a server, made where it is missing.
 * @param {string} serverUrl an administrator's address of any database of the server
 * @param {string} name
 */
export async function createDatabaseWhenMissing(serverUrl, name) {
  const found = await query(serverUrl, 'select from pg_database where datname = $1', [name])
  if (found.length === 0) await query(serverUrl, `create database "${name}"`)
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

/**
 * @param {import('pg').Client} admin
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
