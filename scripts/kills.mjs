// The api, killed again and again in the middle of its work: `npm run kills -- --count 200 --seed 1`.
import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'
import { buildStale } from './start/build.mjs'
import { installWhenNeeded } from './start/install.mjs'
import { isOwnNode, runUnderOwnNode } from './start/own-node.mjs'
import { reportFailure, say } from './start/progress.mjs'
import { runLongSuite, wholeNumber } from './test/long-suite.mjs'

try {
  await installWhenNeeded()
  process.exitCode = isOwnNode() ? await kill() : await runUnderOwnNode(process.argv.slice(1))
} catch (error) {
  reportFailure(error)
  process.exitCode = 1
}

async function kill() {
  const { values } = parseArgs({ options: { count: { type: 'string' }, seed: { type: 'string' } } })
  const count = wholeNumber('count', values.count ?? '200')
  const seed = wholeNumber('seed', values.seed ?? String(randomInt(2 ** 31)))
  await buildStale(process.env, ['@thong-suot/api...'])
  say(`${count} kills of seed ${seed}`)
  return runLongSuite('src/kills/kills.test.ts', { KILLS_COUNT: String(count), KILLS_SEED: String(seed) })
}
