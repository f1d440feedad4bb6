import { Feed, type Item } from 'feed'
import { env } from '../../env'
import { languageOf } from '../../i18n/language'
import { catalogues } from '../../i18n/messages'

export interface FeedItem {
  /** Its page, from the root of the site. */
  path: string
  title: string
  text?: string | null
  publishedAt: string
  updatedAt: string
  categories?: string[]
  authors?: string[]
  image?: string | null
}

interface Kind {
  title: string
  description: string
  /** The list whose newest items these are. */
  path: string
}

/** The newest items of a kind: as RSS, or as JSON Feed where the address ends in `.json`. */
export function answerFeed(url: URL, kind: Kind, items: readonly FeedItem[]): Response {
  const language = languageOf(url.pathname)
  const { site } = catalogues[language]
  const origin = env.PUBLIC_ORIGIN
  const feed = new Feed({
    id: origin + kind.path,
    link: origin + kind.path,
    title: `${kind.title} · ${site.name}`,
    description: kind.description,
    language,
    copyright: site.name,
    updated: new Date(Math.max(0, ...items.map(({ updatedAt }) => Date.parse(updatedAt)))),
    feedLinks: { rss: `${origin}${kind.path}/rss.xml`, json: `${origin}${kind.path}/feed.json` },
  })
  for (const item of items) feed.addItem(entryOf(item, origin))
  const isJson = url.pathname.endsWith('.json')
  return new Response(isJson ? feed.json1() : feed.rss2(), {
    headers: { 'content-type': `application/${isJson ? 'feed+json' : 'rss+xml'}; charset=utf-8` },
  })
}

function entryOf(
  { path, title, text, publishedAt, updatedAt, categories, authors, image }: FeedItem,
  origin: string,
): Item {
  return {
    id: origin + path,
    link: origin + path,
    title,
    ...(text && { description: asHtml(text) }),
    published: new Date(publishedAt),
    date: new Date(updatedAt),
    category: (categories ?? []).map((name) => ({ name })),
    ...(authors && authors.length > 0 && { author: authors.map((name) => ({ name })) }),
    ...(image && { image: origin + image }),
  }
}

/** Plain text where readers of feeds expect HTML. */
function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
