import { indexCodes } from '@thong-suot/vocabulary'
import { graphql } from '../../gql'
import { languageOf } from '../../i18n/language'
import { catalogues } from '../../i18n/messages'
import { pathsIn } from '../../paths'
import { ask } from '../../urql'
import { answerFeed } from '../feeds/answer-feed'
import type { Route } from './+types/indices-feed'

const query = graphql(`
  query IndicesFeed {
    indexResults(first: 30) { edges { node { slug title summary indexCode publishedAt updatedAt } } }
  }
`)

export async function loader({ request, url, context }: Route.LoaderArgs) {
  const language = languageOf(url.pathname)
  const paths = pathsIn(language)
  const { title, intro } = catalogues[language].indices
  const { indexResults } = await ask({ request, url, context }, query, {})
  const items = indexResults.edges.map(({ node }) => ({
    path: paths.indexResult(node.slug),
    title: node.title,
    text: node.summary,
    publishedAt: node.publishedAt,
    updatedAt: node.updatedAt,
    categories: [indexCodes[node.indexCode][language]],
  }))
  return answerFeed(url, { title, description: intro, path: paths.indices() }, items)
}
