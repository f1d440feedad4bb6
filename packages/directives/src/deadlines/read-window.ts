import { keySet } from '../text/key-set.ts'
import { Lexicon } from '../text/lexicon.ts'
import type { Token } from '../text/tokens.ts'
import type { Window } from './mentions.ts'
import { readCount, readYearNumber } from './numerals.ts'
import { readTime } from './read-time.ts'
import { makeUnit, type TimeExpression } from './time-expression.ts'

const opening = new Lexicon<Window['cue']>([
  ['trong', 'in'],
  ['trong các', 'in'],
  ['ngay trong', 'in'],
  ['trong suốt', 'in'],
  ['trong cả', 'in'],
  ['ngay', 'after-verb'],
  ['hoàn thành', 'after-verb'],
  ['hoàn thành xong', 'after-verb'],
  ['xong', 'after-verb'],
  ['hoàn thành vào', 'after-verb'],
])
const eras = new Lexicon<true>([
  ['giai đoạn', true],
  ['giai đoạn từ', true],
  ['thời kỳ', true],
])
const yearWord = keySet('năm')
const unitWords = keySet('ngày tháng quý năm')
const toWords = keySet('đến tới')

/** "trong quý II năm 2022", "ngay trong tháng 6", "trong 02 ngày 14 và 15/7/2022", "trong giai đoạn 2021 - 2025". */
export function readWindow(tokens: readonly Token[], at: number): Window | null {
  const found = opening.longestAt(tokens, at)
  if (!found) return null
  const time = readEra(tokens, found.next) ?? readCountedUnits(tokens, found.next) ?? readTime(tokens, found.next)
  if (!time || time.part || time.place) return null
  if (found.meaning === 'after-verb' && time.units[0].precision === 'day') return null
  return { kind: 'window', cue: found.meaning, time, from: at, next: time.next }
}

/** "giai đoạn 2021 - 2025", "giai đoạn từ năm 2021 đến năm 2025". */
export function readEra(tokens: readonly Token[], at: number): TimeExpression | null {
  const era = eras.longestAt(tokens, at)
  return era && readYears(tokens, at, era.next)
}

/** "2022 - 2025" as the value of a label or a cell. */
export function readBareEra(tokens: readonly Token[], at: number): TimeExpression | null {
  if (tokens[at]?.kind !== 'number') return readEra(tokens, at)
  return readYears(tokens, at, at)
}

/** "Thời gian thực hiện: 2022." */
export function readLoneYear(tokens: readonly Token[], at: number): TimeExpression | null {
  const year = readYearNumber(tokens, at)
  const mark = tokens[year?.next ?? at]
  if (!year || (mark && mark.kind !== 'break' && mark.key !== '.' && mark.key !== ';' && mark.key !== ')')) return null
  const unit = makeUnit('year', { year: year.value, month: 1, months: 12 })
  return {
    units: [unit],
    isStretch: false,
    part: null,
    minutes: null,
    weekday: null,
    place: null,
    from: at,
    next: year.next,
  }
}

function readYears(tokens: readonly Token[], at: number, from: number): TimeExpression | null {
  const first = readEraYear(tokens, from)
  const mark = tokens[first?.next ?? at]?.key ?? ''
  if (!first || (mark !== '-' && !toWords.has(mark))) return null
  const last = readEraYear(tokens, first.next + 1)
  if (!last || last.value < first.value) return null
  const year = (value: number) => makeUnit('year', { year: value, month: 1, months: 12 })
  const units: TimeExpression['units'] = [year(first.value), year(last.value)]
  return { units, isStretch: true, part: null, minutes: null, weekday: null, place: null, from: at, next: last.next }
}

function readEraYear(tokens: readonly Token[], at: number) {
  return readYearNumber(tokens, yearWord.has(tokens[at]?.key ?? '') ? at + 1 : at)
}

/** "02 ngày 14 và 15/7/2022", "02 tháng 7 và 8/2022": the count is told by the series as well. */
function readCountedUnits(tokens: readonly Token[], at: number): TimeExpression | null {
  const count = readCount(tokens, at)
  if (!count || !unitWords.has(tokens[count.next]?.key ?? '')) return null
  const time = readTime(tokens, count.next)
  return time && time.units.length > 1 && time.units[0].month ? time : null
}
