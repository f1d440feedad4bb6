import { Lexicon } from '../text/lexicon.ts'
import type { Token } from '../text/tokens.ts'
import type { FoundDeadline } from './find-deadlines.ts'

/** Which of an item's deadlines binds the whole of it, and why. */
export interface ClosingDeadline {
  found: FoundDeadline
  reason: 'only' | 'closing-sentence' | 'latest' | 'last'
}

const openings = new Lexicon<true>(
  [
    'thời gian',
    'thời hạn',
    'hoàn thành',
    'hạn',
    'tiến độ',
    'xong',
    'yêu cầu hoàn thành',
    'báo cáo',
    'kết quả',
    'các nội dung',
  ].map((phrase) => [phrase, true] as const),
)
const sentenceMarks = new Set(['.', ';', '!', '\n\n'])
const farthest = 30

/**
 * the README: a deadline in a closing sentence of its own ("Thời gian hoàn thành trước ngày …") binds the whole item, one in
 * mid-sentence its clause. Without a closing sentence the latest day closes the item; `found` are the deadlines of one item.
 */
export function closingDeadline(found: readonly FoundDeadline[], tokens: readonly Token[]): ClosingDeadline | null {
  const ending = found.filter(({ deadline }) => deadline.kind !== 'ongoing')
  const last = ending.at(-1) ?? found.at(-1)
  if (!last) return null
  if (ending.length <= 1) return { found: last, reason: 'only' }
  const start = startOfSentence(tokens, last.tokenRange[0])
  const isAlone = (ending.at(-2)?.tokenRange[0] ?? -1) < start
  if (isAlone && openings.longestAt(tokens, start)) return { found: last, reason: 'closing-sentence' }
  const dated = ending.filter(({ deadline }) => deadline.due !== null && deadline.kind !== 'recurring')
  const [first, ...others] = dated
  if (!first) return { found: last, reason: 'last' }
  const latest = others.reduce(
    (late, each) => ((each.deadline.due ?? '') >= (late.deadline.due ?? '') ? each : late),
    first,
  )
  return { found: latest, reason: 'latest' }
}

function startOfSentence(tokens: readonly Token[], at: number): number {
  let start = at
  while (start > 0 && at - start < farthest && !sentenceMarks.has(tokens[start - 1]?.key ?? '')) start--
  while (tokens[start]?.kind === 'break') start++
  return start
}
