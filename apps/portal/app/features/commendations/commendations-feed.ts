import { commendationForms } from '@thong-suot/vocabulary'
import { graphql } from '../../gql'
import { languageOf } from '../../i18n/language'
import { catalogues } from '../../i18n/messages'
import { pathsIn } from '../../paths'
import { ask } from '../../urql'
import { answerFeed } from '../feeds/answer-feed'
import type { Route } from './+types/commendations-feed'

const query = graphql(`
  query CommendationsFeed {
    commendations(first: 30) { edges { node { slug title summary form publishedAt updatedAt } } }
  }
`)

export async function loader({ request, url, context }: Route.LoaderArgs) {
  const language = languageOf(url.pathname)
  const paths = pathsIn(language)
  const { title, intro } = catalogues[language].commendations
  const { commendations } = await ask({ request, url, context }, query, {})
  const items = commendations.edges.map(({ node }) => ({
    path: paths.commendation(node.slug),
    title: node.title,
    text: node.summary,
    publishedAt: node.publishedAt,
    updatedAt: node.updatedAt,
    categories: [commendationForms[node.form][language]],
  }))
  return answerFeed(url, { title, description: intro, path: paths.commendations() }, items)
}
