import { type FragmentType, readFragment } from '../../gql'
import { formatDecimal } from '../../i18n/format'
import { useLanguage } from '../../i18n/language'
import { useText } from '../../i18n/messages'
import { ValueBar } from '../../ui/charts/ValueBar'
import { ScrollRegion } from '../../ui/ScrollRegion'
import { AgencyLink } from '../agencies/AgencyLink'
import { IndexScores_indexResult } from './index-result'
import { RankText } from './RankText'
import { scoreText } from './score-values'

/** Who scored what, best rank first, each with its bar, the change since the year before, and its components. */
export function ScoreTable({ result: masked }: { result: FragmentType<typeof IndexScores_indexResult> }) {
  const { scores, unit, maxValue } = readFragment(IndexScores_indexResult, masked)
  const { indices } = useText()
  const language = useLanguage()
  const most = maxValue ?? (unit === 'PERCENT' ? 100 : Math.max(...scores.map(({ value }) => value)))
  return (
    <ScrollRegion label={indices.tableLabel(indices.scores)}>
      <table className="plain-table figures-table few-columns">
        <thead>
          <tr>
            <th scope="col">{indices.agency}</th>
            <th scope="col" className="figure">
              {indices.rank}
            </th>
            <th scope="col" className="figure">
              {indices.score}
            </th>
            <th scope="col" className="figure">
              {indices.change}
            </th>
          </tr>
        </thead>
        <tbody>
          {scores.map((score) => (
            <tr key={score.key}>
              <th scope="row">
                {score.agency ? <AgencyLink agency={score.agency} /> : <span lang="vi">{score.agencyAsWritten}</span>}
                <ValueBar value={score.value} most={most} />
                {score.components.length > 0 && (
                  <details>
                    <summary>{indices.components}</summary>
                    <ul className="plain-list" lang="vi">
                      {score.components.map(({ name, value, maxValue: highest }) => (
                        <li key={name}>
                          {name}: {formatDecimal(value, language)}
                          {highest != null && `/${formatDecimal(highest, language)}`}
                        </li>
                      ))}
                    </ul>
                  </details>
                )}
              </th>
              <td className="figure">
                <RankText {...score} />
              </td>
              <td className="figure">{scoreText(score.value, unit, language)}</td>
              <td className="figure">{changeText(score.value, score.previousValue, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function changeText(value: number, previous: number | null | undefined, language: 'vi' | 'en'): string {
  if (previous == null) return '–'
  const change = Math.round((value - previous) * 1e4) / 1e4
  return `${change > 0 ? '+' : change < 0 ? '−' : '±'}${formatDecimal(Math.abs(change), language)}`
}
