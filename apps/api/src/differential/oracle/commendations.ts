import { instant, localised, type Meanings } from './meaning.ts'
import { commendationPage } from './pages.ts'

const recipientsOf = 'select * from content.commendation_recipient where commendation_id = $1 order by position'
const areasOf = 'select * from content.commendation_area where commendation_id = $1 order by position'

/** Whether the words stand in the text, the last of them perhaps only begun; how words are cut is the database's to say. */
const hasWords = `select to_tsvector('simple', public.fold_text($1)) @@
  reform.begun_words(plainto_tsquery('simple', public.fold_text($2))) as same`

export const commendationMeanings: Meanings = {
  Query: {
    commendation: async (_, { slug }, { rows }) =>
      (await rows.each('Commendation', 'select id as key from content.commendation where slug = $1', slug))[0] ?? null,
    commendations: (_, args, asking) =>
      commendationPage(args, asking, async (commendation) => {
        const { rows } = asking
        const { recipient, agency, year, form, state, area } = args.filter ?? {}
        const { issuing_agency_id, awarded_on } = commendation
        if (agency != null && (await rows.find('Agency', issuing_agency_id))?.slug !== agency) return false
        if (year != null && Number(awarded_on?.slice(0, 4)) !== year) return false
        if (form != null && commendation.form !== form) return false
        if (state != null && commendation.state !== state) return false
        const areas = await rows.list(areasOf, commendation.id)
        if (area != null && !areas.some((each) => each.area === area)) return false
        if (recipient == null) return true
        for (const { name, unit } of await rows.list(recipientsOf, commendation.id)) {
          if ((await rows.list(hasWords, `${name} ${unit ?? ''}`, recipient))[0]?.same === true) return true
        }
        return false
      }),
  },
  Commendation: {
    title: localised('title'),
    summary: localised('summary'),
    publishedAt: (commendation) => instant(commendation.published_at),
    updatedAt: (commendation) => instant(commendation.updated_at),
    issuingAgency: (commendation, _, { rows }) => rows.find('Agency', commendation.issuing_agency_id),
    authority: (commendation, _, { rows }) => rows.find('Agency', commendation.authority_id),
    decision: (commendation, _, { rows }) => rows.find('Document', commendation.decision_id),
    toldIn: (commendation, _, { rows }) => rows.find('Article', commendation.told_in_id),
    recipients: ({ id }, _, { rows }) => rows.list(recipientsOf, id),
    reformAreas: ({ id }, _, { rows }) => rows.list(areasOf, id),
  },
  Recipient: { agency: (recipient, _, { rows }) => rows.find('Agency', recipient.agency_id) },
  Article: {
    commendations: ({ id }, _, { rows }) => rows.each('Commendation', behind('told_in_id'), id),
  },
  Document: {
    commendations: ({ id }, _, { rows }) => rows.each('Commendation', behind('decision_id'), id),
  },
}

function behind(column: string): string {
  return `select id as key from content.commendation where ${column} = $1 order by published_at desc, id desc`
}
