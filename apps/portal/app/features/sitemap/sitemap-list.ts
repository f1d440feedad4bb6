import { Readable } from 'node:stream'
import { SitemapStream, streamToPromise } from 'sitemap'
import { env } from '../../env'
import { graphql } from '../../gql'
import { addressIn } from '../../i18n/language'
import { problem } from '../../problem'
import { ask } from '../../urql'
import type { Route } from './+types/sitemap-list'
import { mappedLists } from './mapped-lists'

const query = graphql(`
  query SitemapList(
    $after: String, $articles: Boolean!, $conclusions: Boolean!, $plans: Boolean!, $documents: Boolean!, $commendations: Boolean!,
    $procedureNotices: Boolean!, $dossierStatistics: Boolean!, $indexResults: Boolean!, $pages: Boolean!, $agencies: Boolean!
  ) {
    articles(first: 100, after: $after) @include(if: $articles) {
      pageInfo { hasNextPage endCursor } edges { node { slug updatedAt } }
    }
    conclusions(first: 100, after: $after) @include(if: $conclusions) {
      pageInfo { hasNextPage endCursor } edges { node { slug updatedAt } }
    }
    plans(first: 100, after: $after) @include(if: $plans) {
      pageInfo { hasNextPage endCursor } edges { node { slug updatedAt } }
    }
    documents(first: 100, after: $after) @include(if: $documents) {
      pageInfo { hasNextPage endCursor } edges { node { slug updatedAt } }
    }
    commendations(first: 100, after: $after) @include(if: $commendations) {
      pageInfo { hasNextPage endCursor } edges { node { slug updatedAt } }
    }
    procedureNotices(first: 100, after: $after) @include(if: $procedureNotices) {
      pageInfo { hasNextPage endCursor } edges { node { slug updatedAt } }
    }
    dossierStatistics(first: 100, after: $after) @include(if: $dossierStatistics) {
      pageInfo { hasNextPage endCursor } edges { node { slug updatedAt } }
    }
    indexResults(first: 100, after: $after) @include(if: $indexResults) {
      pageInfo { hasNextPage endCursor } edges { node { slug updatedAt } }
    }
    pages(first: 100, after: $after) @include(if: $pages) {
      pageInfo { hasNextPage endCursor } edges { node { slug updatedAt } }
    }
    agencies(first: 100, after: $after) @include(if: $agencies) {
      pageInfo { hasNextPage endCursor } edges { node { slug } }
    }
  }
`)

// The newest; what is older is found through the lists.
const mostPages = 50

interface Listed {
  slug: string
  updatedAt?: string
}

/** The addresses of one kind, each in both languages. */
export async function loader({ request, url, context, params }: Route.LoaderArgs) {
  const list = params.list.replace(/\.xml$/, '')
  if (!Object.hasOwn(mappedLists, list)) throw problem(404)
  const items = await walk({ request, url, context }, mappedLists[list as keyof typeof mappedLists])
  const links = items.map(({ slug, updatedAt }) => ({
    url: `/${list}/${slug}`,
    ...(updatedAt && { lastmod: updatedAt }),
    links: (['vi', 'en'] as const).map((lang) => ({ lang, url: addressIn(lang, `/${list}/${slug}`) })),
  }))
  const xml = await streamToPromise(Readable.from(links).pipe(new SitemapStream({ hostname: env.PUBLIC_ORIGIN })))
  return new Response(new Uint8Array(xml), { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}

type Asking = Parameters<typeof ask>[0]
type Kind = (typeof mappedLists)[keyof typeof mappedLists]

const none = {
  articles: false,
  conclusions: false,
  plans: false,
  documents: false,
  commendations: false,
  procedureNotices: false,
  dossierStatistics: false,
  indexResults: false,
  pages: false,
  agencies: false,
}

async function walk(asking: Asking, kind: Kind): Promise<Listed[]> {
  const items: Listed[] = []
  let after: string | null = null
  for (let page = 0; page < mostPages; page += 1) {
    const { edges, pageInfo } = await readPage(asking, kind, after)
    items.push(...edges.map(({ node }) => node))
    if (!pageInfo.hasNextPage) break
    after = pageInfo.endCursor ?? null
  }
  return items
}

interface ListPage {
  edges: { node: Listed }[]
  pageInfo: { hasNextPage: boolean; endCursor?: string | null }
}

async function readPage(asking: Asking, kind: Kind, after: string | null): Promise<ListPage> {
  const answer = await ask(asking, query, { ...none, [kind]: true, after })
  return answer[kind] ?? { edges: [], pageInfo: { hasNextPage: false } }
}
