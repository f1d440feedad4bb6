import { type FragmentType, graphql, readFragment } from '../../gql'
import { formatDay } from '../../i18n/format'
import { useText } from '../../i18n/messages'
import { Facts } from '../../ui/Facts'
import { AgencyLink } from './AgencyLink'
import { AgencyLinks } from './AgencyLinks'

export const AgencyFacts_agency = graphql(`
  fragment AgencyFacts_agency on Agency {
    aliases validFrom validTo
    parent { ...AgencyLink_agency }
    children { id ...AgencyLink_agency }
  }
`)

export function AgencyFacts({ agency: masked }: { agency: FragmentType<typeof AgencyFacts_agency> }) {
  const agency = readFragment(AgencyFacts_agency, masked)
  const { agencies } = useText()
  const validity = [
    agency.validFrom && agencies.since(formatDay(agency.validFrom)),
    agency.validTo && agencies.until(formatDay(agency.validTo)),
  ]
  return (
    <Facts
      facts={[
        [agencies.validity, validity.filter(Boolean).join(' ')],
        [agencies.parent, agency.parent && <AgencyLink agency={agency.parent} />],
        [agencies.aliases, agency.aliases.join('; ')],
        [agencies.children, agency.children.length > 0 && <AgencyLinks agencies={agency.children} />],
      ]}
    />
  )
}
