import { dossierMeasures, dossierRates } from '@thong-suot/vocabulary'
import { graphql } from '../../gql'
import { languageOf } from '../../i18n/language'
import { catalogues } from '../../i18n/messages'
import { ask } from '../../urql'
import { answerCsv } from '../feeds/answer-csv'
import type { Route } from './+types/statistics-csv'
import { periodMeasures, periodsByAgency } from './period-rows'

const query = graphql(`
  query StatisticsCsv($filter: DossierStatisticsFilter) {
    dossierStatistics(first: 24, filter: $filter) { edges { node { ...PeriodRow_statistics } } }
  }
`)

/** The table below the charts; days and numbers as programs read them. */
export async function loader({ request, url, context }: Route.LoaderArgs) {
  const language = languageOf(url.pathname)
  const { statistics, common } = catalogues[language]
  const filter = { agency: url.searchParams.get('co-quan') || null }
  const { dossierStatistics } = await ask({ request, url, context }, query, { filter })
  const series = periodsByAgency(
    dossierStatistics.edges.map(({ node }) => node),
    language,
  )
  const head = [
    ...[statistics.agency, statistics.period, common.from, common.to],
    ...periodMeasures.map((measure) => dossierMeasures[measure][language]),
    `${dossierRates.ON_TIME_OF_RESOLVED[language]} (%)`,
  ]
  const lines = series.flatMap(({ agency, rows }) =>
    rows.map(({ period, figures, onTime }) => [
      ...[agency.name, period.label, period.from, period.to],
      ...figures.map((figure) => figure?.value),
      onTime?.value,
    ]),
  )
  return answerCsv('thong-ke-ho-so', [head, ...lines])
}
