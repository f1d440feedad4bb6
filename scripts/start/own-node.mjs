import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { watchParent } from './parent.mjs'
import { root } from './places.mjs'
import { Problem } from './progress.mjs'

const wantedMajor = 24
const binFolder = join(root, 'node_modules', '.bin')

/** The product runs on the Node of its own packages, whatever the machine has. */
export function isOwnNode() {
  return Number(process.versions.node.split('.')[0]) >= wantedMajor
}

/**
 * Runs the same command again under the packaged Node and hands its exit code back.
 * @param {string[]} args
 * @returns {Promise<number>}
 */
export function runUnderOwnNode(args) {
  const node = join(binFolder, process.platform === 'win32' ? 'node.cmd' : 'node')
  if (!existsSync(node)) {
    throw new Problem(
      `Thiếu ${node}. Hãy chạy "npm rebuild node". · The packaged Node is missing: run "npm rebuild node".`,
    )
  }
  const env = { ...process.env, PATH: `${binFolder}${delimiter}${process.env.PATH ?? ''}` }
  const child = spawn(node, args, { stdio: 'inherit', env, shell: process.platform === 'win32' })
  // A terminal sends Ctrl-C to both; other signals come to this process alone and are passed on.
  process.on('SIGINT', () => {})
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal))
  watchParent(() => child.kill('SIGTERM'))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })
}
