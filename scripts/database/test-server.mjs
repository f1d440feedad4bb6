import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCluster, launchServer, waitUntilAnswering } from './cluster.mjs'
import { findFreePort } from './free-port.mjs'
import { findPostgresBinaries } from './postgres-binaries.mjs'
import { findRunningServer, isAlive, stopServer } from './running-server.mjs'
import { isReachableByServer } from './server-user.mjs'

const prefix = 'thong-suot-test-'
// Nothing here outlives the run, so nothing waits for the disk.
const settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
  shared_buffers: '256MB',
}

/**
 * An empty PostgreSQL 18 of its own for a test run, in a temporary folder and on a free port.
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>} `url` names its administrator and database `postgres`.
 */
export async function startTestServer() {
  process.umask(0o022)
  const temporary = isReachableByServer(tmpdir()) ? tmpdir() : '/var/tmp'
  await removeLeftovers(temporary)
  const folder = mkdtempSync(join(temporary, prefix))
  chmodSync(folder, 0o755)
  writeFileSync(join(folder, 'owner.pid'), String(process.pid))
  const place = join(folder, 'postgres')
  const password = randomBytes(12).toString('hex')
  const binaries = await findPostgresBinaries(folder)
  await createCluster(binaries, place, password)
  const port = await findFreePort()
  const server = launchServer(binaries, place, port, settings)
  const killAtExit = () => server.kill('SIGINT')
  process.once('exit', killAtExit)
  const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`
  await waitUntilAnswering(url, () => server.exitCode === null && server.signalCode === null, `${place}.log`)
  return {
    url,
    async stop() {
      process.off('exit', killAtExit)
      if (server.pid !== undefined) await stopServer(server.pid)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/**
 * Servers whose test run was killed before it could stop them.
 * @param {string} temporary
 */
async function removeLeftovers(temporary) {
  for (const name of readdirSync(temporary).filter((entry) => entry.startsWith(prefix))) {
    const folder = join(temporary, name)
    const owner = join(folder, 'owner.pid')
    try {
      if (!existsSync(owner) || isAlive(Number(readFileSync(owner, 'utf8')))) continue
      const running = findRunningServer(join(folder, 'postgres'))
      if (running) await stopServer(running.pid)
      rmSync(folder, { recursive: true, force: true })
    } catch {
      // Another user's leftovers are theirs to remove.
    }
  }
}
