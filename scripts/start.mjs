// The one command: installs, builds, prepares and serves the whole product. Plain Node 20, nothing imported from packages.
import { installWhenNeeded } from './start/install.mjs'
import { isOwnNode, runUnderOwnNode } from './start/own-node.mjs'
import { reportFailure } from './start/progress.mjs'

try {
  await installWhenNeeded()
  if (isOwnNode()) {
    const { launch } = await import('./start/launch.mjs')
    await launch(process.argv.slice(2))
  } else {
    process.exitCode = await runUnderOwnNode(process.argv.slice(1))
  }
} catch (error) {
  reportFailure(error)
  process.exit(1)
}
