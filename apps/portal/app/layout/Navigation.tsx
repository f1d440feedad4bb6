import { useLocation } from 'react-router'
import { useText } from '../i18n/messages'
import { usePaths } from '../paths'

export function Navigation() {
  const { nav, site } = useText()
  const paths = usePaths()
  const links = [
    [paths.articles(), nav.articles],
    [paths.conclusions(), nav.conclusions],
    [paths.plans(), nav.plans],
    [paths.documents(), nav.documents],
    [paths.procedures(), nav.procedures],
    [paths.commendations(), nav.commendations],
    [paths.statistics(), nav.statistics],
    [paths.indices(), nav.indices],
    [paths.agencies(), nav.agencies],
    [paths.board(), nav.board],
    [paths.search(), nav.search],
  ] as const
  const { pathname } = useLocation()
  return (
    <nav className="navigation" aria-label={site.mainNavigation}>
      <ul>
        {links.map(([address, name]) => (
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
