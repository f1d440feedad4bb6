import { describe, organisation } from '../../layout/json-ld'

interface DescribedAgency {
  name: string
  aliases: string[]
  validFrom?: string | null
  validTo?: string | null
  parent?: { name: string } | null
}

/** An agency with its other names and the days between which it existed. */
export function agencyJsonLd(agency: DescribedAgency) {
  return describe('GovernmentOrganization', {
    name: agency.name,
    alternateName: agency.aliases.length > 0 ? agency.aliases : undefined,
    foundingDate: agency.validFrom,
    dissolutionDate: agency.validTo,
    parentOrganization: organisation(agency.parent?.name),
  })
}
