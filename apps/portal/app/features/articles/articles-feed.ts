import { graphql } from '../../gql'
import { languageOf } from '../../i18n/language'
import { catalogues } from '../../i18n/messages'
import { pathsIn } from '../../paths'
import { ask } from '../../urql'
import { answerFeed } from '../feeds/answer-feed'
import type { Route } from './+types/articles-feed'

const query = graphql(`
  query ArticlesFeed {
    articles(first: 30) {
      edges { node { slug title summary publishedAt updatedAt section { name } authors { name } cover { url } } }
    }
  }
`)

export async function loader({ request, url, context }: Route.LoaderArgs) {
  const language = languageOf(url.pathname)
  const paths = pathsIn(language)
  const { title } = catalogues[language].articles
  const { articles } = await ask({ request, url, context }, query, {})
  const items = articles.edges.map(({ node }) => ({
    path: paths.article(node.slug),
    title: node.title,
    text: node.summary,
    publishedAt: node.publishedAt,
    updatedAt: node.updatedAt,
    categories: node.section ? [node.section.name] : [],
    authors: node.authors.map(({ name }) => name),
    image: node.cover?.url,
  }))
  return answerFeed(url, { title, description: catalogues[language].site.description, path: paths.articles() }, items)
}
