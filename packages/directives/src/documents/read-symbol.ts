import type { Token } from '../text/tokens.ts'
import type { DocumentSymbol } from '../types.ts'
import { makeSymbol } from './make-symbol.ts'

/** A number and symbol in the text, and the index of the first token after it. */
export interface SymbolRead {
  symbol: DocumentSymbol
  next: number
  /** Whether its groups are of a kind that only symbols have; otherwise it needs a word of a document before it. */
  isSure: boolean
}

const soft = /[\u00ad\u200b-\u200d\ufeff]/g
const mostGroups = 5

/**
 * Decree 30/2020/NĐ-CP, Annex I: number [/ year] / groups joined by hyphens; the Party writes number-type/issuer. Spaces
 * around the marks, dots for hyphens, lost hyphens and either order of the marks are met on official pages and accepted.
 */
export function readSymbol(tokens: readonly Token[], at: number): SymbolRead | null {
  const number = readNumber(tokens, at)
  if (!number) return null
  const mark = tokens[number.next]
  if (mark?.key === '-') return readDashed(tokens, number)
  if (mark?.key !== '/') return null
  const year = tokens[number.next + 1]
  const isYear = year?.kind === 'number' && /^(?:19|20)\d\d$/.test(year.key) && tokens[number.next + 2]?.key === '/'
  const groups = readGroups(tokens, isYear ? number.next + 3 : number.next + 1)
  if (!groups) return null
  const made = makeSymbol(number.text, isYear ? Number(year.key) : null, groups.texts, 'slash')
  return made && { ...made, next: groups.next }
}

export interface TextRead {
  text: string
  next: number
}

/** "628", "063", "30c", "36a". */
export function readNumber(tokens: readonly Token[], at: number): TextRead | null {
  const digits = tokens[at]
  if (digits?.kind !== 'number' || digits.key.length > 5) return null
  const letter = tokens[at + 1]
  if (letter?.kind === 'word' && letter.isJoined && /^[a-zđ]$/.test(clean(letter.text))) {
    return { text: digits.text + clean(letter.text), next: at + 2 }
  }
  return { text: digits.text, next: at + 1 }
}

/** "23-CT/TU"; "4054-QĐ/UBND" is a symbol of the state in the Party's form. */
function readDashed(tokens: readonly Token[], number: TextRead): SymbolRead | null {
  const type = readGroup(tokens, number.next + 1)
  if (!type || tokens[type.next]?.key !== '/') return null
  const groups = readGroups(tokens, type.next + 1)
  const made = groups && makeSymbol(number.text, null, [type.text, ...groups.texts], 'dash')
  return made && groups && { ...made, next: groups.next }
}

function readGroups(tokens: readonly Token[], at: number): { texts: string[]; next: number } | null {
  const first = readGroup(tokens, at)
  if (!first) return null
  const texts = [first.text]
  let { next } = first
  while (texts.length < mostGroups) {
    const mark = tokens[next]
    const following = readGroup(tokens, next + 1)
    if (!mark || !following || !isGroupMark(tokens, next, texts.length)) break
    texts.push(following.text)
    next = following.next
  }
  return { texts, next }
}

/** Hyphens with or without space, dots and slashes without; a dash between two words of a sentence ends the symbol. */
function isGroupMark(tokens: readonly Token[], at: number, groupCount: number): boolean {
  const mark = tokens[at]
  const after = tokens[at + 1]
  if (mark?.key === '-') return mark.isJoined || after?.isJoined === true || groupCount === 1
  const isTight = mark?.isJoined === true && after?.isJoined === true
  return isTight && (mark.key === '.' || (mark.key === '/' && groupCount === 1))
}

/** Letters that only abbreviations have: mostly capitals, with "&" and digits inside; "TTg", "QyĐ", "BKH&ĐT", "QH15". */
function readGroup(tokens: readonly Token[], at: number): TextRead | null {
  const first = tokens[at]
  if (first?.kind !== 'word' || !isAbbreviation(clean(first.text))) return null
  let text = clean(first.text)
  let next = at + 1
  for (let part = tokens[next]; part?.isJoined; part = tokens[next]) {
    if (part.kind === 'number') text += part.text
    else if (part.key === '&' && tokens[next + 1]?.isJoined) text += '&'
    else if (part.kind === 'word' && text.endsWith('&')) text += clean(part.text)
    else break
    next++
  }
  return { text, next }
}

function isAbbreviation(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  return /^\p{Lu}/u.test(text) && text.length <= 20 && (capitals >= 2 ? text.length - capitals <= 2 : text.length === 1)
}

function clean(text: string): string {
  return text.replace(soft, '').normalize('NFC').replace(/[ÐƉ]/g, 'Đ').replace(/[ðɖ]/g, 'đ')
}
