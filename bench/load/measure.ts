import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import { fire, percentile, type Volley } from './fire.ts'
import { backendSeconds, processorSeconds, residentMegabytes, spentBetween } from './processor-time.ts'

export interface System extends Volley {
  readonly name: string
  /** The process that serves. */
  readonly pid: number
  /** The name of its connections to PostgreSQL; none when it has none. */
  readonly application?: string
}

export interface Round {
  readonly rps: number
  readonly p50: number
  readonly p99: number
  /** Microseconds of processor time for each request, of the server and of PostgreSQL. */
  readonly nodeUs: number
  readonly postgresUs: number
  /** The share of one processor that the server took: near 1, it was the server that could not do more. */
  readonly busy: number
  readonly rssMb: number
}

export type Rounds = ReadonlyMap<string, Round[] | Error>

const patienceSeconds = 6
// What takes long is measured for longer: some answers to each of the connections tell more than one.
const leastCount = 64

/** Every system in turn, several times, so that what disturbs the machine disturbs all of them. */
export async function measure(
  admin: pg.ClientBase,
  systems: readonly System[],
  rounds: number,
  seconds: number,
): Promise<Rounds> {
  const found = new Map<string, Round[] | Error>(systems.map(({ name }) => [name, []]))
  const lengths = new Map<string, number>()
  for (let round = -1; round < rounds; round++) {
    for (const system of systems) {
      const before = found.get(system.name)
      if (before instanceof Error || before === undefined) continue
      const result = await measureOnce(admin, system, lengths.get(system.name) ?? seconds / 2).catch(
        (error: Error) => error,
      )
      if (result instanceof Error) found.set(system.name, result)
      else if (round >= 0) before.push(result)
      else lengths.set(system.name, Math.min(Math.max(seconds, leastCount / result.rps), patienceSeconds))
    }
  }
  return found
}

async function measureOnce(admin: pg.ClientBase, system: System, seconds: number): Promise<Round> {
  await waitUntilIdle(admin)
  const backends = () => (system.application ? backendSeconds(admin, system.application) : new Map<number, number>())
  const [backendsBefore, before] = [await backends(), processorSeconds(system.pid)]
  const { count, seconds: taken, latencies, failures } = await fire(system, seconds)
  const [after, backendsAfter] = [processorSeconds(system.pid), await backends()]
  if (count === 0 && failures === 0 && seconds < patienceSeconds) return measureOnce(admin, system, seconds * 2)
  if (failures > 0 || count === 0) throw new Error(`${system.name}: ${failures} of ${count} requests failed`)
  return {
    rps: count / taken,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
    nodeUs: ((after - before) / count) * 1e6,
    postgresUs: (spentBetween(backendsBefore, backendsAfter) / count) * 1e6,
    busy: (after - before) / taken,
    rssMb: residentMegabytes(system.pid),
  }
}

/** What was still asked when the time was over is worked off first: it would be charged to whoever comes next. */
async function waitUntilIdle(admin: pg.ClientBase): Promise<void> {
  let quiet = 0
  for (const deadline = Date.now() + 15_000; quiet < 3 && Date.now() < deadline; await pause(50)) {
    const { rows } = await admin.query(
      `select from pg_stat_activity
       where state <> 'idle' and backend_type = 'client backend' and datname = current_database() and pid <> pg_backend_pid()`,
    )
    quiet = rows.length === 0 ? quiet + 1 : 0
  }
}
