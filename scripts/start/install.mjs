import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { logFolder, root } from './places.mjs'
import { runLogged, step } from './progress.mjs'

/** Installs the packages when they are missing or differ from package-lock.json. */
export async function installWhenNeeded() {
  if (isInstalled()) return
  // `ci` empties node_modules first, so it is kept for the folder that has none yet.
  const verb = existsSync(join(root, 'node_modules')) ? 'install' : 'ci'
  const flags = ['--no-audit', '--no-fund', '--loglevel=error', '--include=dev']
  await step('Cài các gói phần mềm · Installing packages', () =>
    runLogged('npm', [verb, ...flags], { cwd: root, env: process.env, logFile: join(logFolder, 'install.log') }),
  )
}

/** Compares versions, not times: a fresh checkout makes every file new. */
export function isInstalled() {
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'))
  const wanted = readPackages(join(root, 'package-lock.json'))
  if (!installed || !wanted) return false
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.includes('node_modules/') || entry.link || entry.optional || entry.devOptional || entry.peer) return true
    return installed[path]?.version === entry.version
  })
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, link?: boolean, optional?: boolean, devOptional?: boolean, peer?: boolean }> | undefined}
 */
function readPackages(file) {
  if (!existsSync(file)) return undefined
  return JSON.parse(readFileSync(file, 'utf8')).packages
}
