import pg from 'pg'

/**
 * Does something to a database while everybody else who wants to waits. Roles belong to the whole cluster and advisory
 * locks to one database, so the lock is taken where all runs meet; that also leaves the database itself free to copy.
 * @template T
 * @param {string} adminUrl
 * @param {string} purpose
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function passGate(adminUrl, purpose, work) {
  const gate = await connect(withDatabase(adminUrl, 'postgres')).catch(() => connect(adminUrl))
  try {
    await gate.query('select pg_advisory_lock(hashtext($1))', [`thong-suot: ${purpose}`])
    return await work()
  } finally {
    await gate.end()
  }
}

/** @param {string} url */
export async function connect(url) {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  return client
}

/**
 * One statement over a connection of its own.
 * @param {string} url
 * @param {string} text
 * @param {unknown[]} [values]
 * @returns {Promise<Record<string, unknown>[]>}
 */
export async function query(url, text, values) {
  const client = await connect(url)
  try {
    return (await client.query(text, values)).rows
  } finally {
    await client.end()
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
