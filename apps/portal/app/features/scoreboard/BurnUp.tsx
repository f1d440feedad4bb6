import { type FragmentType, graphql, readFragment } from '../../gql'
import { formatDay, formatNumber, today } from '../../i18n/format'
import { useLanguage } from '../../i18n/language'
import { useText } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { LineChart } from '../../ui/charts/LineChart'
import { Day } from '../../ui/Day'
import { ScrollRegion } from '../../ui/ScrollRegion'
import { countedWord } from '../tasks/read-task-query'

export const BurnUp_point = graphql(`
  fragment BurnUp_point on BurnUpPoint { on total completed due }
`)

interface BurnUpProps {
  points: readonly FragmentType<typeof BurnUp_point>[]
  /** What narrows the list of tasks to these: a conclusion, a plan. */
  query: Record<string, string>
}

/** How the work grew, came due and was done, as lines and as the table they are drawn from. */
export function BurnUp({ points: masked, query }: BurnUpProps) {
  const points = readFragment(BurnUp_point, masked)
  const { board } = useText()
  const paths = usePaths()
  const language = useLanguage()
  if (points.length < 2) return null
  const number = (value: number) => formatNumber(value, language)
  const listOf = (on: string) => ({ ...query, buoc: countedWord, ...(on < today() && { ngay: on }) })
  return (
    <>
      <h3>{board.burnUp}</h3>
      <p className="quiet-text">{board.burnUpNote}</p>
      <div className="chart-and-table">
        <LineChart
          label={board.chartLabel(board.burnUp)}
          series={[board.total, board.completedByThen, board.dueByThen]}
          groups={points.map(({ on, total, completed, due }) => ({
            key: on,
            name: formatDay(on).slice(0, 5),
            values: [total, completed, due],
          }))}
          format={number}
          least={0}
        />
        <ScrollRegion label={board.tableLabel(board.burnUp)}>
          <table className="plain-table figures-table few-columns">
            <thead>
              <tr>
                <th scope="col">{board.byDay}</th>
                <th scope="col" className="figure">
                  {board.total}
                </th>
                <th scope="col" className="figure">
                  {board.completedByThen}
                </th>
                <th scope="col" className="figure">
                  {board.dueByThen}
                </th>
              </tr>
            </thead>
            <tbody>
              {points.toReversed().map(({ on, total, completed, due }) => (
                <tr key={on}>
                  <th scope="row">
                    <a href={paths.tasks(listOf(on))}>
                      <Day date={on} />
                    </a>
                  </th>
                  <td className="figure">{number(total)}</td>
                  <td className="figure">{number(completed)}</td>
                  <td className="figure">
                    <a href={paths.tasks({ ...listOf(on), 'han-den': on })}>{number(due)}</a>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      </div>
    </>
  )
}
