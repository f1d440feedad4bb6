import type { IncomingMessage } from 'node:http'
import type { Language } from '@thong-suot/vocabulary'
import { languageOf } from '../language.ts'

// The portal asks by POST beyond this; nobody fills the memory with addresses.
const longestUrl = 2100

/** What a visitor asks by GET in a document named by its hash. */
export interface Question {
  readonly url: string
  readonly language: Language
  /** What tells it from every other. */
  readonly key: string
}

/** The question of a request; null where it says who asks, by a header or the cookie of the CMS, or asks otherwise. */
export function questionOf({ method, url = '', headers }: IncomingMessage): Question | null {
  if (method !== 'GET' || url.length > longestUrl || !url.startsWith('/graphql?') || !url.includes('extensions='))
    return null
  if (headers.authorization !== undefined || headers.cookie?.includes('payload-token')) return null
  const language = languageOf(headers['accept-language'])
  return { url, language, key: language + url }
}
