import { keySet } from '../text/key-set.ts'
import { Lexicon } from '../text/lexicon.ts'
import type { Token } from '../text/tokens.ts'
import type { Anchor } from './mentions.ts'
import { readOwnIssue } from './own-issue.ts'
import { readRange } from './read-range.ts'
import { readTime } from './read-time.ts'

const leads = new Lexicon<1 | -1>([
  ['kể từ', 1],
  ['kể từ khi', 1],
  ['kể từ lúc', 1],
  ['kể từ thời điểm', 1],
  ['tính từ', 1],
  ['tính từ khi', 1],
  ['từ khi', 1],
  ['từ lúc', 1],
  ['sau', 1],
  ['sau khi', 1],
  ['trước', -1],
  ['trước khi', -1],
])
const now = keySet('nay')
const fromWord = keySet('từ')
const dayWord = keySet('ngày')
const closers = new Set(['.', ',', ';', ':', ')', '(', '\n\n', '!', '?', '|'])
const longestEvent = 16

/** What a length of time is counted from: the issue of the text itself, a day named, or an event. */
export function readAnchor(tokens: readonly Token[], at: number): Anchor | null {
  const start = tokens[at]?.key === ',' ? at + 1 : at
  const lead = leads.longestAt(tokens, start) ?? readFromDay(tokens, start)
  if (!lead) return null
  const direction = lead.meaning
  const from = lead.next
  if (now.has(tokens[from]?.key ?? '')) return { kind: 'issue', time: null, direction, from, next: from + 1 }
  const time = readTime(tokens, from)
  if (time && (time.units[0].month !== null || time.units[0].offset !== null)) {
    return { kind: 'day', time, direction, from, next: time.next }
  }
  const own = direction === 1 ? readOwnIssue(tokens, from) : null
  if (own !== null) return { kind: 'issue', time: null, direction, from, next: own }
  const next = endOfEvent(tokens, from)
  return next > from ? { kind: 'event', time: null, direction, from, next } : null
}

/** Events run to the end of their clause, within reason. */
export function endOfEvent(tokens: readonly Token[], from: number): number {
  let end = from
  while (end < tokens.length && end - from < longestEvent) {
    const token = tokens[end] as Token
    if (token.kind === 'break' || closers.has(token.key)) break
    end++
  }
  return end
}

/** "từ ngày …": "từ" alone begins too much else. */
function readFromDay(tokens: readonly Token[], at: number): { meaning: 1; next: number } | null {
  const isFromDay = fromWord.has(tokens[at]?.key ?? '') && dayWord.has(tokens[at + 1]?.key ?? '')
  // "trong 3 ngày, từ ngày 10 đến ngày 12/3" is a stretch with its length told.
  if (isFromDay && readRange(tokens, at)) return null
  return isFromDay ? { meaning: 1, next: at + 1 } : null
}
