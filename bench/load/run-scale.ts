import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { root } from '../../scripts/start/places.mjs'
import { say, step } from '../../scripts/start/progress.mjs'
import type { MigratedDatabase } from '../databases/migrated-database.ts'
import type { Operation, Variables } from '../operations/operation.ts'
import { cachedPath, startApi } from '../servers/api-server.ts'
import type { MemoryLimitConfig, SqlLimitConfig } from '../servers/limit-config.ts'
import { type RunningServer, startServer } from '../servers/start-server.ts'
import { makeViewerToken } from '../servers/viewer-token.ts'
import { checkAnswers } from './checked-answers.ts'
import { measure, type Rounds } from './measure.ts'
import { limitPath, systemsOf } from './systems.ts'

interface Settings {
  readonly operations: readonly Operation[]
  readonly rounds: number
  readonly seconds: number
}

/** All operations at one scale. One that cannot be measured says why, and the others go on. */
export async function runScale(database: MigratedDatabase, { operations, rounds, seconds }: Settings) {
  const folder = mkdtempSync(join(tmpdir(), 'thong-suot-bench-'))
  const admin = await connect(database.adminUrl)
  const asApi = await connect(database.apiUrl)
  const running: RunningServer[] = []
  const started = async (server: Promise<RunningServer>) => {
    running.push(await server)
    return server
  }
  try {
    const token = await makeViewerToken(admin)
    const api = await started(startApi(database.apiUrl, operations, folder))
    const asked = new Map<string, Variables[]>()
    const found = new Map<string, Rounds | Error>()
    const memory: Record<string, MemoryLimitConfig['requests'][string]> = {}
    const sql: Record<string, SqlLimitConfig['requests'][string]> = {}
    for (const operation of operations) {
      const { name } = operation
      const variables = await operation.variables(admin)
      asked.set(name, variables)
      const answers = await step(`${name}: the answers are the same`, () =>
        checkAnswers(api.url, asApi, operation, variables),
      ).catch((error: Error) => error)
      if (answers instanceof Error) {
        say(`    ${answers.message}`)
        found.set(name, answers)
        continue
      }
      for (const [index, each] of variables.entries()) {
        sql[limitPath(name, index)] = { name, sql: operation.sql, values: operation.values(each) }
        memory[cachedPath(operation.query, each)] = answers[index] ?? { headers: {}, body: '' }
      }
    }
    const limit = (program: string, config: SqlLimitConfig | MemoryLimitConfig) =>
      started(startLimit(folder, program, config))
    const sqlLimit = await limit('sql-limit', { connectionString: database.apiUrl, requests: sql })
    const memoryLimit = await limit('memory-limit', { requests: memory })
    for (const operation of operations.filter(({ name }) => !found.has(name))) {
      const systems = systemsOf({ api, sqlLimit, memoryLimit, token }, operation, asked.get(operation.name) ?? [])
      found.set(operation.name, await step(operation.name, () => measure(admin, systems, rounds, seconds)))
    }
    return found
  } finally {
    await Promise.all(running.map((server) => server.stop()))
    await Promise.all([admin.end(), asApi.end()])
    rmSync(folder, { recursive: true, force: true })
  }
}

function startLimit(
  folder: string,
  program: string,
  config: SqlLimitConfig | MemoryLimitConfig,
): Promise<RunningServer> {
  const file = join(folder, `${program}.json`)
  writeFileSync(file, JSON.stringify(config))
  const script = join(root, 'bench/servers', `${program}.ts`)
  return startServer({ args: [script], folder, env: { BENCH_CONFIG: file }, health: '/' })
}

async function connect(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString, options: '-c timezone=UTC -c jit=off' })
  client.on('error', () => {})
  await client.connect()
  return client
}
