import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { query } from '../../scripts/database/gate.mjs'
import type { Counts } from '../data/counts.ts'
import { generateData } from '../data/generate-data.ts'
import { type MigratedDatabase, makeMigratedDatabase } from '../databases/migrated-database.ts'

export interface TestDatabase extends MigratedDatabase {
  readonly admin: pg.Pool
  readonly drop: () => Promise<void>
}

/** A database of generated data on the server of the test run. */
export async function makeTestDatabase(scale: number, counts: Partial<Counts> = {}): Promise<TestDatabase> {
  const server = process.env.TEST_DATABASE_URL ?? ''
  const name = `bench_${randomBytes(6).toString('hex')}`
  const database = await makeMigratedDatabase(server, name)
  const admin = new pg.Pool({ connectionString: database.adminUrl, max: 2 })
  admin.on('error', () => {})
  await generateData(admin, { scale, counts })
  return {
    ...database,
    admin,
    async drop() {
      await admin.end()
      await query(server, `drop database if exists ${name} with (force)`)
    },
  }
}
