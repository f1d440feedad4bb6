import { graphql } from '../../gql'
import { languageOf } from '../../i18n/language'
import { catalogues } from '../../i18n/messages'
import { pathsIn } from '../../paths'
import { ask } from '../../urql'
import { answerFeed } from '../feeds/answer-feed'
import type { Route } from './+types/conclusions-feed'

const query = graphql(`
  query ConclusionsFeed {
    conclusions(first: 30) { edges { node { slug title summary publishedAt updatedAt reformAreas { name } } } }
  }
`)

export async function loader({ request, url, context }: Route.LoaderArgs) {
  const language = languageOf(url.pathname)
  const paths = pathsIn(language)
  const { title, intro } = catalogues[language].conclusions
  const { conclusions } = await ask({ request, url, context }, query, {})
  const items = conclusions.edges.map(({ node }) => ({
    path: paths.conclusion(node.slug),
    title: node.title,
    text: node.summary,
    publishedAt: node.publishedAt,
    updatedAt: node.updatedAt,
    categories: node.reformAreas.map(({ name }) => name),
  }))
  return answerFeed(url, { title, description: intro, path: paths.conclusions() }, items)
}
