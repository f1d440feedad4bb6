import type { Precision } from '../types.ts'

/**
 * A stretch of the calendar as a text names it. `month` is its first month and `months` its length; what the text leaves
 * out is null. `offset` counts units of its own kind from the one that holds the issue date: "tháng này" 0, "năm sau" 1.
 */
export interface Unit {
  precision: Precision
  day: number | null
  month: number | null
  months: number
  year: number | null
  offset: number | null
  /** A weekday without a date, 1 (Monday) to 7. */
  weekday: number | null
}

export type PartOfUnit = 'start' | 'middle' | 'end'

/** A day of a period that the text does not name: "ngày 15 của tháng cuối quý", "ngày 05 của tháng sau". */
export interface PlaceInPeriod {
  period: 'monthly' | 'quarterly' | 'yearly'
  /** Months after the first month of the period. */
  monthsIn: number
}

/** One or more units with what stands around them. */
export interface TimeExpression {
  /** In the order of the text. A series of days may be bounds of their own; a series of longer units is one window. */
  units: [Unit, ...Unit[]]
  /** Whether the units are the two ends of a stretch: "14-16/7", "2021 - 2025". */
  isStretch: boolean
  part: PartOfUnit | null
  /** The hour, in minutes of the day. */
  minutes: number | null
  /** The weekday named beside a date, 1 to 7. */
  weekday: number | null
  place: PlaceInPeriod | null
  from: number
  next: number
}

export function makeUnit(precision: Precision, parts: Partial<Unit> = {}): Unit {
  return { precision, day: null, month: null, months: 1, year: null, offset: null, weekday: null, ...parts }
}
