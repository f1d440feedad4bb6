import { burnUpOf } from './burn-up.ts'
import { completionOf } from './figures.ts'
import { type Asking, instant, localised, type Meaning, type Meanings } from './meaning.ts'
import { listOf } from './pages.ts'
import { latestOf } from './periods.ts'
import type { Row } from './rows.ts'

const conclusionPage = listOf('Conclusion', {
  '': 'select id as key from content.conclusion order by published_at desc, id desc',
})

const areas = 'select * from content.conclusion_area where conclusion_id = $1 order by position'
const deadlines = 'select * from content.directive_deadline where directive_key = $1 order by position'

const partiesAs =
  (role: string): Meaning =>
  async ({ key }, _, { rows }) => {
    const parties = await rows.list(
      'select * from content.directive_party where directive_key = $1 order by position',
      key,
    )
    return parties.filter((party) => party.role === role)
  }

/** Whether a directive of a tracked conclusion has neither a task nor the mark that none arises. */
async function lacks({ id, tracking }: Row, { rows }: Asking): Promise<boolean> {
  if (tracking !== 'LIVE') return false
  const open = await rows.list('select key from content.directive where conclusion_id = $1 and not no_task', id)
  const tasks = await Promise.all(
    open.map(({ key }) => rows.list('select id from reform.task where origin_key = $1', key)),
  )
  return tasks.some((each) => each.length === 0)
}

export const conclusionMeanings: Meanings = {
  Query: {
    conclusion: async (_, { slug }, { rows }) =>
      (await rows.each('Conclusion', 'select id as key from content.conclusion where slug = $1', slug))[0] ?? null,
    conclusions: (_, args, asking) =>
      conclusionPage(args, asking, async (conclusion) => {
        const { rows } = asking
        const { tracking, agency, area, lacksTasks } = args.filter ?? {}
        if (lacksTasks != null && (await lacks(conclusion, asking)) !== lacksTasks) return false
        if (tracking != null && conclusion.tracking !== tracking) return false
        if (agency != null && (await rows.find('Agency', conclusion.issuing_agency_id))?.slug !== agency) return false
        return area == null || (await rows.list(areas, conclusion.id)).some((each) => each.area === area)
      }),
  },
  Conclusion: {
    title: localised('title'),
    summary: localised('summary'),
    publishedAt: (conclusion) => instant(conclusion.published_at),
    updatedAt: (conclusion) => instant(conclusion.updated_at),
    issuingAgency: (conclusion, _, { rows }) => rows.find('Agency', conclusion.issuing_agency_id),
    document: (conclusion, _, { rows }) => rows.find('Document', conclusion.document_id),
    chair: ({ chair_name: name, chair_post: post }) => (name === null ? null : { name, post }),
    reformAreas: ({ id }, _, { rows }) => rows.list(areas, id),
    directives: ({ id }, _, { rows }) =>
      rows.each('Directive', 'select key from content.directive where conclusion_id = $1 order by position', id),
    articles: ({ id }, _, { rows }) =>
      rows.each(
        'Article',
        `select a.id as key from content.article_conclusion c join content.article a on a.id = c.article_id
         where c.conclusion_id = $1 order by a.published_at desc, a.id desc`,
        id,
      ),
    completion: ({ id }, { asOf }, asking) => completionOf(asking, asOf, (task) => task.conclusion_id === id),
    burnUp: ({ id }, { asOf }, asking) => burnUpOf(asking, asOf, (task) => task.conclusion_id === id),
  },
  Directive: {
    conclusion: (directive, _, { rows }) => rows.find('Conclusion', directive.conclusion_id),
    addressees: partiesAs('ADDRESSEE'),
    lead: partiesAs('LEAD'),
    coordinating: partiesAs('COORDINATE'),
    monitoring: partiesAs('MONITOR'),
    deadlines: ({ key }, _, { rows }) => rows.list(deadlines, key),
    deadline: async ({ key }, _, { rows }) =>
      (await rows.list(deadlines, key)).find((each) => each.binds_whole) ?? null,
    documents: ({ key }, _, { rows }) =>
      rows.list('select * from content.directive_citation where directive_key = $1 order by position', key),
    tasks: async ({ key }, _, { rows }) =>
      latestOf(await rows.each('Task', 'select id as key from reform.task where origin_key = $1 order by code', key)),
    // What is doubtful about a directive is the domain's to say.
    doubts: ({ key }, _, { rows }) => rows.list('select * from reform.directive_doubts($1) order by place', key),
  },
  Doubt: { message: (doubt, _, { language }) => doubt[`message_${language}`] },
  Party: {
    agency: (party, _, { rows }) => rows.find('Agency', party.agency_id),
    group: (party, _, { rows }) => rows.find('AgencyGroup', party.group_id),
  },
  CitedInDirective: { document: (cited, _, { rows }) => rows.find('Document', cited.document_id) },
}
