import type { Prose } from '../text/sentences.ts'
import { addDays, type Day, yearOf } from './calendar.ts'
import { isRepetitionOrdered, isStandingOrdered, promptsWork } from './ordered-work.ts'
import { namesPeriodOfReport, reportsPast, tellsOmission } from './past-report.ts'
import type { ByReading, RangeReading, Reading, WindowReading } from './reading.ts'
import type { Value } from './resolve-reading.ts'
import { isFronted, lookAround, type Surroundings } from './surroundings.ts'
import {
  boundsFigures,
  boundsValidity,
  datesEvent,
  isAtMeeting,
  isCondition,
  isOfficeHour,
  isOverstepped,
  looksBackwards,
  standsInTitle,
  startsLoosely,
} from './trap-contexts.ts'

const longestMemory = 400

/**
 * Whether the context lets a reading be a deadline: history, reports, titles, validity, events and
 * conditions name times that are none. A day that is still to come when the document is issued is no history.
 */
export function isDeadline(reading: Reading, value: Value, prose: Prose, issuedOn: Day | null): boolean {
  const around = lookAround(prose, reading.from, reading.next)
  if (looksBackwards(around)) return false
  switch (reading.type) {
    case 'by':
      return isEnd(reading, value, around, issuedOn)
    case 'within':
      return isWindow(reading, value, around, issuedOn)
    case 'range':
      return isRange(reading, value, around, issuedOn)
    case 'duration':
      return !boundsValidity(around) && !isOverstepped(around) && !reportsPast(around)
    case 'recurring':
      if (reading.isBare && isOfficeHour(around)) return false
      return reading.time !== null || isRepetitionOrdered(reading, around)
    case 'ongoing':
      return isStandingOrdered(reading, around)
    case 'event':
      return promptsWork(reading, around)
  }
}

type Order = 'past' | 'open' | 'future'

/** Whether a time lies before the issue date; `open` without one. */
function orderOf(due: Day | null, issuedOn: Day | null): Order {
  if (!due || !issuedOn) return 'open'
  return due < issuedOn ? 'past' : 'future'
}

function isEnd(
  { bound, setting }: ByReading,
  { due, precision }: Value,
  around: Surroundings,
  issuedOn: Day | null,
): boolean {
  if (setting === 'label') return true
  if (boundsValidity(around) || isCondition(around) || isOverstepped(around)) return false
  if (bound.edge === 'until' && (boundsFigures(around) || datesEvent(around))) return false
  // "đến năm 2025" is a goal, and "từ đầu năm đến …" a stretch of history.
  if (bound.isWeak && (precision === 'year' ? bound.time.part === null : false)) return false
  if (bound.isWeak && startsLoosely(around)) return false
  if (bound.time.part === 'start') return false
  const order = orderOf(due, issuedOn)
  if (order === 'future') return true
  if (reportsPast(around) || (order === 'past' && tellsOmission(around))) return false
  if (order === 'open') return true
  const isLongAgo = due !== null && issuedOn !== null && due < addDays(issuedOn, -longestMemory)
  const isWhole = setting === 'whole'
  return !bound.isWeak && !isLongAgo && (isWhole || !isFronted(around))
}

function isWindow(
  { window, setting }: WindowReading,
  value: Value,
  around: Surroundings,
  issuedOn: Day | null,
): boolean {
  if (setting === 'label') return true
  const isEra = window.time.isStretch && value.precision === 'year'
  if (isEra && setting === 'prose' && standsInTitle(around)) return false
  if (setting === 'prose' && isPartOfYearGone(window, value, issuedOn)) return false
  if (boundsFigures(around) || boundsValidity(around)) return false
  if (value.precision === 'day' && datesEvent(around)) return false
  if (orderOf(value.due, issuedOn) === 'past') return setting === 'whole' && window.cue !== 'cell'
  if (issuedOn && value.start && value.start > issuedOn) return true
  return !reportsPast(around) && !namesPeriodOfReport(around)
}

/** "Trong 10 tháng đầu năm" without a year, when those months of the year of issue are over, is a period of a report. */
function isPartOfYearGone({ time }: WindowReading['window'], { start }: Value, issuedOn: Day | null): boolean {
  const [unit] = time.units
  const isOpen = unit.year === null && unit.offset === null
  return isOpen && unit.months > 1 && unit.months !== 3 && !!start && !!issuedOn && yearOf(start) > yearOf(issuedOn)
}

function isRange({ range }: RangeReading, value: Value, around: Surroundings, issuedOn: Day | null): boolean {
  if (boundsFigures(around) || boundsValidity(around) || datesEvent(around)) return false
  if (range.start?.part || isAtMeeting(around)) return false
  if (range.start && range.end.units[0].precision === 'year' && standsInTitle(around)) return false
  if (orderOf(value.due, issuedOn) === 'past') return false
  return !reportsPast(around) && !namesPeriodOfReport(around)
}
