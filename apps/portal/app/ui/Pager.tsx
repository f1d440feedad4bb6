import { useLocation } from 'react-router'
import { formatNumber } from '../i18n/format'
import { useLanguage } from '../i18n/language'
import { useText } from '../i18n/messages'

interface PagerProps {
  total: number
  pageInfo: { hasNextPage: boolean; endCursor?: string | null }
}

/** How many there are, and the way to the next ones; the cursor travels as ?sau=. */
export function Pager({ total, pageInfo }: PagerProps) {
  const { common } = useText()
  const language = useLanguage()
  const { pathname, search } = useLocation()
  const isFirst = !new URLSearchParams(search).has('sau')
  const addressAfter = (cursor?: string) => {
    const query = new URLSearchParams(search)
    if (cursor) query.set('sau', cursor)
    else query.delete('sau')
    return query.size > 0 ? `${pathname}?${query}` : pathname
  }
  return (
    <nav className="pager" aria-label={common.pager}>
      <span className="quiet-text">{common.results(formatNumber(total, language))}</span>
      {!isFirst && (
        <a className="button quiet" href={addressAfter()}>
          {common.firstPage}
        </a>
      )}
      {pageInfo.hasNextPage && pageInfo.endCursor && (
        <a className="button" rel="next" href={addressAfter(pageInfo.endCursor)}>
          {common.nextPage}
        </a>
      )}
    </nav>
  )
}
