import { differences as differenceLabels, procedureAspects, procedureChannels } from '@thong-suot/vocabulary'
import { type FragmentType, graphql, readFragment } from '../../gql'
import type { DifferenceTable_ProcedureNoticeFragment } from '../../gql/graphql'
import { useLanguage } from '../../i18n/language'
import { useLabel, useText } from '../../i18n/messages'
import { ScrollRegion } from '../../ui/ScrollRegion'
import { valueText } from './procedure-values'

export const DifferenceTable_procedureNotice = graphql(`
  fragment DifferenceTable_procedureNotice on ProcedureNotice {
    differences { difference aspect channel subject before after }
  }
`)

type Difference = DifferenceTable_ProcedureNoticeFragment['differences'][number]

/** What changed since the version before: what it was, what it is. */
export function DifferenceTable({ notice: masked }: { notice: FragmentType<typeof DifferenceTable_procedureNotice> }) {
  const { differences } = readFragment(DifferenceTable_procedureNotice, masked)
  const { procedures } = useText()
  return (
    <ScrollRegion label={procedures.differenceTable}>
      <table className="plain-table difference-table">
        <caption className="visually-hidden">{procedures.differenceTable}</caption>
        <thead>
          <tr>
            <th scope="col">{procedures.content}</th>
            <th scope="col">{procedures.before}</th>
            <th scope="col">{procedures.after}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map((each) => (
            <DifferenceRow key={`${each.aspect} ${each.channel} ${each.subject} ${each.difference}`} each={each} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function DifferenceRow({ each }: { each: Difference }) {
  const label = useLabel()
  const language = useLanguage()
  const kind = label(differenceLabels[each.difference])
  const channel = each.channel && label(procedureChannels[each.channel])
  // of what has no figures, the name itself is what was added or removed
  const said = (value: string | null | undefined) => valueText(each.aspect, value, language) ?? each.subject ?? channel
  return (
    <tr>
      <th scope="row">
        {label(procedureAspects[each.aspect])}
        {channel && each.aspect !== 'CHANNEL' && ` (${channel})`}
        <span className="quiet-text"> · {kind}</span>
        {each.subject && (each.before || each.after) && <div className="quiet-text">{each.subject}</div>}
      </th>
      <td>{each.difference !== 'ADDED' && said(each.before)}</td>
      <td>{each.difference !== 'REMOVED' && said(each.after)}</td>
    </tr>
  )
}
