import { keySet } from '../text/key-set.ts'
import { Lexicon } from '../text/lexicon.ts'
import type { Token } from '../text/tokens.ts'
import { wordKey } from '../text/word-key.ts'

/** The mark of an item: "2.", "(1)", "đ)", "II.", "-", "Thứ nhất,". */
export interface Mark {
  /** Items of one list share it: "1.", "1.1.", "(1)", "a)", "-", "Thứ", "là", "Điều". */
  style: string
  /** As written, without punctuation; null for bullets. */
  number: string | null
  /** Its place in the list, from 1; 0 for bullets. */
  ordinal: number
  /** The first token behind it. */
  next: number
}

const bullets = new Set(['-', '+', '•', '*', '●', '▪', '◦', '·', '✓', '➢', '', ''])
const letters = [...'abcdđeghiklmnopqrstuvxy']
const ordinals = new Lexicon<number>(
  ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'].map((word, index) => [
    `thứ ${word}`,
    index + 1,
  ]),
)
const counted = new Lexicon<number>(
  ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'].map((word, index) => [
    `${word} là`,
    index + 1,
  ]),
)
const article = wordKey('Điều')
const closers = keySet('. ) / : -')
const mostDigits = 2

/** The mark that begins at a token; `isInline` allows only those that are seen in mid-paragraph. */
export function readMark(tokens: readonly Token[], at: number, isInline = false): Mark | null {
  const token = tokens[at]
  if (!token) return null
  if (token.key === '(') return readBracketed(tokens, at)
  const counting = readCounting(tokens, at)
  if (counting) return counting
  if (bullets.has(token.key)) return isInline ? null : { style: token.key, number: null, ordinal: 0, next: at + 1 }
  if (token.kind === 'number') return readNumber(tokens, at, isInline)
  if (token.kind !== 'word') return null
  if (token.key === article && tokens[at + 1]?.kind === 'number' && !isInline) return readArticle(tokens, at)
  return isInline && tokens[at + 1]?.key !== ')' ? null : (readLetter(tokens, at) ?? readRoman(tokens, at))
}

function readBracketed(tokens: readonly Token[], at: number): Mark | null {
  const inner = tokens[at + 1]
  if (!inner || tokens[at + 2]?.key !== ')') return null
  if (inner.kind === 'number' && inner.text.length <= mostDigits)
    return { style: '(1)', number: inner.text, ordinal: Number(inner.text), next: at + 3 }
  const letter = letters.indexOf(inner.key)
  return letter < 0 ? null : { style: '(a)', number: inner.text, ordinal: letter + 1, next: at + 3 }
}

/** "Thứ nhất, …", "Một là, …": numbered by what the word says. */
function readCounting(tokens: readonly Token[], at: number): Mark | null {
  const ordinal = ordinals.longestAt(tokens, at)
  const found = ordinal ?? counted.longestAt(tokens, at)
  if (!found) return null
  const mark = tokens[found.next]?.key ?? ''
  const hasMark = mark === ',' || mark === ':' || mark === '.'
  if (!hasMark && ordinal) return null
  const next = found.next + (hasMark ? 1 : 0)
  return { style: ordinal ? 'Thứ' : 'là', number: String(found.meaning), ordinal: found.meaning, next }
}

/** "1.", "1)", "1/", "2.1.", "2.1"; no date, decimal or quantity. */
function readNumber(tokens: readonly Token[], at: number, isInline: boolean): Mark | null {
  const parts = [tokens[at]?.text ?? '']
  let next = at + 1
  while (
    tokens[next]?.key === '.' &&
    tokens[next]?.isJoined &&
    tokens[next + 1]?.kind === 'number' &&
    tokens[next + 1]?.isJoined
  ) {
    parts.push(tokens[next + 1]?.text ?? '')
    next += 2
  }
  const closer = tokens[next]
  const isClosed = closer !== undefined && closers.has(closer.key) && (closer.isJoined || closer.key === ')')
  if (isInline && closer?.key !== ')') return null
  if (parts.some((part) => part.length > mostDigits) || (!isClosed && parts.length < 2)) return null
  const end = isClosed ? next + 1 : next
  if (tokens[end]?.isJoined && tokens[end]?.kind !== 'word') return null
  const style = parts.map(() => '1').join('.') + (parts.length > 1 ? '' : (closer?.key ?? ''))
  return { style, number: parts.join('.'), ordinal: Number(parts.at(-1)), next: end }
}

function readLetter(tokens: readonly Token[], at: number): Mark | null {
  const letter = letters.indexOf(tokens[at]?.text ?? '')
  const closer = tokens[at + 1]
  if (letter < 0 || !closer || (closer.key !== ')' && closer.key !== '.')) return null
  return { style: `a${closer.key}`, number: tokens[at]?.text ?? null, ordinal: letter + 1, next: at + 2 }
}

function readRoman(tokens: readonly Token[], at: number): Mark | null {
  const written = tokens[at]?.text ?? ''
  const closer = tokens[at + 1]
  if (!/^(?:X{0,2})(?:IX|IV|V?I{0,3})$/.test(written) || written === '' || !closer) return null
  if (closer.key !== '.' && closer.key !== ')' && closer.key !== '-') return null
  return { style: 'I', number: written, ordinal: valueOfRoman(written), next: at + 2 }
}

function readArticle(tokens: readonly Token[], at: number): Mark | null {
  const closer = tokens[at + 2]?.key
  if (closer !== '.' && closer !== ':') return null
  const number = tokens[at + 1]?.text ?? ''
  return { style: 'Điều', number, ordinal: Number(number), next: at + 3 }
}

const digits: Record<string, number> = { I: 1, V: 5, X: 10 }

function valueOfRoman(written: string): number {
  const values = [...written].map((digit) => digits[digit] ?? 0)
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}
