import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** @typedef {{ pid: number, port: number, status: string }} RunningServer */

/**
 * The server that holds a data folder according to its postmaster.pid, if that process is alive and is PostgreSQL.
 * @param {string} dataFolder
 * @returns {RunningServer | undefined}
 */
export function findRunningServer(dataFolder) {
  const file = join(dataFolder, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const lines = readFileSync(file, 'utf8').split('\n')
  const pid = Number(lines[0])
  if (!isAlive(pid) || !isPostgres(pid)) return undefined
  return { pid, port: Number(lines[3]), status: (lines[7] ?? '').trim() }
}

/**
 * Fast shutdown: open transactions are rolled back, everything acknowledged is on disk.
 * @param {number} pid
 */
export async function stopServer(pid) {
  if (!isAlive(pid)) return
  process.kill(pid, 'SIGINT')
  const deadline = Date.now() + 30_000
  while (isAlive(pid)) {
    if (Date.now() > deadline) {
      process.kill(pid, 'SIGQUIT')
      return
    }
    await pause(50)
  }
}

/**
 * A process that has ended and that nobody has asked about yet (a zombie) is not alive.
 * @param {number} pid
 */
export function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return !isZombie(pid)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** @param {number} pid */
function isZombie(pid) {
  const file = `/proc/${pid}/stat`
  return existsSync(file) && readFileSync(file, 'utf8').split(') ').at(-1)?.[0] === 'Z'
}

/** @param {number} pid */
function isPostgres(pid) {
  const file = `/proc/${pid}/cmdline`
  return existsSync(file) ? readFileSync(file, 'utf8').includes('postgres') : true
}
