import pg from 'pg'
import { BytesClient } from './bytes-client.ts'

/** What every connection of the server is told: limits that free it for others, and one time zone. */
export const connectionSettings = {
  application_name: 'thong-suot-api',
  statement_timeout: 3000,
  lock_timeout: 2000,
  idle_in_transaction_session_timeout: 10_000,
  // Disks turn no more, and what a portal reads is in memory: looking a row up costs little more than reading on.
  options: '-c timezone=UTC -c jit=off -c random_page_cost=1.1',
}

/** How all reads are connected. When no connection is free within the limit, the request is told to come back. */
export const readPoolSettings = {
  ...connectionSettings,
  // A plan of read-plan is made for what it is asked, not for the values: PostgreSQL need not plan it for each anew.
  options: `${connectionSettings.options} -c plan_cache_mode=force_generic_plan`,
  max: 12,
  connectionTimeoutMillis: 2000,
  idleTimeoutMillis: 30_000,
  // A connection that went dead without a word must not keep anybody waiting; longer than any statement may take.
  query_timeout: 12_000,
  // Each keeps what it has prepared, so none is kept for ever.
  maxLifetimeSeconds: 3600,
  // Statements of one client go out without waiting for each other's answers.
  pipeline: true,
}

/** The connections of all reads. */
export function makeReadPool(connectionString: string, onError: (error: Error) => void): pg.Pool {
  const pool = new pg.Pool({ connectionString, ...readPoolSettings, Client: BytesClient })
  // Without these a dropped connection would end the process.
  pool.on('error', onError)
  pool.on('connect', (client) => client.on('error', onError))
  return pool
}
