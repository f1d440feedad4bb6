import { type FragmentType, graphql, readFragment } from '../../gql'
import { formatDay } from '../../i18n/format'
import { useLanguage } from '../../i18n/language'
import { useText } from '../../i18n/messages'
import { ScrollRegion } from '../../ui/ScrollRegion'
import { DocumentLink } from '../documents/DocumentLink'
import { targetValue, withUnit } from './plan-values'

export const TargetTable_plan = graphql(`
  fragment TargetTable_plan on Plan {
    targets {
      key indicator comparator value unit
      latest { measuredOn value isMet document { ...DocumentLink_document } }
    }
  }
`)

/** What the plan wants to reach beside what was measured last, and whether that is enough. */
export function TargetTable({ plan }: { plan: FragmentType<typeof TargetTable_plan> }) {
  const { targets } = readFragment(TargetTable_plan, plan)
  const { plans } = useText()
  const language = useLanguage()
  return (
    <ScrollRegion label={plans.targetTable}>
      <table className="plain-table target-table">
        <thead>
          <tr>
            <th scope="col">{plans.indicator}</th>
            <th scope="col">{plans.target}</th>
            <th scope="col">{plans.measured}</th>
            <th scope="col">{plans.standing}</th>
          </tr>
        </thead>
        <tbody>
          {targets.map(({ key, latest, ...target }) => (
            <tr key={key}>
              <th scope="row" lang="vi">
                {target.indicator}
              </th>
              <td className="figure">{targetValue(target, language)}</td>
              <td className="figure">
                {latest ? withUnit(latest.value, target.unit, language) : '–'}
                {latest && <span className="quiet-text"> · {formatDay(latest.measuredOn)}</span>}
                {latest?.document && (
                  <span className="figure-source">
                    <DocumentLink document={latest.document} />
                  </span>
                )}
              </td>
              <td>
                {latest ? (
                  <span className={latest.isMet ? 'met' : 'not-met'}>
                    {latest.isMet ? `✓ ${plans.met}` : `✗ ${plans.notMet}`}
                  </span>
                ) : (
                  <span className="quiet-text">{plans.notMeasured}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
