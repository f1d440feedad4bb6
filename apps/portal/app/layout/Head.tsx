import { useLocation } from 'react-router'
import { addressIn, useLanguage } from '../i18n/language'
import { useText } from '../i18n/messages'
import { scriptText, useOrigin } from './json-ld'

interface HeadProps {
  title?: string
  description?: string | null
  image?: string
  type?: 'website' | 'article'
  /** Query parameters that make another page; all others leave the canonical address alone. */
  keep?: string[]
  /** Lists filtered by hand and forms stay out of search engines. */
  isPrivate?: boolean
  /** What the page is, as `describe` tells it; its address and picture are added. */
  jsonLd?: object
  /** The path of a list that has feeds beside it. */
  feeds?: string
}

/** Title, canonical address, languages and preview of a page; React puts them into the document's head. */
export function Head({ title, description, image, type = 'website', keep = [], isPrivate, jsonLd, feeds }: HeadProps) {
  const { site } = useText()
  const language = useLanguage()
  const { pathname, search } = useLocation()
  const origin = useOrigin()
  const fullTitle = title ? `${title} · ${site.name}` : `${site.name} · ${site.tagline}`
  const tail = keptQuery(search, keep)
  const addressOf = (target: 'vi' | 'en') => origin + addressIn(target, pathname) + tail
  const about = description || site.description
  return (
    <>
      <title>{fullTitle}</title>
      <meta name="description" content={about} />
      {isPrivate && <meta name="robots" content="noindex" />}
      <link rel="canonical" href={addressOf(language)} />
      <link rel="alternate" hrefLang="vi" href={addressOf('vi')} />
      <link rel="alternate" hrefLang="en" href={addressOf('en')} />
      <link rel="alternate" hrefLang="x-default" href={addressOf('vi')} />
      <meta property="og:site_name" content={site.name} />
      <meta property="og:title" content={title ?? site.name} />
      <meta property="og:description" content={about} />
      <meta property="og:type" content={type} />
      <meta property="og:url" content={addressOf(language)} />
      <meta property="og:locale" content={language === 'vi' ? 'vi_VN' : 'en_GB'} />
      {image && <meta property="og:image" content={origin + image} />}
      {feeds && (
        <>
          <link rel="alternate" type="application/rss+xml" title={title} href={`${feeds}/rss.xml`} />
          <link rel="alternate" type="application/feed+json" title={title} href={`${feeds}/feed.json`} />
        </>
      )}
      {jsonLd && (
        <script type="application/ld+json">
          {scriptText({ ...jsonLd, url: addressOf(language), ...(image && { image: origin + image }) })}
        </script>
      )}
    </>
  )
}

function keptQuery(search: string, keep: string[]) {
  const given = new URLSearchParams(search)
  const kept = new URLSearchParams(keep.flatMap((name) => given.getAll(name).map((value) => [name, value])))
  return kept.size > 0 ? `?${kept}` : ''
}
