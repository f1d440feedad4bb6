import { completionStatuses } from '@thong-suot/vocabulary'
import { type FragmentType, graphql, readFragment } from '../../gql'
import { formatNumber, formatShare } from '../../i18n/format'
import { useLanguage } from '../../i18n/language'
import { useLabel, useText } from '../../i18n/messages'
import { LineChart } from '../../ui/charts/LineChart'
import { StackedColumnChart } from '../../ui/charts/StackedColumnChart'
import { Section } from '../../ui/Section'
import { completionCells } from './completion-cells'
import { isNearMonth, shortMonth } from './months'
import { ScoreTable } from './ScoreTable'

export const MonthChart_row = graphql(`
  fragment MonthChart_row on ScoreboardRow {
    month
    completion { completedOnTime completedLate inProgressOnTime inProgressOverdue noDeadline onTimeShareOfCompleted }
    ...ScoreTable_row
  }
`)

interface MonthChartProps {
  /** The latest first. */
  rows: readonly FragmentType<typeof MonthChart_row>[]
  /** The day of the board; months near it are shown. */
  asOf: string
  /** What narrows the lists of all months. */
  query: Record<string, string>
}

const shown = ['COMPLETED_ON_TIME', 'COMPLETED_LATE', 'IN_PROGRESS_ON_TIME', 'IN_PROGRESS_OVERDUE'] as const

/** What is due in each month and how it stands, as columns, with the share on time, above the table of both. */
export function MonthChart({ rows: masked, asOf, query }: MonthChartProps) {
  const { board } = useText()
  const label = useLabel()
  const language = useLanguage()
  const rows = readFragment(MonthChart_row, masked).filter(({ month }) => month && isNearMonth(month, asOf))
  if (rows.length < 2) return null
  const months = rows.toReversed().map(({ month, completion }) => ({
    key: month ?? '',
    name: shortMonth(month ?? ''),
    cells: completionCells(completion),
    share: completion.onTimeShareOfCompleted,
  }))
  const percent = (value: number) => formatShare(value / 100, language)
  return (
    <Section title={board.byMonth}>
      <p className="quiet-text">{board.byMonthNote}</p>
      <div className="chart-pair">
        <StackedColumnChart
          label={board.chartLabel(board.byMonth)}
          groups={months}
          series={shown.map((status) => ({ status, name: label(completionStatuses[status]) }))}
          format={(value) => (Number.isInteger(value) ? formatNumber(value, language) : '')}
        />
        {months.filter(({ share }) => share != null).length > 1 && (
          <div>
            <h3>{board.onTimeShareOfCompleted}</h3>
            <LineChart
              label={board.chartLabel(`${board.byMonth}, ${board.onTimeShareOfCompleted}`)}
              series={[board.onTimeShareOfCompleted]}
              groups={months.map(({ key, name, share }) => ({
                key,
                name,
                values: [share == null ? null : share * 100],
              }))}
              format={percent}
              least={0}
              most={100}
            />
          </div>
        )}
      </div>
      <ScoreTable title={board.byMonth} head={board.month} rows={rows} query={query} />
    </Section>
  )
}
