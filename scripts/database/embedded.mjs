import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { totalmem } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createCluster, launchServer, waitUntilAnswering } from './cluster.mjs'
import { findFreePort } from './free-port.mjs'
import { findPostgresBinaries } from './postgres-binaries.mjs'
import { findRunningServer, isAlive, stopServer } from './running-server.mjs'
import { isReachableByServer } from './server-user.mjs'

/**
 * Where the product keeps its database: inside the data folder, or under /var/lib where root works in a closed folder
 * that the server's own user could not enter.
 * @param {string} dataFolder
 */
export function placeDatabase(dataFolder) {
  if (isReachableByServer(dataFolder)) return join(resolve(dataFolder), 'postgres')
  const hash = createHash('sha256').update(resolve(dataFolder)).digest('hex').slice(0, 10)
  return join('/var/lib', `thong-suot-${hash}`, 'postgres')
}

/**
 * The product's own PostgreSQL: started, or taken over where a killed launcher left it running.
 * @param {{ dataFolder: string, password: string, port?: number }} options `port`: a free one when absent
 * @returns {Promise<{ url: string, pid: number, adopted: boolean, place: string, stop: () => Promise<void> }>}
 */
export async function startEmbedded({ dataFolder, password, port = 0 }) {
  process.umask(0o022)
  const place = placeDatabase(dataFolder)
  mkdirSync(dirname(place), { recursive: true, mode: 0o755 })
  const running = await findSettledServer(place)
  if (running) {
    const url = addressOf(running.port, password)
    await waitUntilAnswering(url, () => isAlive(running.pid), `${place}.log`)
    return { url, pid: running.pid, adopted: true, place, stop: () => stopServer(running.pid) }
  }
  const binaries = await findPostgresBinaries(dirname(place))
  await createCluster(binaries, place, password)
  const ownPort = port || (await findFreePort())
  const server = launchServer(binaries, place, ownPort, { max_connections: '100', shared_buffers: sharedBuffers() })
  const pid = server.pid
  if (pid === undefined) throw new Error(`PostgreSQL could not be started from ${binaries.postgres}`)
  const url = addressOf(ownPort, password)
  await waitUntilAnswering(url, () => server.exitCode === null && server.signalCode === null, `${place}.log`)
  return { url, pid, adopted: false, place, stop: () => stopServer(pid) }
}

/**
 * A quarter of the memory, as PostgreSQL advises, and no more than what is of use here. Its own default is too small for
 * a province: pages that did not fit are copied in from the system's cache again and again.
 */
function sharedBuffers() {
  // 0 or more than there is where nothing constrains the process
  const memory = Math.min(totalmem(), process.constrainedMemory() || Infinity)
  const megabytes = Math.floor(memory / 4 / 1024 ** 2)
  return `${Math.min(Math.max(megabytes, 128), 1024)}MB`
}

/**
 * A server caught while it stops is waited for, so that there are never two on one folder.
 * @param {string} place
 */
async function findSettledServer(place) {
  const deadline = Date.now() + 30_000
  let running = findRunningServer(place)
  while (running?.status === 'stopping' && Date.now() < deadline) {
    await pause(100)
    running = findRunningServer(place)
  }
  return running
}

/**
 * @param {number} port
 * @param {string} password
 */
function addressOf(port, password) {
  return `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`
}
