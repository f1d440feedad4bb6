import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../start/places.mjs'
import { Problem } from '../start/progress.mjs'

/** @param {string} name */
export function binary(name) {
  return join(root, 'node_modules', '.bin', name)
}

/**
 * Runs a program and throws what it said when it fails.
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<string>} what it said
 */
export async function mustPass(program, args, options = {}) {
  const { code, output } = await runQuietly(program, args, options)
  if (code !== 0) throw new Problem(`${program} ${args.join(' ')}: ${code}\n${output}`)
  return output
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, input?: string }} [options]
 * @returns {Promise<{ code: number | null, output: string }>}
 */
export function runQuietly(program, args, { cwd = root, env = process.env, input } = {}) {
  const colours = process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: '0' }
  const child = spawn(program, args, {
    cwd,
    env: { ...env, ...colours },
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  })
  child.stdin?.end(input)
  let output = ''
  child.stdout?.on('data', (part) => (output += part))
  child.stderr?.on('data', (part) => (output += part))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, output }))
  })
}
