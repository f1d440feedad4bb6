import { documentTypes } from '@thong-suot/vocabulary'
import { graphql } from '../../gql'
import { languageOf } from '../../i18n/language'
import { catalogues } from '../../i18n/messages'
import { pathsIn } from '../../paths'
import { ask } from '../../urql'
import { answerFeed } from '../feeds/answer-feed'
import type { Route } from './+types/documents-feed'

const query = graphql(`
  query DocumentsFeed {
    documents(first: 30) { edges { node { slug symbol symbolAsWritten type subject issuedOn updatedAt issuer { name } } } }
  }
`)

/** The last issued; the day of a document is the day of its issue. */
export async function loader({ request, url, context }: Route.LoaderArgs) {
  const language = languageOf(url.pathname)
  const paths = pathsIn(language)
  const { title, intro } = catalogues[language].documents
  const { documents } = await ask({ request, url, context }, query, {})
  const items = documents.edges.map(({ node }) => ({
    path: paths.document(node.slug),
    title: [documentTypes[node.type][language], node.symbol ?? node.symbolAsWritten].filter(Boolean).join(' '),
    text: node.subject,
    publishedAt: node.issuedOn ? `${node.issuedOn}T00:00:00+07:00` : node.updatedAt,
    updatedAt: node.updatedAt,
    categories: node.issuer ? [node.issuer.name] : [],
  }))
  return answerFeed(url, { title, description: intro, path: paths.documents() }, items)
}
