import { buildStale } from '../scripts/start/build.mjs'
import { say } from '../scripts/start/progress.mjs'
import { startBenchServer } from './databases/bench-server.ts'
import { makeFilledDatabase } from './databases/filled-database.ts'
import { readOptions } from './options.ts'

/** Returns the exit code. */
export async function bench(args: readonly string[]): Promise<number> {
  const options = readOptions(args)
  const server = await startBenchServer()
  if (options.isStop) {
    await server.stop()
    return 0
  }
  await buildStale(process.env, ['@thong-suot/api...'])
  const scale = options.scales[0] ?? 1
  const { adminUrl, apiUrl } = await makeFilledDatabase(server.url, options.database, scale)
  say(`  admin  ${adminUrl}\n  api    ${apiUrl}`)
  say(`Kept until dropped: drop database "${options.database}"; the server until npm run bench -- --stop`)
  return 0
}
