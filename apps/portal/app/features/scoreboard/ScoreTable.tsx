import { type CompletionStatus, completionStatuses, completionStatusKeys } from '@thong-suot/vocabulary'
import type { ReactNode } from 'react'
import { type FragmentType, graphql, readFragment } from '../../gql'
import { formatNumber, formatShare } from '../../i18n/format'
import { useLanguage } from '../../i18n/language'
import { useLabel, useText } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { ScrollRegion } from '../../ui/ScrollRegion'
import { StackedBar } from '../../ui/StackedBar'
import { StatusShape } from '../../ui/StatusShape'
import { statusWords } from '../tasks/status-query'
import { completionCells } from './completion-cells'

export const ScoreTable_row = graphql(`
  fragment ScoreTable_row on ScoreboardRow {
    key
    agency { slug name }
    conclusion { slug title }
    area { key name }
    completion {
      total completedOnTime completedLate inProgressOnTime inProgressOverdue noDeadline
      onTimeShareOfCompleted completedShareOfDue
    }
  }
`)

interface ScoreTableProps {
  title: string
  head: string
  rows: readonly FragmentType<typeof ScoreTable_row>[]
  /** Lists of tasks show today only, so a past day's counts open nothing. */
  isPast: boolean
}

/** One line per agency, conclusion or area: its bar, its five counts and two named rates, every count opening its tasks. */
export function ScoreTable({ title, head, rows: masked, isPast }: ScoreTableProps) {
  const { board } = useText()
  const label = useLabel()
  const language = useLanguage()
  const rows = readFragment(ScoreTable_row, masked).map((row) => ({
    ...row,
    name: row.agency?.name ?? row.conclusion?.title ?? row.area?.name ?? board.noArea,
  }))
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
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const cells = completionCells(row.completion)
            return (
              <tr key={row.key}>
                <th scope="row">
                  <RowName row={row} />
                  <StackedBar
                    cells={cells.filter(({ count }) => count > 0)}
                    longest={longest}
                    label={board.chartLabel(row.name)}
                  />
                </th>
                <td data-label={board.total}>
                  <CountLink row={row} count={row.completion.total} isPast={isPast} />
                </td>
                {cells.map(({ status, count }) => (
                  <td key={status} className={`status-${status}`}>
                    <StatusShape status={status} />
                    <CountLink row={row} count={count} status={status} isPast={isPast} />
                  </td>
                ))}
                <td className="rate" data-label={board.onTimeShareOfCompleted}>
                  {share(row.completion.onTimeShareOfCompleted)}
                </td>
                <td className="rate" data-label={board.completedShareOfDue}>
                  {share(row.completion.completedShareOfDue)}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

interface Row {
  name: string
  agency?: { slug: string } | null
  conclusion?: { slug: string } | null
  area?: { key: string } | null
}

function RowName({ row }: { row: Row }): ReactNode {
  const paths = usePaths()
  if (row.agency) return <a href={paths.agency(row.agency.slug)}>{row.name}</a>
  if (row.conclusion) return <a href={paths.conclusion(row.conclusion.slug)}>{row.name}</a>
  return row.name
}

function CountLink({
  row,
  count,
  status,
  isPast,
}: {
  row: Row
  count: number
  status?: CompletionStatus
  isPast: boolean
}) {
  const paths = usePaths()
  const label = useLabel()
  const { board } = useText()
  const language = useLanguage()
  if (count === 0) return <span className="zero">0</span>
  if (isPast) return formatNumber(count, language)
  const address = paths.tasks({
    'co-quan': row.agency?.slug,
    'ket-luan': row.conclusion?.slug,
    'linh-vuc': row.area?.key,
    'tinh-trang': status && statusWords[status],
  })
  const meaning = `${row.name}, ${status ? label(completionStatuses[status]) : board.total}`
  return (
    <a href={address} aria-label={`${meaning}: ${formatNumber(count, language)}`}>
      {formatNumber(count, language)}
    </a>
  )
}
