import { keySet } from '../text/key-set.ts'
import { Lexicon } from '../text/lexicon.ts'
import type { Token } from '../text/tokens.ts'
import { type Numeral, readCount, readMonthNumber, readQuarterNumber, readYearNumber } from './numerals.ts'
import { offsetOf, readYearSuffix } from './read-year-suffix.ts'
import { makeUnit, type Unit } from './time-expression.ts'

export interface Periods {
  units: [Unit, ...Unit[]]
  isStretch: boolean
  next: number
}

type Kind = 'month' | 'quarter' | 'year'
const heads = new Lexicon<Kind>([
  ['tháng', 'month'],
  ['các tháng', 'month'],
  ['quý', 'quarter'],
  ['quí', 'quarter'],
  ['các quý', 'quarter'],
  ['năm', 'year'],
  ['các năm', 'year'],
  ['cả năm', 'year'],
])
const halves = new Lexicon<1 | 2>([
  ['nửa đầu năm', 1],
  ['nửa đầu của năm', 1],
  ['nửa cuối năm', 2],
  ['nửa sau năm', 2],
])
const monthWord = keySet('tháng')
const firstWord = keySet('đầu')
const lastWord = keySet('cuối')
const joiners = keySet('và hoặc')
const mostUnits = 6

/** Months, quarters, halves or years, one or several: "tháng 11, tháng 12 năm 2025", "Quý I - II/2022", "06 tháng đầu năm". */
export function readPeriods(tokens: readonly Token[], at: number): Periods | null {
  const half = readHalf(tokens, at)
  if (half) return half
  const head = heads.longestAt(tokens, at)
  if (!head) return null
  const first = readNumbered(tokens, head.next, head.meaning)
  if (!first) return null
  const units: [Unit, ...Unit[]] = [first.unit]
  let { next } = first
  let isStretch = false
  while (units.length < mostUnits && !isStretch) {
    const following = readFollowing(tokens, next, head.meaning)
    if (!following) break
    isStretch = tokens[next]?.key === '-'
    units.push(following.unit)
    next = following.next
  }
  completeYears(units)
  return { units, isStretch, next }
}

interface UnitRead {
  unit: Unit
  next: number
}

function readFollowing(tokens: readonly Token[], at: number, kind: Kind): UnitRead | null {
  const mark = tokens[at]?.key ?? ''
  const isComma = mark === ','
  if (!isComma && mark !== '-' && !joiners.has(mark)) return null
  const start = isComma && joiners.has(tokens[at + 1]?.key ?? '') ? at + 2 : at + 1
  const head = heads.longestAt(tokens, start)
  if (head) return head.meaning === kind ? readNumbered(tokens, head.next, kind) : null
  const bare = readNumbered(tokens, start, kind)
  if (!bare || bare.unit.offset !== null) return null
  // "trong tháng 6, 7 xã": behind a comma or "và" a bare number needs a year or another number after it.
  const isSure = kind === 'quarter' || mark === '-' || bare.unit.year !== null || isSeriesMark(tokens, bare.next)
  return isSure ? bare : null
}

function isSeriesMark(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]?.key ?? ''
  return (mark === ',' || joiners.has(mark)) && tokens[at + 1]?.kind === 'number'
}

function readNumbered(tokens: readonly Token[], at: number, kind: Kind): UnitRead | null {
  const offset = offsetOf(tokens[at])
  if (offset !== null) return { unit: makeUnit(kind, { offset, months: lengths[kind] }), next: at + 1 }
  if (kind === 'year') {
    const year = readYearNumber(tokens, at)
    return year && { unit: makeUnit('year', { year: year.value, month: 1, months: 12 }), next: year.next }
  }
  const number = kind === 'month' ? readMonthNumber(tokens, at) : readQuarterNumber(tokens, at)
  if (!number) return null
  const suffix = readYearSuffix(tokens, number.next)
  const month = kind === 'month' ? number.value : number.value * 3 - 2
  const parts = { month, months: lengths[kind], year: suffix.year, offset: suffix.offset }
  return { unit: makeUnit(kind, parts), next: suffix.next }
}

const lengths = { month: 1, quarter: 3, year: 12 }

/** "06 tháng đầu năm 2022", "9 tháng đầu năm", "3 tháng cuối năm", "nửa cuối năm": counted from an end of the year. */
function readHalf(tokens: readonly Token[], at: number): Periods | null {
  const named = halves.longestAt(tokens, at)
  if (named) return closeHalf(tokens, { value: 6, next: named.next }, named.meaning === 1, named.next - 1)
  const count = readCount(tokens, at)
  if (!count || count.value < 2 || count.value > 11 || !monthWord.has(tokens[count.next]?.key ?? '')) return null
  const side = tokens[count.next + 1]?.key ?? ''
  if (!firstWord.has(side) && !lastWord.has(side)) return null
  return closeHalf(tokens, count, firstWord.has(side), count.next + 2)
}

function closeHalf(tokens: readonly Token[], count: Numeral, isFirst: boolean, yearAt: number): Periods | null {
  const suffix = readYearSuffix(tokens, yearAt)
  const hasYear = suffix.next > yearAt
  if (!hasYear && !keyIsYear(tokens[yearAt])) return null
  const month = isFirst ? 1 : 13 - count.value
  const precision = count.value === 6 ? 'half' : 'month'
  const unit = makeUnit(precision, { month, months: count.value, year: suffix.year, offset: suffix.offset })
  return { units: [unit], isStretch: false, next: hasYear ? suffix.next : yearAt + 1 }
}

const yearWord = keySet('năm')

function keyIsYear(token: Token | undefined): boolean {
  return yearWord.has(token?.key ?? '')
}

function completeYears(units: Unit[]): void {
  for (let index = units.length - 2; index >= 0; index--) {
    const unit = units[index] as Unit
    const following = units[index + 1] as Unit
    if (unit.year === null && unit.offset === null) {
      unit.year = following.year
      unit.offset = following.offset
    }
  }
}
