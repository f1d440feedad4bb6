import { procedureChannels } from '@thong-suot/vocabulary'
import { type FragmentType, graphql, readFragment } from '../../gql'
import { useLanguage } from '../../i18n/language'
import { useLabel, useText } from '../../i18n/messages'
import { Facts } from '../../ui/Facts'
import { feeText, timeLimitText } from './procedure-values'

export const ChannelList_procedureNotice = graphql(`
  fragment ChannelList_procedureNotice on ProcedureNotice {
    channels { channel place timeLimit timeLimitUnit timeLimitText fee feeText }
  }
`)

/** Where to apply, how long it takes and what it costs, beside each other for each way. */
export function ChannelList({ notice: masked }: { notice: FragmentType<typeof ChannelList_procedureNotice> }) {
  const { channels } = readFragment(ChannelList_procedureNotice, masked)
  const { procedures } = useText()
  const label = useLabel()
  const language = useLanguage()
  if (channels.length === 0) return <p className="empty">{procedures.noChannels}</p>
  return (
    <ul className="channel-list">
      {channels.map((each) => (
        <li key={each.channel}>
          <h3>{label(procedureChannels[each.channel])}</h3>
          <Facts
            isCalm
            facts={[
              [procedures.place, each.place],
              [procedures.timeLimit, timeLimitText(each.timeLimit, each.timeLimitUnit, each.timeLimitText, language)],
              [procedures.fee, feeText(each.fee, each.feeText, language)],
            ]}
          />
        </li>
      ))}
    </ul>
  )
}
