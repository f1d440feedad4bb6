import { Lexicon } from '../text/lexicon.ts'
import type { Token } from '../text/tokens.ts'
import type { Range } from './mentions.ts'
import { readCount, readYearNumber } from './numerals.ts'
import { readOwnIssue } from './own-issue.ts'
import { readTime } from './read-time.ts'
import { makeUnit, type TimeExpression, type Unit } from './time-expression.ts'

const fromNow = new Lexicon<true>(
  ['từ nay', 'kể từ nay', 'từ hôm nay', 'từ bây giờ'].map((phrase) => [phrase, true] as const),
)
const sinceWords = new Lexicon<true>([
  ['từ', true],
  ['kể từ', true],
])
const ends = new Lexicon<Range['edge']>([
  ...['đến', 'cho đến', 'tới', 'cho tới', 'đến hết', 'cho đến hết', 'tới hết', '-', 'đến cuối ngày'].map(
    (phrase) => [phrase, 'until'] as const,
  ),
  ...['và kết thúc', 'và kết thúc vào', 'kết thúc', 'kết thúc vào', 'và hoàn thành', 'hoàn thành'].map(
    (phrase) => [phrase, 'until'] as const,
  ),
  ['và kết thúc trước', 'before'],
  ['hoàn thành trước', 'before'],
  ['đến trước', 'before'],
  ['cho đến trước', 'before'],
])

/** "tháng 6 đến tháng 9/2022" without "từ", as tables write it. */
export function readRangeWithoutFrom(tokens: readonly Token[], start: TimeExpression): Range | null {
  return closeRange(tokens, start.from, start.next, start)
}

/** "từ ngày 10/3/2022 đến ngày 15/5/2022", "từ nay đến hết tháng 9", "từ quý I đến quý III/2022". */
export function readRange(tokens: readonly Token[], at: number): Range | null {
  const now = fromNow.longestAt(tokens, at)?.next ?? readFromOwnIssue(tokens, at)
  if (now) return closeRange(tokens, at, now, null)
  const since = sinceWords.longestAt(tokens, at)
  if (!since) return null
  const start = readTime(tokens, since.next) ?? readBareDay(tokens, since.next)
  if (start?.isStretch) return readStretch(start, at)
  return start && closeRange(tokens, at, start.next, start)
}

/** "từ ngày ban hành Kế hoạch đến …" */
function readFromOwnIssue(tokens: readonly Token[], at: number): number | null {
  const since = sinceWords.longestAt(tokens, at)
  return since && readOwnIssue(tokens, since.next)
}

/** "từ ngày 10-20/3/2022": both ends in one expression. */
function readStretch(stretch: TimeExpression, from: number): Range {
  const last = stretch.units.at(-1) ?? stretch.units[0]
  const end = time(last, stretch.from, stretch.next)
  return {
    kind: 'range',
    start: time(stretch.units[0], from, stretch.next),
    end,
    edge: 'until',
    from,
    next: stretch.next,
  }
}

function closeRange(tokens: readonly Token[], from: number, at: number, start: TimeExpression | null): Range | null {
  const edge = ends.longestAt(tokens, tokens[at]?.key === ',' ? at + 1 : at)
  if (!edge) return null
  const end = readTime(tokens, edge.next) ?? (start ? readBareYear(tokens, edge.next, start) : null)
  // "làm việc từ thứ Hai đến thứ Sáu" are office hours.
  if (!end || end.units[0].weekday !== null) return null
  if (start) completeStart(start.units[0], end.units[0])
  return { kind: 'range', start, end, edge: edge.meaning, from, next: end.next }
}

/** "từ 14 đến 16/7/2022": the first number is a day only because of the second. */
function readBareDay(tokens: readonly Token[], at: number): TimeExpression | null {
  const day = tokens[at]?.kind === 'number' ? readCount(tokens, at) : null
  if (!day || day.value < 1 || day.value > 31) return null
  const edge = ends.longestAt(tokens, day.next)
  const end = edge && readTime(tokens, edge.next)
  return end?.units[0].month && end.units[0].day ? time(makeUnit('day', { day: day.value }), at, day.next) : null
}

function readBareYear(tokens: readonly Token[], at: number, start: TimeExpression): TimeExpression | null {
  const year = start.units[0].precision === 'year' ? readYearNumber(tokens, at) : null
  return year && time(makeUnit('year', { year: year.value, month: 1, months: 12 }), at, year.next)
}

function time(unit: Unit, from: number, next: number): TimeExpression {
  return { units: [unit], isStretch: false, part: null, minutes: null, weekday: null, place: null, from, next }
}

function completeStart(start: Unit, end: Unit): void {
  if (start.offset !== null) return
  if (start.day !== null && start.month === null) start.month = end.month
  if (start.year === null) {
    start.year = end.year
    start.offset = end.offset
  }
}
