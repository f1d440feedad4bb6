// Reads the whole ledger again and finds what was tampered with. `--built`: build nothing first.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { installWhenNeeded } from './start/install.mjs'
import { isOwnNode, runUnderOwnNode } from './start/own-node.mjs'
import { root, secretsFile } from './start/places.mjs'
import { Problem, reportFailure } from './start/progress.mjs'

const isBuilt = process.argv.includes('--built')

try {
  if (!isBuilt) await installWhenNeeded()
  if (isOwnNode()) process.exit(await verifyHere())
  process.exitCode = await runUnderOwnNode(process.argv.slice(1))
} catch (error) {
  reportFailure(error)
  process.exit(1)
}

/** With the database of the running product, or the built-in one started for the moment. */
async function verifyHere() {
  const { buildStale } = await import('./start/build.mjs')
  if (!isBuilt) await buildStale(process.env, ['@thong-suot/api...'])
  if (process.env.API_OWNER_DATABASE_URL) return runVerify(process.env)
  if (!existsSync(secretsFile)) throw new Problem('Hãy chạy npm start một lần trước đã · Run npm start once before')
  const { openDatabase } = await import('./start/database.mjs')
  const { readOrMakeSecrets } = await import('./start/secrets.mjs')
  const { roleAddresses, rolePasswords } = await import('./start/environment.mjs')
  const secrets = readOrMakeSecrets(secretsFile)
  const database = await openDatabase(secrets)
  try {
    return await runVerify({ ...process.env, ...roleAddresses(database.adminUrl, rolePasswords(secrets)) })
  } finally {
    if (!database.isAdopted) await database.stop()
  }
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>}
 */
function runVerify(env) {
  const child = spawn(process.execPath, ['dist/commands/verify-ledger.js'], {
    cwd: join(root, 'apps/api'),
    env,
    stdio: 'inherit',
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
