import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { SiteBanners } from '../features/site/SiteBanners'
import { SiteContact } from '../features/site/SiteContact'
import type { SiteQuery } from '../gql/graphql'
import { addressIn, useLanguage } from '../i18n/language'
import { useText } from '../i18n/messages'
import { usePaths } from '../paths'
import { Mark } from '../ui/Mark'
import { Navigation } from './Navigation'
import type { Preferences } from './preferences'
import { ReadingTools } from './ReadingTools'
import { type PersonSignedIn, SessionTools } from './SessionTools'

interface FrameProps {
  viewer?: PersonSignedIn | null
  preferences?: Preferences
  around?: SiteQuery
  children: ReactNode
}

/** What stands around every page: masthead, navigation, the page, footer. */
export function Frame({ viewer, preferences, around, children }: FrameProps) {
  const text = useText()
  const paths = usePaths()
  const { site, footerPages } = around ?? { site: null, footerPages: [] }
  return (
    <>
      <a className="skip-link" href="#main">
        {text.site.skip}
      </a>
      <header className="masthead">
        <div className="masthead-tools wide">
          <ReadingTools preferences={preferences} />
          <LanguageSwitch />
          <SessionTools viewer={viewer} />
        </div>
        <div className="masthead-name wide">
          <a className="brand" href={paths.home()}>
            <Mark />
            <span>
              <span className="brand-name">{text.site.name}</span>
              <span className="brand-tagline">{text.site.tagline}</span>
            </span>
          </a>
          <Navigation site={site} />
        </div>
      </header>
      {site && <SiteBanners site={site} />}
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="footer">
        {site && <SiteContact site={site} />}
        {footerPages.length > 0 && (
          <nav className="wide footer-links" aria-label={text.site.footerNavigation}>
            <ul>
              {footerPages.map(({ slug, title }) => (
                <li key={slug}>
                  <a href={paths.page(slug)}>{title}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <div className="wide footer-columns">
          <p>
            <strong>{text.site.name}</strong> · {text.site.tagline}
          </p>
          <p>{text.site.openData}</p>
          <p>{text.site.footerNote}</p>
        </div>
      </footer>
    </>
  )
}

function LanguageSwitch() {
  const language = useLanguage()
  const { pathname, search } = useLocation()
  const { site } = useText()
  const other = language === 'vi' ? 'en' : 'vi'
  return (
    <a className="tool" href={addressIn(other, pathname) + search} hrefLang={other} lang={other} rel="alternate">
      {site.otherLanguage}
    </a>
  )
}
