import { readFileSync } from 'node:fs'
import type pg from 'pg'

// What /proc counts in, on every Linux that Node runs on.
const ticksPerSecond = 100

/** Processor time a process has taken so far, in seconds: its own and the system's for it. Read from /proc, so on Linux only. */
export function processorSeconds(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond
  } catch {
    return 0
  }
}

export function residentMegabytes(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
  } catch {
    return Number.NaN
  }
}

/** Processor time of the backends that work for the connections of this name, by their process. */
export async function backendSeconds(admin: pg.ClientBase, application: string): Promise<Map<number, number>> {
  const { rows } = await admin.query<{ pid: number }>(
    'select pid from pg_stat_activity where datname = current_database() and application_name = $1',
    [application],
  )
  return new Map(rows.map(({ pid }) => [pid, processorSeconds(pid)]))
}

export function spentBetween(before: ReadonlyMap<number, number>, after: ReadonlyMap<number, number>): number {
  return [...after].reduce((sum, [pid, seconds]) => sum + seconds - (before.get(pid) ?? 0), 0)
}
