import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { say } from '../scripts/start/progress.mjs'
import { startBenchServer } from './databases/bench-server.ts'
import { makeFilledDatabase } from './databases/filled-database.ts'
import { runScale } from './load/run-scale.ts'
import { operations } from './operations/operations.ts'
import { type Options, readOptions } from './options.ts'
import { type Row, rowsOf } from './report/rows.ts'
import { tableOf } from './report/table.ts'
import { verdictsOf } from './report/verdicts.ts'

/** Returns the exit code. */
export async function bench(args: readonly string[]): Promise<number> {
  const options = readOptions(args)
  const server = await startBenchServer()
  if (options.isStop) {
    await server.stop()
    return 0
  }
  if (options.isDataOnly) return keepDatabase(server.url, options)
  try {
    return await runAll(server.url, options)
  } finally {
    if (!server.adopted) await server.stop()
  }
}

async function keepDatabase(serverUrl: string, { scales, database }: Options): Promise<number> {
  const { adminUrl, apiUrl } = await makeFilledDatabase(serverUrl, database, scales[0] ?? 1)
  say(`  admin  ${adminUrl}\n  api    ${apiUrl}`)
  say(`Kept until dropped: drop database "${database}"; its server runs until npm run bench -- --stop`)
  return 0
}

async function runAll(serverUrl: string, options: Options): Promise<number> {
  const { scales, only, rounds, seconds } = options
  const asked = operations.filter(({ name }) => only.length === 0 || only.includes(name))
  const rows: Row[] = []
  const unmeasured: string[] = []
  for (const scale of scales) {
    const database = await makeFilledDatabase(serverUrl, nameOf(scale), scale)
    for (const [operation, found] of await runScale(database, { operations: asked, rounds, seconds })) {
      if (found instanceof Error) unmeasured.push(`${operation} ${scale}×: ${found.message}`)
      else {
        rows.push(...rowsOf(operation, scale, found))
        unmeasured.push(
          ...[...found.values()].flatMap((each) =>
            each instanceof Error ? [`${operation} ${scale}×: ${each.message}`] : [],
          ),
        )
      }
    }
    say(`\n${tableOf(rows.filter((row) => row.scale === scale))}\n`)
  }
  say(verdictsOf(rows, asked).join('\n'))
  for (const line of unmeasured) say(`  ✗ ${line}`)
  if (options.jsonFile) writeRows(options.jsonFile, rows, options.isAll)
  return unmeasured.length > 0 ? 1 : 0
}

const nameOf = (scale: number) => `bench_run_${String(scale).replace('.', '_')}`
const inFile = ['api', 'api-cached', 'sql-limit', 'memory-limit']

function writeRows(file: string, rows: readonly Row[], isAll: boolean): void {
  const kept = rows.filter(({ system }) => isAll || inFile.includes(system))
  const plain = kept.map(({ operation, scale, system, rps, p50, p99, cpuUs, rssMb }) => ({
    operation,
    scale,
    system,
    rps,
    p50,
    p99,
    cpuUs,
    rssMb,
  }))
  // npm starts scripts in the root of the repository; the path of the file is meant from where the user stands.
  writeFileSync(resolve(process.env.INIT_CWD ?? '.', file), `${JSON.stringify(plain, null, 2)}\n`)
}
