import type { CitedDocument } from '@thong-suot/directives'
import type { Span } from './compilation.ts'

/** With the word before the symbol: "Kế hoạch số 41/KH-UBND". */
export function wholeCitation(text: string, { type, span }: CitedDocument): Span {
  if (!type) return span
  const from = text.lastIndexOf(type, span[0])
  const isBefore = from !== -1 && /^\s{0,3}(?:số\s{0,3}:?\s{0,3})?$/iu.test(text.slice(from + type.length, span[0]))
  return isBefore ? [from, span[1]] : span
}
