import { dossierMeasures, dossierRates } from '@thong-suot/vocabulary'
import { graphql, readFragment } from '../../gql'
import { languageOf } from '../../i18n/language'
import { catalogues } from '../../i18n/messages'
import { problem } from '../../problem'
import { ask } from '../../urql'
import { answerCsv } from '../feeds/answer-csv'
import type { Route } from './+types/statistics-item-csv'
import { StatisticsItem_statistics } from './statistics-item'

const query = graphql(`
  query StatisticsItemCsv($slug: String!) {
    dossierStatisticsBySlug(slug: $slug) { ...StatisticsItem_statistics }
  }
`)

/** The figures, rates and breakdowns of one period, a line each. */
export async function loader({ request, url, context, params }: Route.LoaderArgs) {
  const language = languageOf(url.pathname)
  const { statistics } = catalogues[language]
  const { dossierStatisticsBySlug } = await ask({ request, url, context }, query, { slug: params.slug })
  if (!dossierStatisticsBySlug) throw problem(404)
  const { slug, figures, rates, breakdowns } = readFragment(StatisticsItem_statistics, dossierStatisticsBySlug)
  return answerCsv(slug, [
    [statistics.figure, statistics.unit, statistics.stated, statistics.computed, statistics.shareOfPlan],
    ...figures.map(({ measure, stated, computed }) => [dossierMeasures[measure][language], '', stated, computed, '']),
    ...rates.map(({ rate, stated, computed }) => [`${dossierRates[rate][language]} (%)`, '', stated, computed, '']),
    ...breakdowns.flatMap(({ measure, parts }) =>
      parts.map(({ unit, count, shareOfPlan }) => [dossierMeasures[measure][language], unit, count, '', shareOfPlan]),
    ),
  ])
}
