import type { ReactNode } from 'react'
import { useText } from '../i18n/messages'
import { usePaths } from '../paths'
import { SampleNotice } from '../ui/Sample'

export interface Crumb {
  name: string
  href: string
}

interface PageProps {
  title: string
  /** Small words above the title: kind, number, section. */
  kicker?: ReactNode
  lead?: ReactNode
  crumbs?: Crumb[]
  isSample?: boolean
  width?: 'reading' | 'wide'
  titleLanguage?: string
  children: ReactNode
}

/** The head of every page but the first: breadcrumb, sample notice, title. */
export function Page({
  title,
  kicker,
  lead,
  crumbs = [],
  isSample,
  width = 'wide',
  titleLanguage,
  children,
}: PageProps) {
  return (
    <div className={`page ${width}`}>
      <Breadcrumb crumbs={crumbs} title={title} />
      {isSample && <SampleNotice />}
      <header className="page-head">
        {kicker && <p className="kicker">{kicker}</p>}
        <h1 lang={titleLanguage} className={title.length > 90 ? 'long-title' : undefined}>
          {title}
        </h1>
        {lead && <p className="lead">{lead}</p>}
      </header>
      {children}
    </div>
  )
}

function Breadcrumb({ crumbs, title }: { crumbs: Crumb[]; title: string }) {
  const { site } = useText()
  const paths = usePaths()
  return (
    <nav className="breadcrumb" aria-label={site.breadcrumb}>
      <ol>
        {[{ name: site.home, href: paths.home() }, ...crumbs].map(({ name, href }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
        <li aria-current="page">{title}</li>
      </ol>
    </nav>
  )
}
