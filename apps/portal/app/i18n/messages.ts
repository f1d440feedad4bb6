import type { Label } from '@thong-suot/vocabulary'
import { en } from './en'
import { useLanguage } from './language'
import { vi } from './vi'

export const catalogues = { vi, en }

/** The texts of the interface in the language of the address. */
export function useText() {
  return catalogues[useLanguage()]
}

/** Reads a word of the vocabulary in the language of the address. */
export function useLabel() {
  const language = useLanguage()
  return (label: Label) => label[language]
}
