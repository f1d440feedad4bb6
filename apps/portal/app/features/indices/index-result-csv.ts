import { graphql, readFragment } from '../../gql'
import { languageOf } from '../../i18n/language'
import { catalogues } from '../../i18n/messages'
import { problem } from '../../problem'
import { ask } from '../../urql'
import { answerCsv } from '../feeds/answer-csv'
import type { Route } from './+types/index-result-csv'
import { IndexScores_indexResult } from './index-result'

const query = graphql(`
  query IndexResultCsv($slug: String!) {
    indexResult(slug: $slug) { ...IndexScores_indexResult }
  }
`)

/** The scores of one result, a line for each agency. */
export async function loader({ request, url, context, params }: Route.LoaderArgs) {
  const language = languageOf(url.pathname)
  const { indices } = catalogues[language]
  const { indexResult } = await ask({ request, url, context }, query, { slug: params.slug })
  if (!indexResult) throw problem(404)
  const { slug, scores } = readFragment(IndexScores_indexResult, indexResult)
  return answerCsv(slug, [
    [indices.rank, indices.isTied, indices.rankOutOf, indices.agency, indices.score, indices.previous],
    ...scores.map(({ rank, rankTied, rankOutOf, agencyAsWritten, value, previousValue }) => [
      rank,
      rankTied ? indices.yes : '',
      rankOutOf,
      agencyAsWritten,
      value,
      previousValue,
    ]),
  ])
}
