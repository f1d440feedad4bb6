import { indexCodeKeys, indexCodes } from '@thong-suot/vocabulary'
import { graphql } from '../../gql'
import { languageOf } from '../../i18n/language'
import { catalogues } from '../../i18n/messages'
import { ask } from '../../urql'
import { answerCsv } from '../feeds/answer-csv'
import type { Route } from './+types/indices-csv'
import { seriesOf } from './score-values'

const query = graphql(`
  query IndicesCsv($filter: IndexResultFilter, $after: String) {
    indexResults(first: 24, after: $after, filter: $filter) {
      edges { node { indexCode year unit issuingAgency { slug name } scores { agencyAsWritten value } } }
    }
  }
`)

/** The table below the chart: a line for each agency and index, a column for each year. */
export async function loader({ request, url, context }: Route.LoaderArgs) {
  const language = languageOf(url.pathname)
  const { indices } = catalogues[language]
  const index = indexCodeKeys.find((key) => key === url.searchParams.get('chi-so')) ?? null
  const { indexResults } = await ask({ request, url, context }, query, {
    filter: { index },
    after: url.searchParams.get('sau'),
  })
  const asked = url.searchParams.get('chuoi')
  const series = seriesOf(indexResults.edges.map(({ node }) => node)).filter(({ key }) => !asked || key === asked)
  const lines = series.flatMap(({ indexCode, years, agencies }) =>
    agencies.flatMap(({ name, values }) =>
      years.map((year, place) => [indexCodes[indexCode][language], name, year, values[place]]),
    ),
  )
  return answerCsv('chi-so', [[indices.index, indices.agency, indices.assessedYear, indices.score], ...lines])
}
