import { completionOf } from './figures.ts'
import { localised, type Meanings } from './meaning.ts'
import { articlePage, documentPage, listOf, taskPage } from './pages.ts'
import type { Row } from './rows.ts'

const agencyPage = listOf('Agency', { '': 'select id as key from content.agency order by name_vi, id' })

/** Between its first and its last day, where they are known. */
function existedOn(day: string, agency: Row): boolean {
  return (agency.valid_from ?? day) <= day && (agency.valid_to ?? day) >= day
}

const steps = (mine: string, other: string) => `
  select *, ${other} as agency_id from content.agency_successor where ${mine} = $1
  order by effective_on, succession_id, from_position, to_position`

export const agencyMeanings: Meanings = {
  Query: {
    agency: async (_, { slug }, { rows }) =>
      (await rows.each('Agency', 'select id as key from content.agency where slug = $1', slug))[0] ?? null,
    agencies: (_, args, asking) =>
      agencyPage(args, asking, async (agency) => {
        const { level, kind, parent } = args.filter ?? {}
        if (level != null && agency.level !== level) return false
        if (kind != null && agency.kind !== kind) return false
        if (parent != null && (await asking.rows.find('Agency', agency.parent_id))?.slug !== parent) return false
        return args.asOf == null || existedOn(args.asOf, agency)
      }),
  },
  Agency: {
    name: localised('name'),
    parent: (agency, _, { rows }) => rows.find('Agency', agency.parent_id),
    children: ({ id }, _, { rows }) =>
      rows.each('Agency', 'select id as key from content.agency where parent_id = $1 order by name_vi, id', id),
    aliases: async ({ id }, _, { rows }) => {
      const names = await rows.list('select value from content.agency_alias where agency_id = $1 order by position', id)
      return names.map(({ value }) => value)
    },
    successors: ({ id }, _, { rows }) => rows.list(steps('from_agency_id', 'to_agency_id'), id),
    predecessors: ({ id }, _, { rows }) => rows.list(steps('to_agency_id', 'from_agency_id'), id),
    articles: ({ id }, args, asking) => articlePage(args, asking, (article) => article.issuing_agency_id === id),
    documents: ({ id }, args, asking) => documentPage(args, asking, (document) => document.issuer_id === id),
    tasks: ({ id }, args, asking) => taskPage(args, asking, (task) => task.lead_agency_id === id),
    completion: ({ id }, { asOf }, asking) => completionOf(asking, asOf, (task) => task.lead_agency_id === id),
  },
  Succession: {
    agency: (step, _, { rows }) => rows.find('Agency', step.agency_id),
    legalBasis: (step, _, { rows }) => rows.find('Document', step.legal_basis_id),
  },
  AgencyGroup: {
    name: localised('name'),
    members: async ({ id }, { asOf }, { rows }) => {
      const members = await rows.each(
        'Agency',
        `select a.id as key from content.agency_group_member m join content.agency a on a.id = m.agency_id
         where m.group_id = $1 order by a.name_vi, a.id`,
        id,
      )
      return asOf == null ? members : members.filter((agency) => existedOn(asOf, agency))
    },
  },
}
