import type { Round, Rounds } from '../load/measure.ts'

/** One line of the report: the median of its rounds. */
export interface Row {
  readonly operation: string
  readonly scale: number
  readonly system: string
  readonly rps: number
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
  /** Microseconds of processor time for each request: those of the server and those of PostgreSQL. */
  readonly cpuUs: number
  readonly nodeUs: number
  readonly postgresUs: number
  readonly busy: number
  readonly rssMb: number
  /** From the slowest to the fastest round, as a share of the median. */
  readonly spread: number
  /** Requests for each of the limit's in the same round; none for the limits themselves. */
  readonly ratio: number | undefined
}

/** What each system is held against. */
export const limits: Readonly<Record<string, string>> = {
  api: 'sql-limit',
  'api-text': 'sql-limit',
  'api-unseen': 'sql-limit',
  'api-viewer': 'sql-limit',
  'api-cached': 'memory-limit',
}

export function rowsOf(operation: string, scale: number, rounds: Rounds): Row[] {
  return [...rounds].flatMap(([system, found]) => {
    if (found instanceof Error || found.length === 0) return []
    const of = (value: (round: Round) => number) => median(found.map(value))
    const rates = found.map(({ rps }) => rps)
    const [nodeUs, postgresUs] = [of((round) => round.nodeUs), of((round) => round.postgresUs)]
    return {
      operation,
      scale,
      system,
      rps: of(({ rps }) => rps),
      p50: of(({ p50 }) => p50),
      p99: of(({ p99 }) => p99),
      cpuUs: nodeUs + postgresUs,
      nodeUs,
      postgresUs,
      busy: of(({ busy }) => busy),
      rssMb: of(({ rssMb }) => rssMb),
      spread: (Math.max(...rates) - Math.min(...rates)) / median(rates),
      ratio: ratioOf(found, rounds.get(limits[system] ?? '')),
    }
  })
}

function ratioOf(found: readonly Round[], limit: Round[] | Error | undefined): number | undefined {
  if (!Array.isArray(limit) || limit.length === 0) return undefined
  return median(found.flatMap(({ rps }, index) => (limit[index] ? [rps / limit[index].rps] : [])))
}

function median(values: readonly number[]): number {
  const ascending = [...values].sort((one, other) => one - other)
  const middle = ascending.length >> 1
  if (ascending.length % 2 === 1) return ascending[middle] ?? Number.NaN
  return ((ascending[middle - 1] ?? Number.NaN) + (ascending[middle] ?? Number.NaN)) / 2
}
