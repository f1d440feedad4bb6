import { Lexicon } from '../text/lexicon.ts'
import type { Token } from '../text/tokens.ts'
import type { Prompt, Standing } from './mentions.ts'
import { endOfEvent } from './read-anchor.ts'
import { readPeriods } from './read-periods.ts'
import { readTime } from './read-time.ts'

const standing = new Lexicon<true>(
  [
    'thường xuyên',
    'thường xuyên, liên tục',
    'thường xuyên và liên tục',
    'thường xuyên liên tục',
    'liên tục',
    'liên tục, thường xuyên',
    'thường xuyên hằng năm',
    'thường xuyên hàng năm',
    'thường xuyên, hằng năm',
    'thường xuyên, hàng năm',
    'thường xuyên, đột xuất',
  ].map((phrase) => [phrase, true] as const),
)
const starts = new Lexicon<true>(
  ['từ', 'kể từ', 'bắt đầu từ', 'bắt đầu kể từ', 'thực hiện từ', 'bắt đầu'].map((phrase) => [phrase, true] as const),
)
const prompts = new Lexicon<'event' | 'request'>([
  ['ngay sau khi', 'event'],
  ['ngay khi', 'event'],
  ['ngay sau', 'event'],
  ['khi có yêu cầu', 'request'],
  ['khi được yêu cầu', 'request'],
  ['theo yêu cầu của cấp có thẩm quyền', 'request'],
  ['khi phát sinh', 'request'],
  ['khi có phát sinh', 'request'],
  ['sau khi', 'request'],
])

/** "thường xuyên", "Thường xuyên, liên tục", "thường xuyên, bắt đầu từ ngày 01/4/2022". */
export function readStanding(tokens: readonly Token[], at: number): Standing | null {
  const found = standing.longestAt(tokens, at)
  if (!found) return null
  const start = starts.longestAt(tokens, tokens[found.next]?.key === ',' ? found.next + 1 : found.next)
  const startsAt = start && readTime(tokens, start.next)
  const year = startsAt ? null : readPeriods(tokens, found.next)
  const period = year && { ...year, from: found.next, part: null, minutes: null, weekday: null, place: null }
  return { kind: 'standing', startsAt: startsAt ?? null, period, from: at, next: (startsAt ?? year ?? found).next }
}

/** "ngay sau khi Đề án được phê duyệt", "khi có yêu cầu của cấp có thẩm quyền". */
export function readPrompt(tokens: readonly Token[], at: number): Prompt | null {
  const found = prompts.longestAt(tokens, at)
  if (!found) return null
  const next = endOfEvent(tokens, found.next)
  if (next === found.next && found.meaning === 'event') return null
  return { kind: 'prompt', isRequest: found.meaning === 'request', from: at, next }
}
