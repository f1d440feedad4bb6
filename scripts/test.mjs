// Everything that is checked, from types to browser journeys. `--quick`: what needs neither database nor browser.
import { installWhenNeeded } from './start/install.mjs'
import { isOwnNode, runUnderOwnNode } from './start/own-node.mjs'
import { reportFailure } from './start/progress.mjs'

try {
  await installWhenNeeded()
  if (isOwnNode()) {
    const { testEverything } = await import('./test/test-everything.mjs')
    process.exitCode = await testEverything({ isQuick: process.argv.includes('--quick') })
  } else {
    process.exitCode = await runUnderOwnNode(process.argv.slice(1))
  }
} catch (error) {
  reportFailure(error)
  process.exitCode = 1
}
