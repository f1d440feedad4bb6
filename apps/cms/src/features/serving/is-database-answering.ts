import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

const patience = 2000

/** Whether the database answers within two seconds. */
export async function isDatabaseAnswering(payload: Payload): Promise<boolean> {
  const database = payload.db as unknown as { drizzle: { execute(query: unknown): Promise<unknown> } }
  const answer = database.drizzle.execute(sql`select 1`).then(
    () => true,
    () => false,
  )
  return Promise.race([answer, new Promise<boolean>((resolve) => setTimeout(resolve, patience, false).unref())])
}
