import { keySet } from '../text/key-set.ts'
import { Lexicon } from '../text/lexicon.ts'
import type { Prose } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'
import type { Bound, Mention, Window } from './mentions.ts'
import { endOfEvent } from './read-anchor.ts'
import { readBound } from './read-bound.ts'
import { cellOf, type Placed, readBareLength, readCell } from './read-cell.ts'
import { readDuration, readLength, readLengthBefore } from './read-duration.ts'
import { readLabel } from './read-label.ts'
import { readRange } from './read-range.ts'
import { readRepetition } from './read-repetition.ts'
import { readPrompt, readStanding } from './read-standing.ts'
import { readTime } from './read-time.ts'
import { readBareEra, readLoneYear, readWindow } from './read-window.ts'
import type { TimeExpression } from './time-expression.ts'

type Reader = (tokens: readonly Token[], at: number) => Mention | null

const readers: Reader[] = [
  readRange,
  readBound,
  readWindow,
  readDuration,
  readLengthBefore,
  readRepetition,
  readStanding,
  readPrompt,
  readBareDay,
]

/** Words that a mention may begin with; all others are passed over at once. */
const openers = keySet(
  `từ kể trước đến tới cho chậm muộn trễ không hạn thời hết kéo xong hoàn trong ngay tối định theo hằng hàng mỗi báo
  thường liên khi sau ngày thứ chủ tiến thực chiều sáng tháng quý quí năm giai nửa tuần cuối đầu giữa các vào`,
)

/** All mentions of time that may be deadlines, from left to right, none inside another. */
export function scanMentions(prose: Prose): Placed[] {
  const found: Placed[] = []
  const { tokens } = prose
  for (let at = 0; at < tokens.length; ) {
    const placed = readAt(prose, at)
    if (placed) found.push(placed)
    at = Math.max(at + 1, placed?.mention.next ?? 0)
  }
  return found
}

function readAt(prose: Prose, at: number): Placed | null {
  const token = prose.tokens[at] as Token
  if (token.kind === 'number' || numerals.has(token.key)) return readNumberStart(prose, at)
  if (token.kind !== 'word' || !openers.has(token.key)) return null
  const labelled = readLabelled(prose, at)
  if (labelled) return labelled
  for (const read of readers) {
    const mention = read(prose.tokens, at)
    if (mention) return settle(prose, mention)
  }
  return readCell(prose, at)
}

const numerals = keySet('i ii iii iv một hai ba bốn sáu bảy tám chín mười')

function readNumberStart(prose: Prose, at: number): Placed | null {
  const repetition = readRepetition(prose.tokens, at)
  if (repetition) return settle(prose, repetition)
  return readCell(prose, at) ?? readBareLength(prose, at)
}

function settle(prose: Prose, mention: Mention): Placed {
  return { mention: withEvent(prose.tokens, mention), setting: cellOf(prose, mention.from, mention.next) ?? 'prose' }
}

const beforeMonth = new Lexicon<true>([
  ['của tháng trước tháng', true],
  ['tháng trước tháng', true],
])

/** "chậm nhất ngày 20 của tháng trước tháng diễn ra kỳ họp" hangs on the event at its end. */
function withEvent(tokens: readonly Token[], mention: Mention): Mention {
  if (mention.kind !== 'bound' || mention.time.units[0].month !== null) return mention
  const event = beforeMonth.longestAt(tokens, mention.next)
  if (!event) return mention
  return { kind: 'prompt', isRequest: false, from: mention.from, next: endOfEvent(tokens, event.next) }
}

/** A label's value: a day is its end, a longer unit its window; a label of an event has no deadline. */
function readLabelled(prose: Prose, at: number): Placed | null {
  const label = readLabel(prose.tokens, at)
  if (!label) return null
  const value = readValue(prose.tokens, label.next, at, label.meaning === 'due')
  if (!value) return null
  if (label.meaning === 'validity') return null
  const isDayOfWork = value.kind !== 'bound' || label.meaning === 'due' || !label.hasColon
  const isMonthOfEvent = value.kind === 'window' && value.time.units[0].precision !== 'day'
  if (!isDayOfWork || (label.meaning === 'event' && !isMonthOfEvent)) return null
  return { mention: value, setting: 'label' }
}

function readValue(tokens: readonly Token[], at: number, from: number, isDue: boolean): Mention | null {
  const repetition = readRepetition(tokens, at)
  if (repetition) return { ...repetition, from }
  const standing = readStanding(tokens, at)
  if (standing) return { ...standing, from }
  const time = readBareEra(tokens, at) ?? readTime(tokens, at) ?? readLoneYear(tokens, at)
  if (time) return time.place ? null : asValue(time, from, isDue)
  const length = readLength(tokens, at)
  if (length?.anchor) return { ...length, from }
  const prompt = readPrompt(tokens, at)
  return prompt && { ...prompt, from }
}

function asValue(time: TimeExpression, from: number, isDue: boolean): Bound | Window {
  const isEnd = time.part !== null || (time.units[0].precision === 'day' && !time.isStretch)
  if (isEnd) return { kind: 'bound', edge: 'until', isWeak: !isDue, time, from, next: time.next }
  return { kind: 'window', cue: 'label', time, from, next: time.next }
}

/** A day without a bound is one of a period, or nothing. */
function readBareDay(tokens: readonly Token[], at: number): Mention | null {
  const time = readTime(tokens, at)
  if (!time || time.units[0].year !== null) return null
  const isEndOfPeriod = time.part === 'end' && time.units[0].offset === 0
  if (time.units[0].precision !== 'day' && !isEndOfPeriod) return null
  return { kind: 'bare-day', time, from: at, next: time.next }
}
