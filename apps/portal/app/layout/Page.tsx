import type { ReactNode } from 'react'
import { useText } from '../i18n/messages'
import { usePaths } from '../paths'
import { SampleNotice } from '../ui/Sample'
import { describe, scriptText, useOrigin } from './json-ld'

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
  const origin = useOrigin()
  const steps = [{ name: site.home, href: usePaths().home() }, ...crumbs]
  const itemListElement = [...steps, { name: title, href: null }].map(({ name, href }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    ...(href && { item: origin + href }),
  }))
  return (
    <nav className="breadcrumb" aria-label={site.breadcrumb}>
      <script type="application/ld+json">{scriptText(describe('BreadcrumbList', { itemListElement }))}</script>
      <ol>
        {steps.map(({ name, href }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
        <li aria-current="page">{title}</li>
      </ol>
    </nav>
  )
}
