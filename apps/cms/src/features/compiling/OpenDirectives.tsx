'use client'

import { useSearchParams } from 'next/navigation'
import { useEffect } from 'react'

/** Asked for by an article, the new conclusion opens where the article's text is read: tabs have no address of their own. */
export function OpenDirectives() {
  const isAsked = useSearchParams().has('article')
  useEffect(() => {
    if (isAsked) document.querySelectorAll<HTMLButtonElement>('.tabs-field__tab-button')[1]?.click()
  }, [isAsked])
  return null
}
