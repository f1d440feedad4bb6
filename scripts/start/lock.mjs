import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** @typedef {{ pid: number, started: string }} ProcessMark a process id alone may be given out again */
/** @typedef {{ launcher: ProcessMark, address: string, isReady: boolean, children: ProcessMark[] }} Lock */

/**
 * Takes the data folder for this process, or gives back the lock of the launcher that holds it.
 * A lock whose launcher is gone is healed: the programs it left behind are stopped.
 * @param {string} file
 * @param {string} address
 * @returns {Promise<Lock | undefined>} the other launcher's lock
 */
export async function takeLock(file, address) {
  mkdirSync(dirname(file), { recursive: true })
  /** @type {Lock} */
  const own = { launcher: markProcess(process.pid), address, isReady: false, children: [] }
  for (;;) {
    try {
      writeFileSync(file, JSON.stringify(own), { flag: 'wx' })
      return undefined
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
    const other = readLock(file)
    if (other && isRunning(other.launcher)) return other
    if (other) await stopLeftovers(other.children)
    rmSync(file, { force: true })
  }
}

/**
 * @param {string} file
 * @param {Partial<Lock>} change
 */
export function updateLock(file, change) {
  const lock = readLock(file)
  if (lock?.launcher.pid !== process.pid) return
  writeFileSync(`${file}.new`, JSON.stringify({ ...lock, ...change }))
  renameSync(`${file}.new`, file)
}

/** @param {string} file */
export function releaseLock(file) {
  if (readLock(file)?.launcher.pid === process.pid) rmSync(file, { force: true })
}

/**
 * @param {string} file
 * @returns {Lock | undefined}
 */
export function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/**
 * @param {number} pid
 * @returns {ProcessMark}
 */
export function markProcess(pid) {
  return { pid, started: readStart(pid) }
}

/** @param {ProcessMark} mark */
export function isRunning(mark) {
  const started = readStart(mark.pid)
  return started !== '' && started === mark.started
}

/** @param {ProcessMark[]} children */
async function stopLeftovers(children) {
  const left = children.filter(isRunning)
  for (const { pid } of left) process.kill(pid, 'SIGTERM')
  for (let tries = 0; tries < 100 && left.some(isRunning); tries++) await pause(100)
  for (const mark of left.filter(isRunning)) process.kill(mark.pid, 'SIGKILL')
}

/**
 * When the process began, in the system's own words; empty when there is none.
 * @param {number} pid
 */
function readStart(pid) {
  try {
    if (existsSync('/proc/self/stat')) {
      // Field 22, counted after the program's name, which may itself hold spaces and brackets.
      const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')
      return afterName?.[0] === 'Z' ? '' : (afterName?.[19] ?? '')
    }
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()
  } catch {
    return ''
  }
}
