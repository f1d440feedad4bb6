import { dossierMeasures, dossierRates } from '@thong-suot/vocabulary'
import { graphql } from '../../gql'
import { languageOf } from '../../i18n/language'
import { catalogues } from '../../i18n/messages'
import { ask } from '../../urql'
import { answerCsv } from '../feeds/answer-csv'
import type { Route } from './+types/statistics-csv'
import { periodMeasures, periodsByAgency } from './period-rows'

const query = graphql(`
  query StatisticsCsv($filter: DossierStatisticsFilter, $after: String) {
    dossierStatistics(first: 24, after: $after, filter: $filter) { edges { node { ...PeriodRow_statistics } } }
  }
`)

/** The table below one pair of charts, or all of the page; days and numbers as programs read them. */
export async function loader({ request, url, context }: Route.LoaderArgs) {
  const language = languageOf(url.pathname)
  const { statistics, common } = catalogues[language]
  const filter = { agency: url.searchParams.get('co-quan') || null }
  const { dossierStatistics } = await ask({ request, url, context }, query, {
    filter,
    after: url.searchParams.get('sau'),
  })
  const series = periodsByAgency(
    dossierStatistics.edges.map(({ node }) => node),
    language,
  )
  const head = [
    ...[statistics.agency, statistics.period, common.from, common.to],
    ...periodMeasures.map((measure) => dossierMeasures[measure][language]),
    `${dossierRates.ON_TIME_OF_RESOLVED[language]} (%)`,
    statistics.computed,
  ]
  const asked = url.searchParams.get('chuoi')
  const lines = series
    .filter(({ key }) => !asked || key === asked)
    .flatMap(({ agency, rows }) =>
      rows.map(({ period, figures, onTime }) => [
        ...[agency.name, period.label, period.from, period.to],
        ...figures.map((figure) => figure?.value),
        onTime?.value,
        // which of them nobody stated
        [...figures, onTime].flatMap((figure, place) => (figure?.isComputed ? [head[place + 4]] : [])).join('; '),
      ]),
    )
  return answerCsv('thong-ke-ho-so', [head, ...lines])
}
