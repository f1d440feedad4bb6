import { type FragmentType, graphql, readFragment } from '../../gql'
import { usePaths } from '../../paths'

export const AgencyLink_agency = graphql(`
  fragment AgencyLink_agency on Agency { slug name }
`)

export function AgencyLink({ agency: masked }: { agency: FragmentType<typeof AgencyLink_agency> }) {
  const agency = readFragment(AgencyLink_agency, masked)
  return <a href={usePaths().agency(agency.slug)}>{agency.name}</a>
}
