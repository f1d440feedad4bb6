import type { Row } from './rows.ts'

const columns: readonly (readonly [title: string, text: (row: Row) => string])[] = [
  ['operation', ({ operation }) => operation],
  ['scale', ({ scale }) => `${scale}×`],
  ['system', ({ system }) => system],
  ['rps', ({ rps }) => rps.toFixed(rps < 100 ? 1 : 0)],
  ['ratio', ({ ratio }) => (ratio === undefined ? '' : ratio.toFixed(2))],
  ['p50 ms', ({ p50 }) => p50.toFixed(1)],
  ['p99 ms', ({ p99 }) => p99.toFixed(1)],
  ['cpu µs', ({ cpuUs }) => cpuUs.toFixed(0)],
  ['= server', ({ nodeUs }) => nodeUs.toFixed(0)],
  ['+ postgres', ({ postgresUs }) => postgresUs.toFixed(0)],
  ['busy', ({ busy }) => `${(busy * 100).toFixed(0)} %`],
  ['rss MB', ({ rssMb }) => rssMb.toFixed(0)],
  ['spread', ({ spread }) => `${(spread * 100).toFixed(0)} %`],
]

export function tableOf(rows: readonly Row[]): string {
  const lines = [columns.map(([title]) => title), ...rows.map((row) => columns.map(([, text]) => text(row)))]
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => line[index]?.length ?? 0)))
  const isText = (index: number) => index === 0 || index === 2
  const pad = (text: string, index: number) =>
    isText(index) ? text.padEnd(widths[index] ?? 0) : text.padStart(widths[index] ?? 0)
  return lines.map((line) => line.map(pad).join('  ').trimEnd()).join('\n')
}
