// Measures the API beside what its database and its platform could do at best; see bench/README.md.
import { buildStale } from './start/build.mjs'
import { installWhenNeeded } from './start/install.mjs'
import { isOwnNode, runUnderOwnNode } from './start/own-node.mjs'
import { reportFailure } from './start/progress.mjs'

try {
  await installWhenNeeded()
  if (isOwnNode()) {
    const args = process.argv.slice(2)
    // The bench itself reads built packages, so they are built before it is looked at.
    if (!args.includes('--built') && !args.includes('--stop'))
      await buildStale(process.env, ['@thong-suot/api...', '@thong-suot/cms^...'])
    const { bench } = await import('../bench/bench.ts')
    process.exitCode = await bench(args)
  } else {
    process.exitCode = await runUnderOwnNode(process.argv.slice(1))
  }
} catch (error) {
  reportFailure(error)
  process.exitCode = 1
}
