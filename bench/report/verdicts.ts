import type { Operation } from '../operations/operation.ts'
import { limits, type Row } from './rows.ts'

const targets: Readonly<Record<string, { ratio: number; cpu?: number }>> = {
  api: { ratio: 0.85, cpu: 1.3 },
  'api-cached': { ratio: 0.9 },
  'api-unseen': { ratio: 0.6 },
}
const growth = 1.1

/** What each target says of these rows, one line each. */
export function verdictsOf(rows: readonly Row[], operations: readonly Operation[]): string[] {
  return rows.flatMap((row) => [...beside(row, rows), ...grown(row, rows, operations)])
}

function beside(row: Row, rows: readonly Row[]): string[] {
  const target = targets[row.system]
  const limit = rows.find(
    ({ operation, scale, system }) =>
      operation === row.operation && scale === row.scale && system === limits[row.system],
  )
  if (!target || !limit || row.ratio === undefined) return []
  const cpu = row.cpuUs / limit.cpuUs
  return [
    verdict(row, row.ratio >= target.ratio, `${row.ratio.toFixed(2)} of ${limit.system}, ≥ ${target.ratio}`),
    ...(target.cpu
      ? [verdict(row, cpu <= target.cpu, `processor time ${cpu.toFixed(2)} × the limit's, ≤ ${target.cpu}`)]
      : []),
  ]
}

function grown(row: Row, rows: readonly Row[], operations: readonly Operation[]): string[] {
  const isPage = operations.some(({ name, isPage }) => name === row.operation && isPage)
  const small = rows.find(
    ({ operation, scale, system }) => operation === row.operation && scale === 1 && system === row.system,
  )
  if (!isPage || !small || row.scale !== 10 || !targets[row.system]?.cpu) return []
  const times = row.p50 / small.p50
  return [verdict(row, times <= growth, `p50 ${times.toFixed(2)} × that at 1×, ≤ ${growth}`)]
}

function verdict({ operation, scale, system }: Row, isMet: boolean, text: string): string {
  return `  ${isMet ? '✓' : '✗'} ${operation} ${scale}× ${system}: ${text}`
}
