// Brings the database up to date: DATABASE_URL's, or the built-in one of this folder. `--built`: build nothing first.
import { isOwnNode, runUnderOwnNode } from './start/own-node.mjs'
import { reportFailure } from './start/progress.mjs'

try {
  if (isOwnNode()) {
    const { migrateHere } = await import('./start/migrate-here.mjs')
    await migrateHere({ isBuilt: process.argv.includes('--built') })
    process.exit(0)
  }
  process.exitCode = await runUnderOwnNode(process.argv.slice(1))
} catch (error) {
  reportFailure(error)
  process.exit(1)
}
