import { successionExtents } from '@thong-suot/vocabulary'
import { type FragmentType, graphql, readFragment } from '../../gql'
import { formatDay, today } from '../../i18n/format'
import { useLabel, useText } from '../../i18n/messages'
import { Notice } from '../../ui/Notice'
import { AgencyLink } from './AgencyLink'

export const EndedIssuer_agency = graphql(`
  fragment EndedIssuer_agency on Agency {
    name validTo
    successors { extent agency { slug ...AgencyLink_agency } }
  }
`)

/** What an agency published stands under its name of that day; readers are told when it has ended, and who took over. */
export function EndedIssuer({
  agency: masked,
}: {
  agency: FragmentType<typeof EndedIssuer_agency> | null | undefined
}) {
  const agency = readFragment(EndedIssuer_agency, masked)
  const { agencies } = useText()
  const label = useLabel()
  if (!agency?.validTo || agency.validTo >= today()) return null
  return (
    <Notice tone="info">
      <p>{agencies.endedIssuer(agency.name, formatDay(agency.validTo))}</p>
      {agency.successors.length > 0 && (
        <p>
          {agencies.successors}:{' '}
          {agency.successors.map((succession, index) => (
            <span key={succession.agency.slug}>
              {index > 0 && ', '}
              <AgencyLink agency={succession.agency} /> ({label(successionExtents[succession.extent]).toLowerCase()})
            </span>
          ))}
        </p>
      )}
    </Notice>
  )
}
