import { type CompletionStatus, completionStatuses, completionStatusKeys } from '@thong-suot/vocabulary'
import { type FragmentType, graphql, readFragment } from '../../gql'
import { formatNumber, formatShare } from '../../i18n/format'
import { useLanguage } from '../../i18n/language'
import { useLabel, useText } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { ScrollRegion } from '../../ui/ScrollRegion'
import { StackedBar } from '../../ui/StackedBar'
import { StatusShape } from '../../ui/StatusShape'
import { countedWord } from '../tasks/read-task-query'
import { statusWords } from '../tasks/status-query'
import { completionCells } from './completion-cells'

export const CompletionTable_completion = graphql(`
  fragment CompletionTable_completion on Completion {
    total completedOnTime completedLate inProgressOnTime inProgressOverdue noDeadline
    onTimeShareOfCompleted completedShareOfDue
  }
`)

interface Line {
  key: string
  name: string
  href?: string
  /** What narrows the tasks behind its counts; without it they open nothing. */
  query?: Record<string, string | undefined> | null
  completion: FragmentType<typeof CompletionTable_completion>
  /** What was completed of what was due, in the period before; not shown where nobody asks. */
  before?: number | null
}

interface CompletionTableProps {
  title: string
  head: string
  rows: readonly Line[]
}

/** One line for each: its bar, its five counts and two named rates, every count opening its tasks. */
export function CompletionTable({ title, head, rows: masked }: CompletionTableProps) {
  const { board } = useText()
  const label = useLabel()
  const language = useLanguage()
  const rows = masked.map((row) => ({ ...row, completion: readFragment(CompletionTable_completion, row.completion) }))
  const hasBefore = rows.some(({ before }) => before !== undefined)
  const longest = Math.max(...rows.map(({ completion }) => completion.total))
  const share = (value: number | null | undefined) => (value == null ? '–' : formatShare(value, language))
  return (
    <ScrollRegion label={board.tableLabel(title)}>
      <table className="score-table">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">{board.total}</th>
            {completionStatusKeys.map((status) => (
              <th key={status} scope="col" title={label(completionStatuses[status])}>
                <StatusShape status={status} />
                <span className="visually-hidden">{label(completionStatuses[status])}</span>
              </th>
            ))}
            <th scope="col" className="rate">
              {board.onTimeShareOfCompleted}
            </th>
            <th scope="col" className="rate">
              {board.completedShareOfDue}
            </th>
            {hasBefore && (
              <th scope="col" className="rate">
                {board.before}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const cells = completionCells(row.completion)
            return (
              <tr key={row.key}>
                <th scope="row">
                  {row.href ? <a href={row.href}>{row.name}</a> : row.name}
                  <StackedBar
                    cells={cells.filter(({ count }) => count > 0)}
                    longest={longest}
                    label={board.chartLabel(row.name)}
                  />
                </th>
                <td data-label={board.total}>
                  <CountLink row={row} count={row.completion.total} />
                </td>
                {cells.map(({ status, count }) => (
                  <td key={status} className={`status-${status}`}>
                    <StatusShape status={status} />
                    <CountLink row={row} count={count} status={status} />
                  </td>
                ))}
                <td className="rate" data-label={board.onTimeShareOfCompleted}>
                  {share(row.completion.onTimeShareOfCompleted)}
                </td>
                <td className="rate" data-label={board.completedShareOfDue}>
                  {share(row.completion.completedShareOfDue)}
                </td>
                {hasBefore && (
                  <td className="rate" data-label={board.before}>
                    {share(row.before)}
                  </td>
                )}
              </tr>
            )
          })}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

interface CountLinkProps {
  row: Pick<Line, 'name' | 'query'>
  count: number
  status?: CompletionStatus
}

function CountLink({ row, count, status }: CountLinkProps) {
  const paths = usePaths()
  const label = useLabel()
  const { board } = useText()
  const language = useLanguage()
  if (count === 0) return <span className="zero">0</span>
  if (!row.query) return formatNumber(count, language)
  const behind = status ? { 'tinh-trang': statusWords[status] } : { buoc: countedWord }
  const address = paths.tasks({ ...row.query, ...behind })
  const meaning = `${row.name}, ${status ? label(completionStatuses[status]) : board.total}`
  return (
    <a href={address} aria-label={`${meaning}: ${formatNumber(count, language)}`}>
      {formatNumber(count, language)}
    </a>
  )
}
