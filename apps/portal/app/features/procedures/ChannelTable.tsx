import { procedureChannels } from '@thong-suot/vocabulary'
import { type FragmentType, graphql, readFragment } from '../../gql'
import { useLanguage } from '../../i18n/language'
import { useLabel, useText } from '../../i18n/messages'
import { ScrollRegion } from '../../ui/ScrollRegion'
import { feeText, timeLimitText } from './procedure-values'

export const ChannelTable_procedureNotice = graphql(`
  fragment ChannelTable_procedureNotice on ProcedureNotice {
    channels { channel place timeLimit timeLimitUnit timeLimitText fee feeText }
  }
`)

/** Where to apply, how long it takes and what it costs, a row for each way. */
export function ChannelTable({ notice: masked }: { notice: FragmentType<typeof ChannelTable_procedureNotice> }) {
  const { channels } = readFragment(ChannelTable_procedureNotice, masked)
  const { procedures, common } = useText()
  const label = useLabel()
  const language = useLanguage()
  if (channels.length === 0) return <p className="empty">{procedures.noChannels}</p>
  return (
    <ScrollRegion label={procedures.howTo}>
      <table className="plain-table">
        <caption className="visually-hidden">{procedures.howTo}</caption>
        <thead>
          <tr>
            <th scope="col">{procedures.channel}</th>
            <th scope="col">{procedures.place}</th>
            <th scope="col">{procedures.timeLimit}</th>
            <th scope="col">{procedures.fee}</th>
          </tr>
        </thead>
        <tbody>
          {channels.map((each) => (
            <tr key={each.channel}>
              <th scope="row">{label(procedureChannels[each.channel])}</th>
              <td>{each.place ?? common.none}</td>
              <td>
                {timeLimitText(each.timeLimit, each.timeLimitUnit, each.timeLimitText, language) ?? common.none}
              </td>
              <td>{feeText(each.fee, each.feeText, language) ?? common.none}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
