import { type FragmentType, graphql, readFragment } from '../../gql'
import { formatNumber, formatShare } from '../../i18n/format'
import { useLanguage } from '../../i18n/language'
import { useText } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { ValueBar } from '../../ui/charts/ValueBar'
import { ScrollRegion } from '../../ui/ScrollRegion'
import { statusWords } from '../tasks/status-query'
import { nameOfLine, queryOfLine, ScoreLine_row } from './score-lines'

export const ShareBars_row = graphql(`
  fragment ShareBars_row on ScoreboardRow {
    ...ScoreLine_row
    completion { total completedOnTime completedLate onTimeShareOfCompleted onTimeShareOfTotal }
  }
`)

interface ShareBarsProps {
  title: string
  head: string
  rows: readonly FragmentType<typeof ShareBars_row>[]
  /** What narrows the lists of all lines: a day, a span. */
  query: Record<string, string>
}

/** The lines by their share on time, the highest first, each beside what it is a share of; those without one below. */
export function ShareBars({ title, head, rows: masked, query }: ShareBarsProps) {
  const { board } = useText()
  const paths = usePaths()
  const language = useLanguage()
  const lines = readFragment(ShareBars_row, masked).map(({ completion, ...row }) => {
    const line = readFragment(ScoreLine_row, row)
    const narrowed = queryOfLine(line, query)
    return { key: line.key, name: nameOfLine(line, board), narrowed, ...completion }
  })
  const told = lines
    .filter(({ onTimeShareOfCompleted: share }) => share != null)
    .toSorted(
      (a, b) =>
        (b.onTimeShareOfCompleted ?? 0) - (a.onTimeShareOfCompleted ?? 0) || b.completedOnTime - a.completedOnTime,
    )
  const untold = lines.filter(({ onTimeShareOfCompleted: share }) => share == null)
  const figure = (share: number | null | undefined, part: number, whole: number) =>
    `${formatShare(share ?? 0, language)} (${formatNumber(part, language)}/${formatNumber(whole, language)})`
  return (
    <>
      <p className="quiet-text">{board.shareBarsNote}</p>
      {told.length > 0 && (
        <ScrollRegion label={board.tableLabel(title)}>
          <table className="plain-table figures-table few-columns share-bars">
            <caption className="visually-hidden">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{head}</th>
                <th scope="col">{board.onTimeShareOfCompleted}</th>
                <th scope="col">{board.onTimeShareOfTotal}</th>
              </tr>
            </thead>
            <tbody>
              {told.map(({ key, name, narrowed, total, completedOnTime, completedLate, ...shares }) => {
                const completed = figure(
                  shares.onTimeShareOfCompleted,
                  completedOnTime,
                  completedOnTime + completedLate,
                )
                return (
                  <tr key={key}>
                    <th scope="row">{name}</th>
                    <td>
                      {narrowed ? (
                        <a
                          href={paths.tasks({ ...narrowed, 'tinh-trang': statusWords.COMPLETED_ON_TIME })}
                          aria-label={`${name}, ${board.onTimeShareOfCompleted}: ${completed}`}
                        >
                          {completed}
                        </a>
                      ) : (
                        completed
                      )}
                      <ValueBar value={shares.onTimeShareOfCompleted ?? 0} most={1} />
                    </td>
                    <td>
                      {figure(shares.onTimeShareOfTotal, completedOnTime, total)}
                      <ValueBar value={shares.onTimeShareOfTotal ?? 0} most={1} />
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      {untold.length > 0 && (
        <>
          <p>{board.noShare}</p>
          <ul>
            {untold.map(({ key, name, narrowed }) => (
              <li key={key}>{narrowed ? <a href={paths.tasks(narrowed)}>{name}</a> : name}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
