import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { query, withDatabase } from '../../scripts/database/gate.mjs'
import { root } from '../../scripts/start/places.mjs'
import { say, step } from '../../scripts/start/progress.mjs'
import { generateData } from '../data/generate-data.ts'
import { addressesOf, type MigratedDatabase, makeMigratedDatabase, migrateApi } from './migrated-database.ts'

/** A database of this name, migrated and filled; one that was filled today by the same code is taken again. */
export async function makeFilledDatabase(serverUrl: string, name: string, scale: number): Promise<MigratedDatabase> {
  const mark = markOf(scale)
  const [found] = await query(
    serverUrl,
    `select shobj_description(oid, 'pg_database') as mark from pg_database where datname = $1`,
    [name],
  )
  if (found?.mark === mark) {
    const database = addressesOf(withDatabase(serverUrl, name))
    await step('migrations', () => migrateApi(database.adminUrl))
    return database
  }
  await query(serverUrl, `drop database if exists "${name}" with (force)`)
  const database = await step('migrations', () => makeMigratedDatabase(serverUrl, name))
  const admin = new pg.Pool({ connectionString: database.adminUrl })
  try {
    say(`  ${name}: ${JSON.stringify(await generateData(admin, { scale, step }))}`)
    await admin.query(`comment on database "${name}" is '${mark}'`)
  } finally {
    await admin.end()
  }
  return database
}

/** What the rows depend on: the code that makes them, the tables of the cms, and the day they are counted back from. */
function markOf(scale: number): string {
  const hash = createHash('sha256').update(`${scale} ${new Date().toDateString()}`)
  for (const folder of ['bench/data', 'apps/cms/src/migrations']) {
    for (const file of readdirSync(join(root, folder)).sort()) hash.update(readFileSync(join(root, folder, file)))
  }
  return hash.digest('hex')
}
