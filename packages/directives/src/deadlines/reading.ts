import type { Recurrence } from '../types.ts'
import type { Bound, Duration, Range, Window } from './mentions.ts'
import type { Placed } from './read-cell.ts'
import type { RuleName } from './rules.ts'
import type { TimeExpression, Unit } from './time-expression.ts'

interface Common {
  from: number
  next: number
  rule: RuleName
  setting: Placed['setting']
}

/** One end: a bound and the one unit of its series that this reading is about. */
export interface ByReading extends Common {
  type: 'by'
  bound: Bound
  unit: Unit
}

export interface WindowReading extends Common {
  type: 'within'
  window: Window
}

export interface RangeReading extends Common {
  type: 'range'
  range: Range
}

export interface DurationReading extends Common {
  type: 'duration'
  duration: Duration
}

export interface RecurringReading extends Common {
  type: 'recurring'
  recurrence: Recurrence
  /** The days or windows of a period; null where the text names none. */
  time: TimeExpression | null
  edge: 'before' | 'until'
  /** "ngày 15 hằng tháng" without a word of a bound. */
  isBare: boolean
  /** "hằng năm" between other words may only describe a plan or a report. */
  isPlain: boolean
  /** The text lists more periods than one deadline can hold. */
  isOneOfSeveral: boolean
}

export interface OngoingReading extends Common {
  type: 'ongoing'
  startsAt: TimeExpression | null
  period: TimeExpression | null
}

export interface EventReading extends Common {
  type: 'event'
  isRequest: boolean
}

/** What mentions mean together, before the calendar and the context are asked. */
export type Reading =
  | ByReading
  | WindowReading
  | RangeReading
  | DurationReading
  | RecurringReading
  | OngoingReading
  | EventReading
