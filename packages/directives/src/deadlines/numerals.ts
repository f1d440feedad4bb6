import { Lexicon } from '../text/lexicon.ts'
import type { Token } from '../text/tokens.ts'

/** A number read from the text, and the index of the first token after it. */
export interface Numeral {
  value: number
  next: number
}

const words = new Lexicon<number>([
  ...['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai'].map(
    (word, index) => [word, index + 1] as const,
  ),
  ['bẩy', 7],
  ['mười lăm', 15],
  ['hai mươi', 20],
  ['hai mươi lăm', 25],
  ['hai lăm', 25],
  ['ba mươi', 30],
  ['bốn mươi lăm', 45],
  ['sáu mươi', 60],
  ['chín mươi', 90],
])
const monthWords = new Lexicon<number>([
  ['giêng', 1],
  ['tư', 4],
  ['chạp', 12],
])
const romans = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
  ['Ⅰ', 1],
  ['Ⅱ', 2],
  ['Ⅲ', 3],
  ['Ⅳ', 4],
])

/** Digits, or a number word; a number repeated in words, "08 (tám)", is passed over. */
export function readCount(tokens: readonly Token[], at: number): Numeral | null {
  const token = tokens[at]
  if (token?.kind === 'number') {
    if (token.key.length > 4) return null
    return { value: Number(token.key), next: skipSpelledOut(tokens, at + 1) }
  }
  const found = token?.kind === 'word' ? words.longestAt(tokens, at) : null
  return found && { value: found.meaning, next: skipSpelledOut(tokens, found.next) }
}

/** 1 to 12; "tháng Giêng", "tháng tư" and "tháng Chạp" too. */
export function readMonthNumber(tokens: readonly Token[], at: number): Numeral | null {
  const found = monthWords.longestAt(tokens, at)
  if (found) return { value: found.meaning, next: skipSpelledOut(tokens, found.next) }
  const isYear = tokens[at]?.kind === 'number' && tokens[at]?.key.length === 4
  const numeral = isYear ? null : readCount(tokens, at)
  return numeral && numeral.value >= 1 && numeral.value <= 12 ? numeral : null
}

/** 1 to 4, in Roman or Arabic digits or in words. */
export function readQuarterNumber(tokens: readonly Token[], at: number): Numeral | null {
  const roman = romans.get(tokens[at]?.key ?? '')
  if (roman) return { value: roman, next: skipSpelledOut(tokens, at + 1) }
  const numeral = readMonthNumber(tokens, at)
  return numeral && numeral.value <= 4 ? numeral : null
}

/** "2020"; a year of two digits only where the caller has a day and a month before it. */
export function readYearNumber(tokens: readonly Token[], at: number, isShortAllowed = false): Numeral | null {
  const token = tokens[at]
  if (token?.kind !== 'number') return null
  const value = Number(token.key)
  if (token.key.length === 4 && value >= 1900 && value <= 2100) return { value, next: at + 1 }
  return isShortAllowed && token.key.length === 2 && value >= 10 && value < 50
    ? { value: 2000 + value, next: at + 1 }
    : null
}

const longestSpelling = 4

function skipSpelledOut(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.key !== '(') return at
  for (let end = at + 1; end <= at + 1 + longestSpelling; end++) {
    if (tokens[end]?.key === ')') return end > at + 1 && words.longestAt(tokens, at + 1) ? end + 1 : at
    if (tokens[end]?.kind !== 'word') return at
  }
  return at
}
