import { keySet } from './key-set.ts'
import type { Token } from './tokens.ts'

/**
 * A text as the rules of phrases read it: line ends inside sentences are left out, so that no rule meets one in
 * mid-phrase; empty lines stay as breaks. Indexes of `tokens` are mapped back by `origins`.
 */
export interface Prose {
  tokens: readonly Token[]
  /** For each token, its index among the tokens of the text. */
  origins: readonly number[]
  /** For each token, whether it is the first of its line. */
  isLineStart: readonly boolean[]
  /** For each token, the number of its sentence. */
  sentenceOf: readonly number[]
  /** For each sentence, its first token; one more at the end. */
  sentenceStarts: readonly number[]
}

/** Sentences end with a full stop, a semicolon, an empty line, or where a line begins with the mark of an item. */
export function readProse(source: readonly Token[]): Prose {
  const tokens: Token[] = []
  const origins: number[] = []
  const isLineStart: boolean[] = []
  let startsLine = true
  for (let index = 0; index < source.length; index++) {
    const token = source[index] as Token
    if (token.kind === 'break') startsLine = true
    if (token.key === '\n') continue
    tokens.push(token)
    origins.push(index)
    isLineStart.push(startsLine && token.kind !== 'break')
    if (token.kind !== 'break') startsLine = false
  }
  return { tokens, origins, isLineStart, ...cutSentences(tokens, isLineStart) }
}

/** The first token of the sentence that a token stands in. */
export function sentenceStart(prose: Prose, at: number): number {
  return prose.sentenceStarts[prose.sentenceOf[at] ?? 0] ?? 0
}

/** The index after the last token of the sentence that a token stands in. */
export function sentenceEnd(prose: Prose, at: number): number {
  return prose.sentenceStarts[(prose.sentenceOf[at] ?? 0) + 1] ?? prose.tokens.length
}

function cutSentences(tokens: readonly Token[], isLineStart: readonly boolean[]) {
  const sentenceOf: number[] = []
  const sentenceStarts: number[] = []
  let isNew = true
  for (let at = 0; at < tokens.length; at++) {
    if (isNew || (at > 0 && isItemMark(tokens, at, isLineStart[at] === true))) sentenceStarts.push(at)
    isNew = endsSentence(tokens, at)
    sentenceOf.push(sentenceStarts.length - 1)
  }
  sentenceStarts.push(tokens.length)
  return { sentenceOf, sentenceStarts }
}

const enders = new Set([';', '!', '?', '\n\n', '…'])
const bullets = new Set(['-', '+', '•', '*', '●', '▪', '◦', '·'])
const abbreviations = keySet('tp tx tt ths ts pgs gs bs ks st đc mr ms v vv')

function endsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  if (enders.has(token.key)) return true
  if (token.key !== '.') return false
  const next = tokens[at + 1]
  const before = tokens[at - 1]
  if (next?.isJoined && next.kind !== 'break')
    return next.kind === 'word' && before?.kind === 'word' && before.key.length > 3
  return !(before?.kind === 'word' && before.isJoined === false && abbreviations.has(before.key))
}

/** "- …", "1. …", "a) …" at the start of a line, "(1)" anywhere. */
function isItemMark(tokens: readonly Token[], at: number, startsLine: boolean): boolean {
  const { key, kind } = tokens[at] as Token
  const next = tokens[at + 1]?.key
  if (key === '(' && tokens[at + 1]?.kind === 'number')
    return tokens[at + 2]?.key === ')' && (tokens[at + 1]?.key.length ?? 9) < 3
  if (!startsLine) return false
  if (bullets.has(key)) return true
  if (kind === 'number') return next === '.' || next === ')'
  return kind === 'word' && key.length < 5 && (next === ')' || next === '.') && tokens[at + 1]?.isJoined === true
}
