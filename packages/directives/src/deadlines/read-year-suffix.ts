import { keySet } from '../text/key-set.ts'
import type { Token } from '../text/tokens.ts'
import { readYearNumber } from './numerals.ts'

/** The year behind a day, month, quarter or half: as a number, or counted from that of the issue date. */
export interface YearSuffix {
  year: number | null
  offset: number | null
  next: number
}

const yearWord = keySet('năm')
const ofWord = keySet('của')
const current = keySet('nay này')
const following = keySet('sau tới')

/** "/2020", "-2020", ".2020", "năm 2020", "của năm 2020", "năm nay", "năm sau"; a year missing is null. */
export function readYearSuffix(tokens: readonly Token[], at: number, isShortAllowed = false): YearSuffix {
  const none = { year: null, offset: null, next: at }
  const mark = tokens[at]
  if (mark?.key === '/' || ((mark?.key === '-' || mark?.key === '.') && mark.isJoined && tokens[at + 1]?.isJoined)) {
    const year = readYearNumber(tokens, at + 1, isShortAllowed && mark.key !== '-')
    return year ? { year: year.value, offset: null, next: year.next } : none
  }
  let word = at
  if (tokens[word]?.key === ',' || ofWord.has(tokens[word]?.key ?? '')) word++
  if (!yearWord.has(tokens[word]?.key ?? '')) return none
  const year = readYearNumber(tokens, word + 1)
  if (year) return { year: year.value, offset: null, next: year.next }
  const offset = offsetOf(tokens[word + 1])
  return offset === null ? none : { year: null, offset, next: word + 2 }
}

/** "này", "nay" is 0; "sau", "tới" is 1. */
export function offsetOf(token: Token | undefined): number | null {
  if (!token) return null
  if (current.has(token.key)) return 0
  return following.has(token.key) ? 1 : null
}
