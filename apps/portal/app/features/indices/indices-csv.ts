import { indexCodeKeys, indexCodes } from '@thong-suot/vocabulary'
import { graphql } from '../../gql'
import { languageOf } from '../../i18n/language'
import { catalogues } from '../../i18n/messages'
import { ask } from '../../urql'
import { answerCsv } from '../feeds/answer-csv'
import type { Route } from './+types/indices-csv'
import { seriesOf } from './score-values'

const query = graphql(`
  query IndicesCsv($filter: IndexResultFilter) {
    indexResults(first: 24, filter: $filter) {
      edges { node { indexCode year unit scores { agencyAsWritten value rank rankTied } } }
    }
  }
`)

/** The table below the chart: a line for each agency and index, a column for each year. */
export async function loader({ request, url, context }: Route.LoaderArgs) {
  const language = languageOf(url.pathname)
  const { indices } = catalogues[language]
  const index = indexCodeKeys.find((key) => key === url.searchParams.get('chi-so')) ?? null
  const { indexResults } = await ask({ request, url, context }, query, { filter: { index } })
  const lines = seriesOf(indexResults.edges.map(({ node }) => node)).flatMap(({ indexCode, years, agencies }) =>
    agencies.flatMap(({ name, values }) =>
      years.map((year, place) => [indexCodes[indexCode][language], name, year, values[place]]),
    ),
  )
  return answerCsv('chi-so', [[indices.index, indices.agency, indices.assessedYear, indices.score], ...lines])
}
