import { type FragmentType, graphql, readFragment } from '../../gql'
import { formatNumber } from '../../i18n/format'
import { useLanguage } from '../../i18n/language'
import { useText } from '../../i18n/messages'
import { AgencyLink } from '../agencies/AgencyLink'

export const PartyList_party = graphql(`
  fragment PartyList_party on Party { asWritten agency { id ...AgencyLink_agency } group { name members { id } } }
`)

/** Parties in the words of the source, each joined to the agency or group it means. */
export function PartyList({ parties }: { parties: readonly FragmentType<typeof PartyList_party>[] }) {
  const { conclusions } = useText()
  const language = useLanguage()
  return (
    <ul className="plain-list" lang="vi">
      {readFragment(PartyList_party, parties).map(({ asWritten, agency, group }) => (
        <li key={asWritten}>
          {agency ? <AgencyLink agency={agency} /> : asWritten}
          {group && (
            <span className="quiet-text" lang={language}>
              {' '}
              ({conclusions.members(formatNumber(group.members.length, language))})
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
