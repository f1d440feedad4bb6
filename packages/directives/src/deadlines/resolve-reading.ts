import type { Deadline } from '../types.ts'
import { addDays, type Day, dayOf, monthOf, weekdayOf, yearOf } from './calendar.ts'
import type { DeadlineDoubtCode } from './doubts.ts'
import type { ByReading, OngoingReading, RangeReading, Reading, RecurringReading, WindowReading } from './reading.ts'
import { resolveDuration } from './resolve-duration.ts'
import { resolveRecurring } from './resolve-recurring.ts'
import { type Resolved, resolveUnit } from './resolve-unit.ts'
import type { PartOfUnit, TimeExpression, Unit } from './time-expression.ts'

/** A deadline before its words are cut from the text. */
export type Value = Pick<Deadline, 'kind' | 'start' | 'due' | 'dueTime' | 'precision' | 'recurrence'>

export interface ResolvedReading {
  value: Value
  doubts: DeadlineDoubtCode[]
}

export interface Calendar {
  issuedOn: Day | null
  holidays: ReadonlySet<Day>
}

const farAhead = 300

/** Puts a reading into the calendar. */
export function resolveReading(reading: Reading, calendar: Calendar): ResolvedReading {
  switch (reading.type) {
    case 'by':
      return resolveBy(reading, calendar)
    case 'within':
      return resolveWindow(reading, calendar)
    case 'range':
      return resolveRange(reading, calendar)
    case 'duration':
      return resolveDuration(reading.duration, calendar)
    case 'recurring':
      return resolveRepeated(reading, calendar)
    case 'ongoing':
      return resolveOngoing(reading, calendar)
    case 'event':
      return { value: makeValue('relative', null, null, 'day'), doubts: [] }
  }
}

export function makeValue(
  kind: Value['kind'],
  start: Day | null,
  due: Day | null,
  precision: Value['precision'],
  recurrence: Value['recurrence'] = null,
): Value {
  return { kind, start, due, precision, recurrence }
}

function resolveBy({ bound, unit }: ByReading, { issuedOn }: Calendar): ResolvedReading {
  const { edge, time } = bound
  const resolved = resolveUnit(unit, issuedOn)
  if (typeof resolved === 'string') return unresolved('by', unit, resolved)
  const doubts = doubtsOfUnit(unit, resolved, time, issuedOn)
  if (time.part === 'start' || time.part === 'middle') doubts.push('LOOSE_TIME')
  const { due, dueTime } = endOf(resolved, edge, time)
  const value = makeValue('by', null, due, unit.precision)
  return { value: dueTime ? { ...value, dueTime } : value, doubts }
}

interface End {
  due: Day | null
  dueTime?: string
}

/** the README: "trước" a unit is the day before it; an hour bounds within its day; 0 giờ is the end of the day before. */
function endOf(resolved: { start: Day; end: Day }, edge: 'before' | 'until', time: TimeExpression): End {
  const { minutes, part } = time
  if (minutes === 0) return { due: addDays(resolved.start, -1) }
  if (minutes !== null) return { due: resolved.start, dueTime: writeTime(minutes) }
  if (part) return { due: dayOfPart(resolved, part) }
  return { due: edge === 'before' ? addDays(resolved.start, -1) : resolved.end }
}

/** Civil Code 2015, art. 146.2: the middle of a month is its 15th, that of a year 30 June; the end is the last day. */
function dayOfPart({ start, end }: { start: Day; end: Day }, part: PartOfUnit): Day | null {
  if (part === 'end') return end
  if (part === 'start') return null
  if (start.slice(0, 7) === end.slice(0, 7)) return dayOf(yearOf(start), monthOf(start), 15)
  return start.slice(5) === '01-01' && end.slice(5) === '12-31' ? dayOf(yearOf(start), 6, 30) : null
}

