import { type CountableTimeInterval, utcDay, utcMonth, utcYear } from 'd3-time'

export const periodWords = ['thang', 'quy', 'nam'] as const
export type PeriodWord = (typeof periodWords)[number]

/** The tasks due in a span, as they stood on a day. */
export interface BoardPeriod {
  from: string | null
  to: string | null
  asOf: string
}

const quarter = (month: number) => month - (month % 3)
const starts: Record<PeriodWord, { floor: (day: Date) => Date; unit: CountableTimeInterval; step: number }> = {
  thang: { floor: utcMonth.floor, unit: utcMonth, step: 1 },
  quy: {
    floor: (day) => new Date(Date.UTC(day.getUTCFullYear(), quarter(day.getUTCMonth()))),
    unit: utcMonth,
    step: 3,
  },
  nam: { floor: utcYear.floor, unit: utcYear, step: 1 },
}

/** What a board of that day shows, and the period before it; without a period all tasks, beside a month earlier. */
export function periodsOf(asOf: string, word: PeriodWord | null): { now: BoardPeriod; before: BoardPeriod } {
  const day = new Date(`${asOf}T00:00:00Z`)
  if (!word) {
    return { now: { from: null, to: null, asOf }, before: { from: null, to: null, asOf: text(daysFrom(day, -30)) } }
  }
  const { floor, unit, step } = starts[word]
  const first = floor(day)
  const next = unit.offset(first, step)
  const previous = unit.offset(first, -step)
  const [last, lastBefore] = [daysFrom(next, -1), daysFrom(first, -1)].map(text) as [string, string]
  return {
    now: { from: text(first), to: last, asOf },
    before: { from: text(previous), to: lastBefore, asOf: lastBefore },
  }
}

/** The calendar day so many days later, or earlier. */
export function dayFrom(day: string, days: number): string {
  return text(daysFrom(new Date(`${day}T00:00:00Z`), days))
}

const daysFrom = (day: Date, days: number) => utcDay.offset(day, days)
const text = (day: Date) => day.toISOString().slice(0, 10)
