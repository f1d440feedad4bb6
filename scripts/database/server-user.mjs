import { execFileSync } from 'node:child_process'
import { chownSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

const isRoot = process.getuid?.() === 0

/**
 * PostgreSQL refuses to run as root, so root hands it to the owner of an existing data folder, else to `nobody`.
 * @param {string} dataFolder
 * @returns {{ uid?: number, gid?: number }}
 */
export function chooseServerUser(dataFolder) {
  if (!isRoot) return {}
  const owner = statSync(dataFolder, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  return { uid: readId('-u') ?? 65534, gid: readId('-g') ?? 65534 }
}

/**
 * True where the server's user can walk to the path: as root that takes every parent folder open to others.
 * @param {string} path
 */
export function isReachableByServer(path) {
  if (!isRoot) return true
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    const found = statSync(folder, { throwIfNoEntry: false })
    if (found && (found.mode & 0o001) === 0) return false
    if (folder === dirname(folder)) return true
  }
}

/**
 * @param {string} path
 * @param {{ uid?: number, gid?: number }} user
 */
export function giveTo(path, user) {
  if (user.uid !== undefined && user.gid !== undefined) chownSync(path, user.uid, user.gid)
}

/** @param {'-u' | '-g'} flag */
function readId(flag) {
  try {
    return Number.parseInt(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }), 10)
  } catch {
    return undefined
  }
}
