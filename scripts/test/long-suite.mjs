import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../start/places.mjs'
import { Problem } from '../start/progress.mjs'

/**
 * Runs a test of the api, of which `npm test` does a fixed tenth, in the length its environment asks for.
 * @param {string} file
 * @param {Record<string, string>} env
 * @returns {Promise<number>} the exit code
 */
export function runLongSuite(file, env) {
  const args = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', file, '--disable-console-intercept']
  const child = spawn(process.execPath, args, {
    cwd: join(root, 'apps/api'),
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code === 0 ? 0 : 1))
  })
}

/**
 * @param {string} name
 * @param {string} text
 */
export function wholeNumber(name, text) {
  if (!/^[1-9]\d{0,9}$/.test(text)) throw new Problem(`--${name} là một số nguyên dương · is a whole number above 0`)
  return Number(text)
}
