import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { chooseServerUser, giveTo } from './server-user.mjs'

/**
 * Creates the cluster where there is none. Vietnamese rows sort by ICU; every connection needs the password.
 * @param {{ initdb: string }} binaries
 * @param {string} dataFolder
 * @param {string} password
 */
export async function createCluster(binaries, dataFolder, password) {
  if (existsSync(join(dataFolder, 'PG_VERSION'))) return
  // A folder without PG_VERSION is an initdb cut short; it holds nothing.
  rmSync(dataFolder, { recursive: true, force: true })
  mkdirSync(dirname(dataFolder), { recursive: true, mode: 0o755 })
  mkdirSync(dataFolder, { mode: 0o700 })
  const user = chooseServerUser(dataFolder)
  giveTo(dataFolder, user)
  const passwordFile = join(dirname(dataFolder), `initdb-${randomBytes(6).toString('hex')}`)
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  giveTo(passwordFile, user)
  const flags = [`--pgdata=${dataFolder}`, '--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256']
  const locale = ['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=vi-VN', '--lc-messages=C']
  try {
    // C.UTF-8 lets trigram and text search see letters beyond ASCII; plain C is the answer of systems without it.
    await run(binaries.initdb, [...flags, ...locale, '--locale=C.UTF-8'], user).catch(() =>
      run(binaries.initdb, [...flags, ...locale, '--locale=C'], user),
    )
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

/**
 * Starts the server of a data folder. It belongs to its own process group, so that Ctrl-C reaches the launcher only.
 * @param {{ postgres: string }} binaries
 * @param {string} dataFolder
 * @param {number} port
 * @param {Record<string, string>} settings
 */
export function launchServer(binaries, dataFolder, port, settings) {
  const all = { listen_addresses: '127.0.0.1', unix_socket_directories: '', ...settings }
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const log = openSync(`${dataFolder}.log`, 'a')
  const server = spawn(binaries.postgres, ['-D', dataFolder, '-p', String(port), ...flags], {
    ...chooseServerUser(dataFolder),
    cwd: '/',
    stdio: ['ignore', log, log],
    detached: true,
  })
  server.unref()
  return server
}

/**
 * @param {string} url
 * @param {() => boolean} isAlive
 * @param {string} logFile
 */
export async function waitUntilAnswering(url, isAlive, logFile) {
  const deadline = Date.now() + 60_000
  while (Date.now() < deadline) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
    client.on('error', () => {})
    try {
      await client.connect()
      return
    } catch (error) {
      // 28P01: it runs, but under another password; waiting longer changes nothing.
      if (error instanceof Error && 'code' in error && error.code === '28P01') throw error
    } finally {
      await client.end().catch(() => {})
    }
    if (!isAlive()) break
    await pause(50)
  }
  const log = existsSync(logFile) ? readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-12).join('\n') : ''
  throw new Error(`PostgreSQL did not start; the end of ${logFile}:\n${log}`)
}

/**
 * @param {string} program
 * @param {string[]} flags
 * @param {{ uid?: number, gid?: number }} user
 */
function run(program, flags, user) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, flags, { ...user, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    child.stdout.on('data', (part) => (said += part))
    child.stderr.on('data', (part) => (said += part))
    child.once('error', reject)
    child.once('close', (code) =>
      code === 0 ? resolve(undefined) : reject(new Error(`${program} ended with ${code}\n${said}`)),
    )
  })
}
