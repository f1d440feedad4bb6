import type { Lexicon } from '../text/lexicon.ts'
import { type Prose, sentenceEnd, sentenceStart } from '../text/sentences.ts'

/** The words around a reading, within its sentence and within reach. */
export interface Surroundings {
  prose: Prose
  from: number
  next: number
  /** First token of the sentence, and of the clause: behind the last comma, colon or bracket. */
  sentenceFrom: number
  clauseFrom: number
  sentenceNext: number
}

const reach = 40
const clauseMarks = new Set([',', ':', '(', ')', '|'])

export function lookAround(prose: Prose, from: number, next: number): Surroundings {
  const sentenceFrom = Math.max(sentenceStart(prose, from), from - reach)
  const sentenceNext = Math.min(sentenceEnd(prose, Math.max(from, next - 1)), next + reach)
  let clauseFrom = from
  while (clauseFrom > sentenceFrom && !clauseMarks.has(prose.tokens[clauseFrom - 1]?.key ?? '')) clauseFrom--
  return { prose, from, next, sentenceFrom, clauseFrom, sentenceNext }
}

/** Whether one of the phrases begins between two tokens; the first place where, or -1. */
export function findPhrase(prose: Prose, phrases: Lexicon<unknown>, from: number, to: number): number {
  for (let at = from; at < to; at++) if (phrases.longestAt(prose.tokens, at)) return at
  return -1
}

/** Whether one of the phrases ends right before a token; their longest has four words. */
export function endsWithPhrase(prose: Prose, phrases: Lexicon<unknown>, before: number): boolean {
  return lengthOfPhraseBefore(prose, phrases, before) > 0
}

/** The number of tokens of the longest phrase that ends right before a token, 0 for none. */
export function lengthOfPhraseBefore(prose: Prose, phrases: Lexicon<unknown>, before: number): number {
  for (let length = 4; length > 0; length--) {
    if (before - length >= 0 && phrases.longestAt(prose.tokens, before - length)?.next === before) return length
  }
  return 0
}

/** Whether the reading opens its sentence: at most a connecting word or an item's mark stands before it. */
export function isFronted({ prose, from, sentenceFrom }: Surroundings): boolean {
  let words = 0
  for (let at = sentenceFrom; at < from; at++) if (prose.tokens[at]?.kind === 'word') words++
  return words <= 2 && from - sentenceFrom <= 5
}

export function keyBefore({ prose, from }: Surroundings, distance = 1): string {
  return prose.tokens[from - distance]?.key ?? ''
}

export function keyBehind({ prose, next }: Surroundings, distance = 0): string {
  return prose.tokens[next + distance]?.key ?? ''
}
