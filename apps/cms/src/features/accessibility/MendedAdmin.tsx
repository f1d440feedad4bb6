'use client'

import { useTranslation } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'
import { mendings } from './mendings.ts'
import { words } from './words.ts'

/** Keeps the administration usable by keyboard and screen reader, whatever Payload draws next. */
export function MendedAdmin({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation()
  const spoken = i18n.language === 'en' ? words.en : words.vi

  useEffect(() => {
    let frame = 0
    const mend = () => {
      frame = 0
      for (const { selector, mend } of mendings) {
        for (const element of document.querySelectorAll<HTMLElement>(selector)) mend(element, spoken)
      }
    }
    const observer = new MutationObserver(() => {
      frame ||= requestAnimationFrame(mend)
    })
    observer.observe(document.body, { subtree: true, childList: true })
    mend()
    return () => {
      observer.disconnect()
      cancelAnimationFrame(frame)
    }
  }, [spoken])

  return children
}
