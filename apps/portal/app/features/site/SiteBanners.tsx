import { type FragmentType, graphql, readFragment } from '../../gql'
import { addressIn, useLanguage } from '../../i18n/language'
import { useText } from '../../i18n/messages'

export const SiteBanners_site = graphql(`
  fragment SiteBanners_site on Site { banners { text address } }
`)

/** What everybody should know now, above the page. */
export function SiteBanners({ site: masked }: { site: FragmentType<typeof SiteBanners_site> }) {
  const { banners } = readFragment(SiteBanners_site, masked)
  const { site } = useText()
  const language = useLanguage()
  if (banners.length === 0) return null
  return (
    <aside className="banners" aria-label={site.banners}>
      <ul className="wide">
        {banners.map(({ text, address }) => (
          <li key={text}>
            {address ? <a href={address.startsWith('/') ? addressIn(language, address) : address}>{text}</a> : text}
          </li>
        ))}
      </ul>
    </aside>
  )
}
