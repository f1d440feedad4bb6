import type { Language } from '@thong-suot/vocabulary'
import { useLocation } from 'react-router'

/** The language of an address: English under /en, Vietnamese everywhere else. */
export function languageOf(pathname: string): Language {
  return /^\/en(\/|$)/.test(pathname) ? 'en' : 'vi'
}

export function useLanguage(): Language {
  return languageOf(useLocation().pathname)
}

/** The same page in the other language. */
export function addressIn(language: Language, pathname: string): string {
  const plain = pathname.replace(/^\/en(?=\/|$)/, '') || '/'
  if (language === 'vi') return plain
  return plain === '/' ? '/en' : `/en${plain}`
}
