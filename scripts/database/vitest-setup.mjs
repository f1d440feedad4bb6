import { startTestServer } from './test-server.mjs'

/**
 * Vitest globalSetup: the database server named by TEST_DATABASE_URL, or one started for this run.
 * @returns {Promise<(() => Promise<void>) | undefined>}
 */
export async function setup() {
  if (process.env.TEST_DATABASE_URL) return undefined
  const server = await startTestServer()
  process.env.TEST_DATABASE_URL = server.url
  return () => server.stop()
}
