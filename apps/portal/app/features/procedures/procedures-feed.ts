import { procedureChanges } from '@thong-suot/vocabulary'
import { graphql } from '../../gql'
import { languageOf } from '../../i18n/language'
import { catalogues } from '../../i18n/messages'
import { pathsIn } from '../../paths'
import { ask } from '../../urql'
import { answerFeed } from '../feeds/answer-feed'
import type { Route } from './+types/procedures-feed'

const query = graphql(`
  query ProceduresFeed {
    procedureNotices(first: 30) { edges { node { slug title summary field changeKind publishedAt updatedAt } } }
  }
`)

export async function loader({ request, url, context }: Route.LoaderArgs) {
  const language = languageOf(url.pathname)
  const paths = pathsIn(language)
  const { title, intro } = catalogues[language].procedures
  const { procedureNotices } = await ask({ request, url, context }, query, {})
  const items = procedureNotices.edges.map(({ node }) => ({
    path: paths.procedure(node.slug),
    title: node.title,
    text: node.summary,
    publishedAt: node.publishedAt,
    updatedAt: node.updatedAt,
    categories: [node.field, procedureChanges[node.changeKind][language]],
  }))
  return answerFeed(url, { title, description: intro, path: paths.procedures() }, items)
}
