import { wordKey } from './word-key.ts'

/** The keys of single words, to be asked for by `token.key`. */
export function keySet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(Boolean).map(wordKey))
}
