// Random operations answered by the api and by an oracle: `npm run differential -- --runs 5000 --seed 1`.
import { spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { installWhenNeeded } from './start/install.mjs'
import { isOwnNode, runUnderOwnNode } from './start/own-node.mjs'
import { root } from './start/places.mjs'
import { Problem, reportFailure, say } from './start/progress.mjs'

try {
  await installWhenNeeded()
  process.exitCode = isOwnNode() ? await compare() : await runUnderOwnNode(process.argv.slice(1))
} catch (error) {
  reportFailure(error)
  process.exitCode = 1
}

async function compare() {
  const { values } = parseArgs({ options: { runs: { type: 'string' }, seed: { type: 'string' } } })
  const runs = wholeNumber('runs', values.runs ?? '5000')
  const seed = wholeNumber('seed', values.seed ?? String(randomInt(2 ** 31)))
  say(`${runs} operations of seed ${seed}`)
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const args = [vitest, 'run', 'src/differential/differential.test.ts', '--disable-console-intercept']
  const child = spawn(process.execPath, args, {
    cwd: join(root, 'apps/api'),
    env: { ...process.env, DIFFERENTIAL_RUNS: String(runs), DIFFERENTIAL_SEED: String(seed) },
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
function wholeNumber(name, text) {
  if (!/^[1-9]\d{0,9}$/.test(text)) throw new Problem(`--${name} là một số nguyên dương · is a whole number above 0`)
  return Number(text)
}
