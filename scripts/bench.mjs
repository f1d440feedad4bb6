// Measures the API beside what its database and its platform could do at best; see bench/README.md.
import { installWhenNeeded } from './start/install.mjs'
import { isOwnNode, runUnderOwnNode } from './start/own-node.mjs'
import { reportFailure } from './start/progress.mjs'

try {
  await installWhenNeeded()
  if (isOwnNode()) {
    const { bench } = await import('../bench/bench.ts')
    process.exitCode = await bench(process.argv.slice(2))
  } else {
    process.exitCode = await runUnderOwnNode(process.argv.slice(1))
  }
} catch (error) {
  reportFailure(error)
  process.exitCode = 1
}
