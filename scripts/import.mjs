// Reads pages of old portals into drafts, with the database of the running product, or the built-in one started for the moment.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { installWhenNeeded } from './start/install.mjs'
import { isOwnNode, runUnderOwnNode } from './start/own-node.mjs'
import { dataFolder, root, secretsFile } from './start/places.mjs'
import { Problem, reportFailure } from './start/progress.mjs'

const args = process.argv.slice(2)

try {
  await installWhenNeeded()
  process.exitCode = isOwnNode() ? await importHere() : await runUnderOwnNode(process.argv.slice(1))
} catch (error) {
  reportFailure(error)
  process.exit(1)
}

async function importHere() {
  const needsNoDatabase = args.includes('--dry-run') || args.includes('--help') || args.length === 0
  if (needsNoDatabase || (process.env.CMS_DATABASE_URL && process.env.PAYLOAD_SECRET)) return runImport(process.env)
  if (!existsSync(secretsFile)) throw new Problem('Hãy chạy npm start một lần trước đã · Run npm start once before')
  const { readOrMakeSecrets } = await import('./start/secrets.mjs')
  const { productEnvironment } = await import('./start/environment.mjs')
  const secrets = readOrMakeSecrets(secretsFile)
  const database = await reachDatabase(secrets.postgres)
  try {
    const ports = { cms: 0, api: 0, portal: 0 }
    const origin = process.env.PUBLIC_ORIGIN || 'http://localhost:3000'
    return await runImport(productEnvironment({ adminUrl: database.adminUrl, secrets, origin, ports, isDev: false }))
  } finally {
    await database.stop()
  }
}

/**
 * Nothing is printed on the way: with --json the output is the report and nothing else.
 * @param {string} password
 */
async function reachDatabase(password) {
  if (process.env.DATABASE_URL) return { adminUrl: process.env.DATABASE_URL, async stop() {} }
  const { startEmbedded } = await import('./database/embedded.mjs')
  const { withDatabase } = await import('./database/gate.mjs')
  const server = await startEmbedded({ dataFolder, password })
  return {
    adminUrl: withDatabase(server.url, 'thong_suot'),
    stop: () => (server.adopted ? Promise.resolve() : server.stop()),
  }
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>}
 */
function runImport(env) {
  // npm starts scripts in the root of the repository; the paths of the files are meant from where the user stands.
  const base = process.env.INIT_CWD || process.cwd()
  const command = ['--import', 'tsx/esm', 'src/commands/import.ts', '--base', base, ...args]
  const child = spawn(process.execPath, command, {
    cwd: join(root, 'apps/cms'),
    env: { ...env, LOG_LEVEL: 'silent' },
    stdio: 'inherit',
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
