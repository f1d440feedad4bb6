import pg from 'pg'
import { query } from '../../scripts/database/gate.mjs'
import { step } from '../../scripts/start/progress.mjs'
import { generateData } from '../data/generate-data.ts'
import { type MigratedDatabase, makeMigratedDatabase } from './migrated-database.ts'

/** A database of this name, migrated and filled anew; one that was there before goes. */
export async function makeFilledDatabase(serverUrl: string, name: string, scale: number): Promise<MigratedDatabase> {
  await query(serverUrl, `drop database if exists "${name}" with (force)`)
  const database = await step('migrations', () => makeMigratedDatabase(serverUrl, name))
  const admin = new pg.Pool({ connectionString: database.adminUrl })
  try {
    const counts = await generateData(admin, { scale, step })
    process.stdout.write(`  ${name}: ${JSON.stringify(counts)}\n`)
  } finally {
    await admin.end()
  }
  return database
}
