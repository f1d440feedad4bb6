import { addDays, addMonths, type Day, dayOf, lengthOfMonth, monthOf, yearOf } from './calendar.ts'
import type { RecurringReading } from './reading.ts'
import { resolveUnit } from './resolve-unit.ts'
import type { Unit } from './time-expression.ts'

/** The first occurrence on or after the issue date, and how often it truly comes back. */
export interface Occurrence {
  start: Day | null
  due: Day | null
  recurrence: RecurringReading['recurrence']
  /** The text names a day, but not of which month of the period. */
  isMonthOpen: boolean
}

/** the README: the due of a repeated deadline is that of its first occurrence on the issue date or later. */
export function resolveRecurring(reading: RecurringReading, issuedOn: Day | null): Occurrence {
  const { recurrence, time } = reading
  const isMonthOpen = isOpenDay(reading)
  if (!time || !issuedOn) return { start: null, due: null, recurrence, isMonthOpen }
  const unit = time.units[0]
  if (time.part === 'end') return { start: null, due: resolveWindow(unit, issuedOn).due, recurrence, isMonthOpen }
  if (unit.precision !== 'day') return { ...resolveWindow(unit, issuedOn), recurrence, isMonthOpen }
  const often = recurrenceOf(time.units, recurrence)
  const days =
    unit.month !== null
      ? datesOfYears(time.units, often, issuedOn)
      : unit.weekday !== null
        ? weekdays(unit, issuedOn)
        : daysOfPeriods(reading, unit.day ?? 1, issuedOn)
  const isBefore = reading.edge === 'before' && (time.minutes === null || time.minutes === 0)
  const dues = days.map((day) => (isBefore ? addDays(day, -1) : day)).filter((due) => due >= issuedOn)
  return { start: null, due: dues.sort()[0] ?? null, recurrence: often, isMonthOpen }
}

const monthsOf = { weekly: 0, monthly: 1, quarterly: 3, 'half-yearly': 6, yearly: 12 }

/** "hằng năm trước ngày 20": of the year's months none is named. */
function isOpenDay({ recurrence, time }: RecurringReading): boolean {
  const unit = time?.units[0]
  return !!unit && unit.precision === 'day' && unit.month === null && !time?.place && monthsOf[recurrence] > 1
}

function resolveWindow(unit: Unit, issuedOn: Day): { start: Day | null; due: Day | null } {
  const found = resolveUnit(unit, issuedOn)
  return typeof found === 'string' ? { start: null, due: null } : { start: found.start, due: found.end }
}

/** Two dates half a year apart come half-yearly, four come quarterly, whatever the words beside them say. */
function recurrenceOf(units: readonly Unit[], named: RecurringReading['recurrence']): RecurringReading['recurrence'] {
  if (units[0]?.month === null || units.length < 2) return named
  if (units.length === 4) return 'quarterly'
  const months = units.map(({ month }) => month ?? 1)
  const apart = Math.abs((months[1] ?? 1) - (months[0] ?? 1))
  return units.length === 2 && apart >= 5 && apart <= 7 ? 'half-yearly' : named
}

function datesOfYears(units: readonly Unit[], recurrence: RecurringReading['recurrence'], issuedOn: Day): Day[] {
  // One date of a half-yearly or quarterly deadline stands for those that follow it in the year.
  const step = units.length > 1 ? 12 : monthsOf[recurrence] || 12
  const days: Day[] = []
  for (const { day, month } of units) {
    for (let ahead = -12; ahead <= 24; ahead += step) {
      const first = addMonths(`${issuedOn.slice(0, 5)}${String(month ?? 1).padStart(2, '0')}-01`, ahead)
      days.push(clampedDay(first, day ?? 1))
    }
  }
  return days
}

function weekdays(unit: Unit, issuedOn: Day): Day[] {
  const found = resolveUnit({ ...unit, offset: null }, issuedOn)
  return typeof found === 'string' ? [] : [found.start, addDays(found.start, 7)]
}

function daysOfPeriods({ recurrence, time }: RecurringReading, day: number, issuedOn: Day): Day[] {
  const length = monthsOf[recurrence] || 1
  // Without a place named the day is one of the last month: reports follow the period they are about.
  const monthsIn = time?.place?.monthsIn ?? length - 1
  const first = Math.floor((monthOf(issuedOn) - 1) / length) * length + 1
  const base = dayOf(yearOf(issuedOn), first, 1)
  if (!base) return []
  return [-1, 0, 1, 2].map((period) => clampedDay(addMonths(base, period * length + monthsIn), day))
}

function clampedDay(month: Day, day: number): Day {
  const last = lengthOfMonth(yearOf(month), monthOf(month))
  return `${month.slice(0, 8)}${String(Math.min(day, last)).padStart(2, '0')}`
}
