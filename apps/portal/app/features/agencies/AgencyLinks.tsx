import { Fragment } from 'react'
import type { FragmentType } from '../../gql'
import { AgencyLink, type AgencyLink_agency } from './AgencyLink'

interface AgencyLinksProps {
  agencies: (FragmentType<typeof AgencyLink_agency> & { id: string })[]
}

/** Several agencies in one line. */
export function AgencyLinks({ agencies }: AgencyLinksProps) {
  return agencies.map((agency, position) => (
    <Fragment key={agency.id}>
      {position > 0 && '; '}
      <AgencyLink agency={agency} />
    </Fragment>
  ))
}
