import { createHash, randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { roleAddresses } from '../start/environment.mjs'
import { logFolder, root } from '../start/places.mjs'
import { runLogged, step } from '../start/progress.mjs'
import { passGate, query, withDatabase } from './gate.mjs'
import { prepareDatabase } from './prepare.mjs'

/** @typedef {{ cms: string, api: string }} Fingerprint of what migrates: the cms by its migrations, the api by its build */

/**
 * Brings a prepared database up to date, and does nothing when its mark says that it is. Rerunnable after any failure.
 * @param {string} adminUrl
 * @param {NodeJS.ProcessEnv} env what the apps' commands are told
 * @param {import('./prepare.mjs').RolePasswords} roles as the database was prepared with
 */
export async function migrateWhenPending(adminUrl, env, roles) {
  const wanted = readFingerprint()
  await passGate(adminUrl, 'migrate', async () => {
    const found = await readMark(adminUrl)
    const pending = { cms: found?.cms !== wanted.cms, api: found?.api !== wanted.api }
    if (!pending.cms && !pending.api) return
    if (found) {
      await step('Thử nâng cấp trên một bản sao · Proving the migration on a copy', () =>
        proveOnCopy(adminUrl, env, roles),
      )
    }
    await step('Nâng cấp cơ sở dữ liệu · Migrating the database', () => migrate(env, pending.cms))
    await writeMark(adminUrl, wanted)
  })
}

/**
 * Views stand in the way of changes to the tables below them: they go first and come back last.
 * @param {NodeJS.ProcessEnv} env
 * @param {boolean} isCmsPending
 */
async function migrate(env, isCmsPending) {
  const logFile = join(logFolder, 'migrate.log')
  const api = { cwd: join(root, 'apps/api'), env, logFile }
  if (isCmsPending) {
    await runLogged(process.execPath, ['dist/commands/drop-views.js'], api)
    const cms = { cwd: join(root, 'apps/cms'), env, logFile }
    await runLogged(process.execPath, ['--import', 'tsx/esm', 'src/commands/migrate.ts'], cms)
  }
  await runLogged(process.execPath, ['dist/commands/migrate.js'], api)
}

/**
 * A migration that fails must fail where nobody reads: on a database that the whole history of migrations makes anew, so
 * that it has the schema and no row. Copying the real one would need everybody to leave it first.
 * @param {string} adminUrl
 * @param {NodeJS.ProcessEnv} env
 * @param {import('./prepare.mjs').RolePasswords} roles
 */
async function proveOnCopy(adminUrl, env, roles) {
  const copy = `thong_suot_proof_${randomBytes(4).toString('hex')}`
  const server = withDatabase(adminUrl, 'postgres')
  await query(server, `create database ${copy}`)
  try {
    const copyUrl = withDatabase(adminUrl, copy)
    await prepareDatabase(copyUrl, roles)
    await migrate({ ...env, ...roleAddresses(copyUrl, roles) }, true)
  } finally {
    await query(server, `drop database if exists ${copy} with (force)`)
  }
}

/** @returns {Fingerprint} */
function readFingerprint() {
  const cms = hashFiles(join(root, 'apps/cms/src/migrations'), /\.ts$/)
  const api = hashFiles(join(root, 'apps/api/dist'), /\.js$/)
  return { cms, api }
}

/**
 * @param {string} folder
 * @param {RegExp} kind
 */
function hashFiles(folder, kind) {
  const hash = createHash('sha256')
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => kind.test(name))
  for (const name of names.sort()) hash.update(name).update(readFileSync(join(folder, name)))
  return hash.digest('hex').slice(0, 16)
}

/**
 * The mark lives in the database it speaks of, so that a restored or foreign database tells the truth.
 * @param {string} adminUrl
 * @returns {Promise<Fingerprint | undefined>}
 */
async function readMark(adminUrl) {
  const [row] = await query(adminUrl, `select obj_description('content'::regnamespace, 'pg_namespace') as mark`)
  return typeof row?.mark === 'string' ? JSON.parse(row.mark) : undefined
}

/**
 * @param {string} adminUrl
 * @param {Fingerprint} mark
 */
async function writeMark(adminUrl, mark) {
  await query(adminUrl, `comment on schema content is '${JSON.stringify(mark)}'`)
}
