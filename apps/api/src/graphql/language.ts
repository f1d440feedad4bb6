import type { Language } from '@thong-suot/vocabulary'
import { LRUCache } from 'lru-cache'

// Every request is asked, and few wishes there are: who came first may as well go first.
const known = new LRUCache<string, Language>({ max: 500 })

/** The language of an answer: the one that Accept-Language likes best, Vietnamese when it names neither. */
export function languageOf(acceptLanguage = ''): Language {
  let language = known.peek(acceptLanguage)
  if (!language) {
    language = likedBest(acceptLanguage)
    known.set(acceptLanguage, language)
  }
  return language
}

function likedBest(acceptLanguage: string): Language {
  const wishes = acceptLanguage
    .toLowerCase()
    .split(',')
    .map((wish) => {
      const [, tag, quality = '1'] = /^\s*([a-z]+)(?:-[\w-]*)?(?:\s*;\s*q=([\d.]+))?\s*$/.exec(wish) ?? []
      return { tag, quality: Number(quality) }
    })
    .filter(({ tag, quality }) => (tag === 'vi' || tag === 'en') && quality > 0)
  // sorting keeps the order of equals, so the one named first wins
  return wishes.sort((a, b) => b.quality - a.quality)[0]?.tag === 'en' ? 'en' : 'vi'
}
