import type { Language } from '@thong-suot/vocabulary'

/** The language of an answer: the one that Accept-Language likes best, Vietnamese when it names neither. */
export function languageOf(acceptLanguage = ''): Language {
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
