import { graphql } from '../../gql'
import { languageOf } from '../../i18n/language'
import { catalogues } from '../../i18n/messages'
import { pathsIn } from '../../paths'
import { ask } from '../../urql'
import { answerFeed } from '../feeds/answer-feed'
import type { Route } from './+types/statistics-feed'

const query = graphql(`
  query StatisticsFeed {
    dossierStatistics(first: 30) { edges { node { slug title summary period { label } publishedAt updatedAt } } }
  }
`)

export async function loader({ request, url, context }: Route.LoaderArgs) {
  const language = languageOf(url.pathname)
  const paths = pathsIn(language)
  const { title, intro } = catalogues[language].statistics
  const { dossierStatistics } = await ask({ request, url, context }, query, {})
  const items = dossierStatistics.edges.map(({ node }) => ({
    path: paths.statisticsItem(node.slug),
    title: node.title,
    text: node.summary,
    publishedAt: node.publishedAt,
    updatedAt: node.updatedAt,
    categories: [node.period.label],
  }))
  return answerFeed(url, { title, description: intro, path: paths.statistics() }, items)
}
