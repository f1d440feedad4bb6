import type { Cleaning } from './page.ts'

/**
 * The characters of a page made plain: precomposed letters, ordinary spaces, nothing invisible, Đ where a page writes
 * Eth (DOMAIN §10, rules 1 and 2). Tone marks stay as the author placed them.
 */
export function plainCharacters(text: string): { text: string; cleanings: Cleaning[] } {
  const cleanings: Cleaning[] = []
  const count = (kind: Cleaning['kind'], pattern: RegExp, source: string) => {
    const found = source.match(pattern)
    if (found) cleanings.push({ kind, count: found.length, example: null })
  }
  count('LINE_ENDING', /\r\n?/g, text)
  const composed = text.normalize('NFC')
  if (composed !== text)
    cleanings.push({ kind: 'DECOMPOSED_LETTERS', count: text.length - composed.length, example: null })
  count('NO_BREAK_SPACE', /[\u00a0\u202f]/g, composed)
  count('INVISIBLE_CHARACTER', /[\u00ad\u200b-\u200f\u2060\ufeff]/g, composed)
  count('ETH_FOR_D', /[ÐðƉ]/g, composed)
  const plain = composed
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[ÐƉ]/g, 'Đ')
    .replace(/ð/g, 'đ')
    .replace(/\u2011/g, '-')
    .replace(/[^\S\n]+/g, ' ')
  return { text: plain, cleanings }
}
