import type { Span } from '../types.ts'
import { wordKey } from './word-key.ts'

/** The smallest piece of text that the grammar reads. Space between tokens is not kept; a break is one or more line ends. */
export interface Token {
  kind: 'word' | 'number' | 'mark' | 'break'
  /** A word's `wordKey`, the digits of a number, one form for all dashes ('-'), quotes ('"') and line ends ('\n', or '\n\n' for an empty line). */
  key: string
  /** As written. */
  text: string
  span: Span
  /** Whether it stands directly behind the token before it, without space. */
  isJoined: boolean
  /** Whether it is the first of its line, but for that of the text. */
  startsLine: boolean
}

/** Cuts a text into tokens, in one pass; spans are offsets into the text as given. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  const keys = new Map<string, string>()
  let end = -1
  let startsLine = false
  for (let from = 0; from < text.length; ) {
    const first = classAt(text, from)
    const to = endOfPiece(text, from, first)
    const written = text.slice(from, to)
    const key = first === 'space' ? breakKey(written) : keyOf(written, first, keys)
    if (key !== null) {
      const kind = first === 'space' ? 'break' : first === 'letter' ? 'word' : first === 'digit' ? 'number' : 'mark'
      tokens.push({ kind, key, text: written, span: [from, to], isJoined: from === end, startsLine })
      startsLine = kind === 'break'
      end = to
    }
    from = to
  }
  return tokens
}

/** `tail` continues a word but begins none: a combining mark. A soft character is space, except inside a word. */
type CharacterClass = 'letter' | 'digit' | 'space' | 'soft' | 'tail' | 'other'

const softCharacters = /[\u00ad\u200b-\u200d\ufeff]/g
const dash = /^[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]$/u
const quote = /^[\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb]$/u
const lineEnds = /\r\n|[\n\r\u2028\u2029]/g

// Looking a class up is far cheaper than a regular expression, and nearly all text lies below this.
const tableEnd = 0x2100
const classes = Array.from({ length: tableEnd }, (_, code) => classify(String.fromCharCode(code)))

function classAt(text: string, at: number): Exclude<CharacterClass, 'soft' | 'tail'> {
  const found = rawClassAt(text, at)
  if (found === 'soft') return 'space'
  return found === 'tail' ? 'other' : found
}

function rawClassAt(text: string, at: number): CharacterClass {
  return classes[text.charCodeAt(at)] ?? classify(String.fromCodePoint(text.codePointAt(at) ?? 0))
}

function classify(character: string): CharacterClass {
  if (/[\u00ad\u200b-\u200d\ufeff]/.test(character)) return 'soft'
  if (/\s/.test(character)) return 'space'
  if (/\d/.test(character)) return 'digit'
  if (/\p{L}/u.test(character)) return 'letter'
  return /\p{M}/u.test(character) ? 'tail' : 'other'
}

function endOfPiece(text: string, from: number, first: CharacterClass): number {
  let at = from + widthAt(text, from)
  if (first === 'other') return at
  for (; at < text.length; at += widthAt(text, at)) {
    const next = rawClassAt(text, at)
    const goesOn = next === first || (next === 'soft' && first !== 'digit') || (next === 'tail' && first === 'letter')
    if (!goesOn) break
  }
  return at
}

function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code >= 0xd800 && code < 0xdc00 && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}

/** Space without a line end is no token. */
function breakKey(space: string): string | null {
  if (space === ' ') return null
  const count = space.match(lineEnds)?.length ?? 0
  return count === 0 ? null : count > 1 ? '\n\n' : '\n'
}

/** Texts repeat their words, and making a key is the slowest part of reading one. */
function keyOf(written: string, first: CharacterClass, keys: Map<string, string>): string {
  if (first === 'digit') return written
  if (first === 'other') return markKey(written)
  let key = keys.get(written)
  if (key === undefined) {
    key = wordKey(written.replace(softCharacters, ''))
    keys.set(written, key)
  }
  return key
}

function markKey(mark: string): string {
  if (dash.test(mark)) return '-'
  return quote.test(mark) ? '"' : mark
}