function writeTime(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

function resolveWindow({ window }: WindowReading, { issuedOn }: Calendar): ResolvedReading {
  const { units } = window.time
  const [first] = units
  const last = units.at(-1) ?? first
  const start = resolveUnit(first, issuedOn)
  if (typeof start === 'string') return unresolved('within', first, start)
  const end = units.length > 1 ? resolveAfter(last, start.start, issuedOn) : start
  if (typeof end === 'string') return unresolved('within', last, end)
  const value = makeValue('within', start.start, end.end, first.precision)
  return { value, doubts: doubtsOfUnit(first, start, window.time, issuedOn) }
}

function resolveRange({ range }: RangeReading, { issuedOn }: Calendar): ResolvedReading {
  const endUnit = range.end.units.at(-1) ?? range.end.units[0]
  const end = resolveUnit(endUnit, issuedOn)
  if (typeof end === 'string') return unresolved('within', endUnit, end)
  const { due, dueTime } = endOf(end, range.edge, range.end)
  const doubts = doubtsOfUnit(endUnit, end, range.end, issuedOn)
  if (!range.start && !issuedOn) doubts.push('ISSUE_DATE_NEEDED')
  const start = range.start ? startOf(range.start.units[0], end.start) : issuedOn
  const value = makeValue('within', start, due, endUnit.precision)
  return { value: dueTime ? { ...value, dueTime } : value, doubts }
}

/** A start without a year is the last such day before the end. */
function startOf(unit: Unit, end: Day): Day | null {
  if (unit.year !== null || unit.offset !== null) {
    const resolved = resolveUnit(unit, end)
    if (typeof resolved !== 'string' && (resolved.start <= end || unit.offset !== null)) return resolved.start
    if (unit.day === null && typeof resolved !== 'string') return resolved.start
  }
  for (const year of [yearOf(end), yearOf(end) - 1]) {
    const resolved = resolveUnit({ ...unit, year, offset: null }, null)
    if (typeof resolved !== 'string' && resolved.start <= end) return resolved.start
  }
  return null
}

function resolveAfter(unit: Unit, start: Day, issuedOn: Day | null): Resolved {
  return unit.year === null && unit.offset === null ? resolveUnit(unit, start) : resolveUnit(unit, issuedOn)
}

function resolveRepeated(reading: RecurringReading, { issuedOn }: Calendar): ResolvedReading {
  const occurrence = resolveRecurring(reading, issuedOn)
  const units = {
    weekly: 'day',
    monthly: 'month',
    quarterly: 'quarter',
    'half-yearly': 'half',
    yearly: 'year',
  } as const
  const precision = reading.time?.units[0].precision ?? units[reading.recurrence]
  const value = makeValue('recurring', occurrence.start, occurrence.due, precision, occurrence.recurrence)
  const doubts: DeadlineDoubtCode[] = []
  if (reading.time && !issuedOn) doubts.push('ISSUE_DATE_NEEDED')
  if (occurrence.isMonthOpen) doubts.push('OPEN_MONTH')
  if (reading.isOneOfSeveral) doubts.push('SEVERAL_REPETITIONS')
  const minutes = reading.time?.minutes
  return { value: minutes && occurrence.due ? { ...value, dueTime: writeTime(minutes) } : value, doubts }
}

function resolveOngoing({ startsAt, period }: OngoingReading, calendar: Calendar): ResolvedReading {
  if (period) {
    const [unit] = period.units
    const resolved = resolveUnit(unit, calendar.issuedOn)
    if (typeof resolved === 'string') return unresolved('ongoing', unit, resolved)
    return { value: makeValue('ongoing', resolved.start, resolved.end, unit.precision), doubts: [] }
  }
  if (!startsAt) return { value: makeValue('ongoing', null, null, 'year'), doubts: [] }
  const resolved = resolveUnit(startsAt.units[0], calendar.issuedOn)
  if (typeof resolved === 'string') return unresolved('ongoing', startsAt.units[0], resolved)
  return { value: makeValue('ongoing', resolved.start, null, startsAt.units[0].precision), doubts: [] }
}

function unresolved(kind: Value['kind'], unit: Unit, why: string): ResolvedReading {
  const code = why === 'needs-issue-date' ? 'ISSUE_DATE_NEEDED' : 'NO_SUCH_DAY'
  return { value: makeValue(kind, null, null, unit.precision), doubts: [code] }
}

function doubtsOfUnit(
  unit: Unit,
  { start, end }: { start: Day; end: Day },
  time: TimeExpression,
  issuedOn: Day | null,
): DeadlineDoubtCode[] {
  const doubts: DeadlineDoubtCode[] = []
  const isOpen = unit.year === null && unit.offset === null && unit.weekday === null
  if (isOpen && issuedOn && start > addDays(issuedOn, farAhead)) doubts.push('AMBIGUOUS_YEAR')
  if (time.weekday !== null && unit.precision === 'day' && weekdayOf(end) !== time.weekday)
    doubts.push('WEEKDAY_MISMATCH')
  return doubts
}
