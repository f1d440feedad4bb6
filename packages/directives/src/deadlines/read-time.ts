import { keySet } from '../text/key-set.ts'
import { Lexicon } from '../text/lexicon.ts'
import type { Token } from '../text/tokens.ts'
import { readMonthNumber, readYearNumber } from './numerals.ts'
import { readDays } from './read-days.ts'
import { readHour } from './read-hour.ts'
import { readPeriods } from './read-periods.ts'
import { readPlace } from './read-place.ts'
import { readWeekday } from './read-weekday.ts'
import { makeUnit, type PartOfUnit, type TimeExpression, type Unit } from './time-expression.ts'

const parts = new Lexicon<PartOfUnit>([
  ['đầu', 'start'],
  ['giữa', 'middle'],
  ['cuối', 'end'],
  ['thời điểm cuối', 'end'],
  ['ngày cuối', 'end'],
  ['ngày cuối của', 'end'],
  ['ngày cuối cùng', 'end'],
  ['ngày cuối cùng của', 'end'],
])
const bareUnits = new Lexicon<Unit>([
  ['tháng', makeUnit('month', { offset: 0 })],
  ['quý', makeUnit('quarter', { offset: 0, months: 3 })],
  ['năm', makeUnit('year', { offset: 0, months: 12 })],
])
const linkWords = keySet('của vào trong')
const week = new Lexicon<number>([
  ['tuần này', 0],
  ['của tuần này', 0],
  ['tuần sau', 1],
  ['tuần tới', 1],
])

/** Any stretch of the calendar with what stands around it: hour, weekday, "cuối", place in a period. */
export function readTime(tokens: readonly Token[], at: number): TimeExpression | null {
  const hour = readHour(tokens, at)
  const afterHour = hour ? skipLink(tokens, skipBracketedWeekday(tokens, hour.next)) : at
  const weekday = readWeekday(tokens, afterHour)
  const afterWeekday = weekday ? skipLink(tokens, weekday.next) : afterHour
  const around = { from: at, minutes: hour?.value ?? null, weekday: weekday?.value ?? null }
  const days = readDays(tokens, afterWeekday)
  if (days) return closeDays(tokens, { ...around, units: days.days, isStretch: days.isStretch, next: days.next })
  const bracketed = weekday ? readBracketedDays(tokens, weekday.next) : null
  if (bracketed) return closeDays(tokens, { ...around, ...bracketed })
  if (weekday) return closeWeekday(tokens, around, weekday.value, weekday.next)
  if (hour) return null
  return readPart(tokens, at) ?? readWholePeriods(tokens, at) ?? readBareMonth(tokens, at)
}

type OpenTime = Omit<TimeExpression, 'part' | 'place'>

function closeDays(tokens: readonly Token[], time: OpenTime): TimeExpression {
  const [first] = time.units
  const isOpen = time.units.length === 1 && first.day !== null && first.month === null && first.offset === null
  const place = isOpen ? readPlace(tokens, time.next) : null
  const next = place?.next ?? skipBracketedWeekday(tokens, time.next)
  const after = time.minutes === null ? readHourBehind(tokens, next) : null
  return {
    ...time,
    minutes: after?.value ?? time.minutes,
    next: after?.next ?? next,
    place: place?.place ?? null,
    part: null,
  }
}

function closeWeekday(
  tokens: readonly Token[],
  around: Pick<TimeExpression, 'from' | 'minutes' | 'weekday'>,
  weekday: number,
  at: number,
): TimeExpression {
  const inWeek = week.longestAt(tokens, at)
  const unit = makeUnit('day', { weekday, offset: inWeek?.meaning ?? null })
  return {
    ...around,
    weekday: null,
    units: [unit],
    isStretch: false,
    part: null,
    place: null,
    next: inWeek?.next ?? at,
  }
}

/** "cuối tháng 02/2024", "cuối năm", "ngày cuối cùng của quý II". */
function readPart(tokens: readonly Token[], at: number): TimeExpression | null {
  const part = parts.longestAt(tokens, at)
  if (!part) return null
  const periods = readPeriods(tokens, part.next)
  const bare = periods ? null : bareUnits.longestAt(tokens, part.next)
  const units: TimeExpression['units'] | undefined = periods?.units ?? (bare ? [bare.meaning] : undefined)
  const next = periods?.next ?? bare?.next
  if (!units || next === undefined) return null
  return period(units, at, next, periods?.isStretch ?? false, part.meaning)
}

function readWholePeriods(tokens: readonly Token[], at: number): TimeExpression | null {
  const periods = readPeriods(tokens, at)
  return periods && period(periods.units, at, periods.next, periods.isStretch, null)
}

/** "06/2020" without the word "tháng". */
function readBareMonth(tokens: readonly Token[], at: number): TimeExpression | null {
  if (tokens[at]?.kind !== 'number' || tokens[at + 1]?.key !== '/') return null
  const month = readMonthNumber(tokens, at)
  const year = readYearNumber(tokens, at + 2)
  if (month?.next !== at + 1 || !year) return null
  return period([makeUnit('month', { month: month.value, year: year.value })], at, year.next, false, null)
}

function period(
  units: TimeExpression['units'],
  from: number,
  next: number,
  isStretch: boolean,
  part: PartOfUnit | null,
): TimeExpression {
  return { units, isStretch, part, minutes: null, weekday: null, place: null, from, next }
}

/** "thứ Sáu (ngày 01/7/2022)" */
function readBracketedDays(
  tokens: readonly Token[],
  at: number,
): Pick<OpenTime, 'units' | 'isStretch' | 'next'> | null {
  const read = tokens[at]?.key === '(' ? readDays(tokens, at + 1) : null
  if (!read?.days[0].month || tokens[read.next]?.key !== ')') return null
  return { units: read.days, isStretch: read.isStretch, next: read.next + 1 }
}

function skipLink(tokens: readonly Token[], at: number): number {
  const next = tokens[at]?.key === ',' ? at + 1 : at
  return linkWords.has(tokens[next]?.key ?? '') ? next + 1 : next
}

function skipBracketedWeekday(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.key !== '(') return at
  const weekday = readWeekday(tokens, at + 1)
  return weekday && tokens[weekday.next]?.key === ')' ? weekday.next + 1 : at
}

const atWord = keySet('lúc trước')

/** "ngày 20/8/2021, lúc 17 giờ", "ngày 20/8/2021 (trước 17 giờ)". */
function readHourBehind(tokens: readonly Token[], at: number): { value: number; next: number } | null {
  const isBracket = tokens[at]?.key === '('
  const word = isBracket || tokens[at]?.key === ',' ? at + 1 : at
  if (!isBracket && !atWord.has(tokens[word]?.key ?? '')) return null
  const hour = readHour(tokens, atWord.has(tokens[word]?.key ?? '') ? word + 1 : word)
  if (!hour) return null
  if (!isBracket) return hour
  return tokens[hour.next]?.key === ')' ? { value: hour.value, next: hour.next + 1 } : null
}
