import { instant, localised, type Meanings } from './meaning.ts'
import { listOf } from './pages.ts'

const resultPage = listOf('IndexResult', {
  '': 'select id as key from content.index_result order by year desc, id desc',
})
const scorePage = listOf('IndexScore', {
  '': 'select key from content.index_score order by year desc, rank nulls last, key',
})

export const indexMeanings: Meanings = {
  Query: {
    indexResult: async (_, { slug }, { rows }) =>
      (await rows.each('IndexResult', 'select id as key from content.index_result where slug = $1', slug))[0] ?? null,
    indexResults: (_, args, asking) => {
      const { index, year } = args.filter ?? {}
      return resultPage(
        args,
        asking,
        (result) => (index == null || result.index_code === index) && (year == null || result.year === year),
      )
    },
    indexScores: (_, args, asking) =>
      scorePage(args, asking, async (score) => {
        const { index, year, agency } = args.filter ?? {}
        if (index != null && score.index_code !== index) return false
        if (year != null && score.year !== year) return false
        return agency == null || (await asking.rows.find('Agency', score.agency_id))?.slug === agency
      }),
  },
  IndexResult: {
    title: localised('title'),
    summary: localised('summary'),
    publishedAt: (result) => instant(result.published_at),
    updatedAt: (result) => instant(result.updated_at),
    issuingAgency: (result, _, { rows }) => rows.find('Agency', result.issuing_agency_id),
    document: (result, _, { rows }) => rows.find('Document', result.document_id),
    toldIn: (result, _, { rows }) => rows.find('Article', result.told_in_id),
    scores: ({ id }, _, { rows }) =>
      rows.each(
        'IndexScore',
        'select key from content.index_score where result_id = $1 order by rank nulls last, value desc, key',
        id,
      ),
    reformAreas: ({ id }, _, { rows }) =>
      rows.list('select * from content.index_area where result_id = $1 order by position', id),
  },
  IndexScore: {
    result: (score, _, { rows }) => rows.find('IndexResult', score.result_id),
    agency: (score, _, { rows }) => rows.find('Agency', score.agency_id),
    components: ({ key }, _, { rows }) =>
      rows.list('select * from content.index_component where score_key = $1 order by position', key),
  },
  Article: {
    indexResults: ({ id }, _, { rows }) =>
      rows.each(
        'IndexResult',
        'select id as key from content.index_result where told_in_id = $1 order by year desc, id desc',
        id,
      ),
  },
}
