import { keySet } from '../text/key-set.ts'
import { Lexicon } from '../text/lexicon.ts'
import type { Token } from '../text/tokens.ts'
import { readCount, readMonthNumber, readYearNumber } from './numerals.ts'
import { readYearSuffix, type YearSuffix } from './read-year-suffix.ts'
import { makeUnit, type Unit } from './time-expression.ts'

export interface Days {
  days: [Unit, ...Unit[]]
  isStretch: boolean
  next: number
}

const dayWord = keySet('ngày')
const firstTen = keySet('mùng mồng')
const monthWord = keySet('tháng')
const thisWord = keySet('này')
const joiners = keySet('và hoặc')
const mostDays = 6
const daysNamed = new Lexicon<number>([
  ['hôm nay', 0],
  ['ngày hôm nay', 0],
  ['ngày mai', 1],
])

/**
 * One day or several: "01/8/2020", "ngày 5.7.2022", "ngày 05 tháng 3 năm 2020", "ngày 14 và 15/7", "14-16/7/2022",
 * "ngày 20". What a day of the series leaves out it has from the next one.
 */
export function readDays(tokens: readonly Token[], at: number): Days | null {
  const named = daysNamed.longestAt(tokens, at)
  if (named) return { days: [makeUnit('day', { offset: named.meaning })], isStretch: false, next: named.next }
  const first = readDay(tokens, at)
  if (!first) return null
  const days: [Unit, ...Unit[]] = [first.unit]
  let { next } = first
  let isStretch = false
  while (days.length < mostDays && !isStretch) {
    const last = days.at(-1) as Unit
    const mark = tokens[next]?.key ?? ''
    if (mark !== ',' && mark !== '-' && !joiners.has(mark)) break
    const following = readDay(tokens, joiners.has(tokens[next + 1]?.key ?? '') ? next + 2 : next + 1, true)
    // "trước ngày 30/6, 15 đơn vị": behind a comma only a date with its month, or one that completes bare days.
    if (!following?.unit.day || (following.unit.month === null && last.month !== null)) break
    if (following.unit.month === null && !isCompletedLater(tokens, following.next)) break
    isStretch = mark === '-'
    days.push(following.unit)
    next = following.next
  }
  completeFromNext(days)
  return { days, isStretch, next }
}

interface DayRead {
  unit: Unit
  next: number
}

function readDay(tokens: readonly Token[], at: number, isFollowing = false): DayRead | null {
  const hasWord = dayWord.has(tokens[at]?.key ?? '')
  const number = hasWord ? skipFirstTen(tokens, at + 1) : at
  const digits = tokens[number]
  if (digits?.kind !== 'number' || digits.key.length > 2) return null
  const day = readCount(tokens, number)
  if (!day || day.value < 1 || day.value > 31) return null
  const dated = readMonthOfDay(tokens, day.next, hasWord)
  if (dated) return { unit: makeUnit('day', { day: day.value, ...dated.parts }), next: dated.next }
  if (!hasWord && !isFollowing && !isCompletedLater(tokens, day.next)) return null
  if (hasWord && isCountOfDays(tokens, day.next)) return null
  return { unit: makeUnit('day', { day: day.value }), next: day.next }
}

/** "ngày mùng 5". */
function skipFirstTen(tokens: readonly Token[], at: number): number {
  return firstTen.has(tokens[at]?.key ?? '') ? at + 1 : at
}

interface MonthOfDay {
  parts: Partial<Unit>
  next: number
}

function readMonthOfDay(tokens: readonly Token[], at: number, hasWord: boolean): MonthOfDay | null {
  const mark = tokens[at]
  if (!mark) return null
  const inMonth = readOffsetMonth(tokens, at)
  if (inMonth) return inMonth
  const isWord = monthWord.has(mark.key) || (mark.key === ',' && monthWord.has(tokens[at + 1]?.key ?? ''))
  const isTight = mark.isJoined && tokens[at + 1]?.isJoined === true
  const isSpaced = mark.key === '-' && tokens[at + 2]?.key === '-' && tokens[at + 3]?.key.length === 4
  const isMark = mark.key === '/' || isSpaced || ((mark.key === '.' || mark.key === '-') && isTight)
  if (!isWord && !isMark) return null
  const month = readMonthNumber(tokens, isWord && mark.key === ',' ? at + 2 : at + 1)
  if (!month || (!isWord && tokens[at + 1]?.kind !== 'number')) return null
  const suffix = isSpaced ? readSpacedYear(tokens, month.next) : readYearSuffix(tokens, month.next, !isWord)
  const hasYear = suffix.year !== null
  // "1.4" is a number and "14-16" a stretch, unless a year or the word "ngày" shows a date.
  if (mark.key === '.' && !hasYear && !hasWord) return null
  if (mark.key === '-' && !isDashedDate(tokens, month.next, hasWord, hasYear)) return null
  return { parts: { month: month.value, year: suffix.year, offset: suffix.offset }, next: suffix.next }
}

/** "1 - 7 - 2022" */
function readSpacedYear(tokens: readonly Token[], at: number): YearSuffix {
  const year = readYearNumber(tokens, at + 1)
  return { year: year?.value ?? null, offset: null, next: year?.next ?? at }
}

/** "ngày 20 tháng này", "ngày 05 tháng sau" by the month of the issue date; year and month stay open. */
function readOffsetMonth(tokens: readonly Token[], at: number): MonthOfDay | null {
  if (!monthWord.has(tokens[at]?.key ?? '') || !thisWord.has(tokens[at + 1]?.key ?? '')) return null
  return { parts: { offset: 0 }, next: at + 2 }
}

function isDashedDate(tokens: readonly Token[], afterMonth: number, hasWord: boolean, hasYear: boolean): boolean {
  if (hasYear) return tokens[afterMonth]?.key === '-'
  const mark = tokens[afterMonth]?.key ?? ''
  return hasWord && mark !== '/' && mark !== '-' && !monthWord.has(mark)
}

/** Whether a bare number begins a series that ends in a date: "14 và 15/7", "14, 15, 16/7". */
function isCompletedLater(tokens: readonly Token[], at: number): boolean {
  let next = at
  for (let count = 0; count < mostDays; count++) {
    const mark = tokens[next]?.key ?? ''
    if (mark !== ',' && mark !== '-' && !joiners.has(mark)) return false
    if (dayWord.has(tokens[next + 1]?.key ?? '')) next++
    const digits = tokens[next + 1]
    if (digits?.kind !== 'number' || digits.key.length > 2 || Number(digits.key) > 31) return false
    if (readMonthOfDay(tokens, next + 2, false)) return true
    next += 2
  }
  return false
}

/** "ngày 10 ngày": a count, no date. */
function isCountOfDays(tokens: readonly Token[], at: number): boolean {
  return dayWord.has(tokens[at]?.key ?? '')
}

function completeFromNext(days: Unit[]): void {
  for (let index = days.length - 2; index >= 0; index--) {
    const day = days[index] as Unit
    const following = days[index + 1] as Unit
    if (day.month === null && day.offset === null) day.month = following.month
    if (day.year === null && day.offset === null) {
      day.year = following.year
      day.offset = following.offset
    }
  }
}
