import { utcDay, utcMonth } from 'd3-time'

const dateOf = (day: string) => new Date(`${day}T00:00:00Z`)
const text = (date: Date) => date.toISOString().slice(0, 10)

/** The month of its first day, in both languages: 3/2026. */
export function monthName(first: string): string {
  const date = dateOf(first)
  return `${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`
}

/** The same where there is little room: 3/26. */
export function shortMonth(first: string): string {
  return monthName(first).replace(/\/\d\d/, '/')
}

/** The days of a month, as the list of tasks is asked for what is due in them. */
export function monthSpan(first: string): { 'han-tu': string; 'han-den': string } {
  return { 'han-tu': first, 'han-den': text(utcDay.offset(utcMonth.offset(dateOf(first), 1), -1)) }
}

/** Whether a month is one of the twelve up to that day, or of the six after it. */
export function isNearMonth(first: string, day: string): boolean {
  const month = utcMonth.floor(dateOf(day))
  return first > text(utcMonth.offset(month, -12)) && first <= text(utcMonth.offset(month, 6))
}
