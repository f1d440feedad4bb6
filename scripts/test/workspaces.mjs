import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../start/places.mjs'

/** @typedef {{ folder: string, path: string, scripts: Record<string, string>, hasTests: boolean }} Workspace */

/** @returns {Workspace[]} every workspace and `scripts`, packages first */
export function listWorkspaces() {
  const inside = (/** @type {string} */ parent) =>
    readdirSync(join(root, parent))
      .map((name) => `${parent}/${name}`)
      .filter((path) => existsSync(join(root, path, 'package.json')))
  return [...inside('packages'), ...inside('apps'), 'e2e', 'bench', 'scripts'].map((path) => {
    const folder = join(root, path)
    const manifest = join(folder, 'package.json')
    const scripts = existsSync(manifest) ? (JSON.parse(readFileSync(manifest, 'utf8')).scripts ?? {}) : {}
    return { folder, path, scripts, hasTests: listFiles(folder).some((name) => /\.test\.(ts|tsx|mjs)$/.test(name)) }
  })
}

/**
 * The files of a folder as written by people: nothing installed, built or generated into ignored places.
 * @param {string} folder
 * @returns {string[]} paths relative to it
 */
export function listFiles(folder) {
  const ignored = new Set(['node_modules', 'dist', 'build', '.next', '.turbo', '.react-router', '.data', '.git'])
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (ignored.has(entry.name)) return []
    if (!entry.isDirectory()) return [entry.name]
    return listFiles(join(folder, entry.name)).map((name) => `${entry.name}/${name}`)
  })
}
