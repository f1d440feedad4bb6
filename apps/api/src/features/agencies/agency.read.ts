import { connection, localised, many, one, query, reads, rows, sql } from '@thong-suot/read-plan'
import { Agency } from './agency.view.ts'
import { AgencyGroup } from './agency-group.view.ts'
import { Succession } from './succession.ts'

const existedThen =
  '(this.valid_from is null or this.valid_from <= $asOf) and (this.valid_to is null or this.valid_to >= $asOf)'
const steps = (mine: string, other: string) =>
  many({
    from: `(select s.*, s.${other} as agency_id from content.agency_successor s where s.${mine} = parent.id)`,
    order: ['this.effective_on', 'this.succession_id', 'this.from_position', 'this.to_position'],
  })

export const agencyReads = [
  reads(Agency, {
    name: localised(),
    children: many({ mappedBy: 'parent', order: ['this.name_vi', 'id'] }),
    aliases: sql('array(select a.value from content.agency_alias a where a.agency_id = this.id order by a.position)'),
    successors: steps('from_agency_id', 'to_agency_id'),
    predecessors: steps('to_agency_id', 'from_agency_id'),
    articles: connection({ mappedBy: 'issuingAgency', order: ['publishedAt desc'] }),
    documents: connection({ mappedBy: 'issuer', order: ['this.issued_on desc nulls last', 'id desc'] }),
    tasks: connection({ mappedBy: 'lead', order: ['this.current_due asc nulls last'] }),
    completion: one({ from: 'reform.completion(null, null, parent.id, $asOf)' }),
  }),
  reads(AgencyGroup, {
    name: localised(),
    members: many({
      through: { table: 'content.agency_group_member', from: 'group_id', to: 'agency_id' },
      given: { asOf: existedThen },
      order: ['this.name_vi', 'id'],
    }),
  }),
  rows(Succession, {
    agency: one({ where: 'this.id = parent.agency_id' }),
    legalBasis: one({ where: 'this.id = parent.legal_basis_id' }),
  }),
  query({
    agency: one({ by: 'slug' }),
    agencies: connection({
      order: ['this.name_vi'],
      filter: {
        level: 'this.level = $level',
        kind: 'this.kind = $kind',
        parent: 'this.parent_id = (select a.id from content.agency a where a.slug = $parent)',
      },
      given: { asOf: existedThen },
    }),
  }),
]
