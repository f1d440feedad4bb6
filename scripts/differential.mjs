// Random operations answered by the api and by an oracle: `npm run differential -- --runs 5000 --seed 1`.
import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'
import { installWhenNeeded } from './start/install.mjs'
import { isOwnNode, runUnderOwnNode } from './start/own-node.mjs'
import { reportFailure, say } from './start/progress.mjs'
import { runLongSuite, wholeNumber } from './test/long-suite.mjs'

try {
  await installWhenNeeded()
  process.exitCode = isOwnNode() ? await compare() : await runUnderOwnNode(process.argv.slice(1))
} catch (error) {
  reportFailure(error)
  process.exitCode = 1
}

function compare() {
  const { values } = parseArgs({ options: { runs: { type: 'string' }, seed: { type: 'string' } } })
  const runs = wholeNumber('runs', values.runs ?? '5000')
  const seed = wholeNumber('seed', values.seed ?? String(randomInt(2 ** 31)))
  say(`${runs} operations of seed ${seed}`)
  return runLongSuite('src/differential/differential.test.ts', {
    DIFFERENTIAL_RUNS: String(runs),
    DIFFERENTIAL_SEED: String(seed),
  })
}
