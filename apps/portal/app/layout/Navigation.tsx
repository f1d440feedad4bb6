import type { Destination } from '@thong-suot/vocabulary'
import { useLocation } from 'react-router'
import { type FragmentType, graphql, readFragment } from '../gql'
import { useText } from '../i18n/messages'
import { usePaths } from '../paths'

export const Navigation_site = graphql(`
  fragment Navigation_site on Site { navigation { destination page { slug title } } }
`)

/** The links the site settings choose, in their order; all there are while nobody has chosen. */
export function Navigation({ site: masked }: { site?: FragmentType<typeof Navigation_site> | null }) {
  const chosen = readFragment(Navigation_site, masked)?.navigation ?? []
  const { nav, site } = useText()
  const paths = usePaths()
  const usual: Record<Exclude<Destination, 'PAGE'>, [address: string, name: string]> = {
    ARTICLES: [paths.articles(), nav.articles],
    CONCLUSIONS: [paths.conclusions(), nav.conclusions],
    PLANS: [paths.plans(), nav.plans],
    DOCUMENTS: [paths.documents(), nav.documents],
    PROCEDURES: [paths.procedures(), nav.procedures],
    COMMENDATIONS: [paths.commendations(), nav.commendations],
    STATISTICS: [paths.statistics(), nav.statistics],
    INDICES: [paths.indices(), nav.indices],
    AGENCIES: [paths.agencies(), nav.agencies],
    BOARD: [paths.board(), nav.board],
    SEARCH: [paths.search(), nav.search],
  }
  const links =
    chosen.length === 0
      ? Object.values(usual)
      : chosen.flatMap(({ destination, page }) => {
          if (destination !== 'PAGE') return [usual[destination]]
          return page ? [[paths.page(page.slug), page.title]] : []
        })
  const { pathname } = useLocation()
  return (
    <nav className="navigation" aria-label={site.mainNavigation}>
      <ul>
        {links.map(([address = '', name]) => (
          <li key={address}>
            <a href={address} aria-current={currentOf(pathname, address)}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function currentOf(pathname: string, address: string) {
  if (pathname === address) return 'page'
  return pathname.startsWith(`${address}/`) ? 'true' : undefined
}
