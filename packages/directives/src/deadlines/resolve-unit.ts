import {
  addDays,
  addMonths,
  type Day,
  dayOf,
  endOfMonth,
  lengthOfMonth,
  monthOf,
  weekdayOf,
  yearOf,
} from './calendar.ts'
import type { Unit } from './time-expression.ts'

/** The first and the last day of a unit, or why there are none. */
export type Resolved = { start: Day; end: Day } | 'needs-issue-date' | 'no-such-day'

/**
 * The days that a unit names. A year that the text leaves out makes it the first such unit that ends on the issue date or
 * later; "này", "nay" is the unit that holds the issue date.
 */
export function resolveUnit(unit: Unit, issuedOn: Day | null): Resolved {
  if (unit.year !== null) return placeIn(unit, unit.year)
  if (!issuedOn) return 'needs-issue-date'
  if (unit.weekday !== null) return resolveWeekday(unit.weekday, unit.offset, issuedOn)
  if (unit.offset !== null) return resolveOffset(unit, unit.offset, issuedOn)
  if (unit.month === null) return unit.day === null ? 'no-such-day' : nextDayOfMonth(unit.day, issuedOn)
  // A 29 February may be four years away.
  for (let year = yearOf(issuedOn); year <= yearOf(issuedOn) + 4; year++) {
    const placed = placeIn(unit, year)
    if (typeof placed !== 'string' && placed.end >= issuedOn) return placed
  }
  return 'no-such-day'
}

function placeIn(unit: Unit, year: number): Resolved {
  const month = unit.month ?? 1
  if (unit.day !== null) {
    const day = dayOf(year, month, unit.day)
    return day ? { start: day, end: day } : 'no-such-day'
  }
  const start = dayOf(year, month, 1)
  return start ? { start, end: endOfMonth(year, month + unit.months - 1) } : 'no-such-day'
}

function resolveWeekday(weekday: number, weeks: number | null, issuedOn: Day): Resolved {
  const ahead = weekday - weekdayOf(issuedOn)
  const day = addDays(issuedOn, weeks === null ? (ahead + 7) % 7 : ahead + weeks * 7)
  return { start: day, end: day }
}

function resolveOffset(unit: Unit, offset: number, issuedOn: Day): Resolved {
  if (unit.month !== null) return placeIn(unit, yearOf(issuedOn) + offset)
  if (unit.precision === 'year') return placeIn({ ...unit, month: 1 }, yearOf(issuedOn) + offset)
  if (unit.precision === 'day' && unit.day === null) {
    const day = addDays(issuedOn, offset)
    return { start: day, end: day }
  }
  const first = unit.precision === 'quarter' ? Math.floor((monthOf(issuedOn) - 1) / 3) * 3 + 1 : monthOf(issuedOn)
  const start = addMonths(`${issuedOn.slice(0, 5)}${String(first).padStart(2, '0')}-01`, offset * unit.months)
  return placeIn({ ...unit, month: monthOf(start) }, yearOf(start))
}

function nextDayOfMonth(day: number, issuedOn: Day): Resolved {
  for (let ahead = 0; ahead <= 2; ahead++) {
    const month = addMonths(`${issuedOn.slice(0, 7)}-01`, ahead)
    if (day > lengthOfMonth(yearOf(month), monthOf(month))) continue
    const found = dayOf(yearOf(month), monthOf(month), day)
    if (found && found >= issuedOn) return { start: found, end: found }
  }
  return 'no-such-day'
}
