const day = 86_400_000

/** A calendar day in Viet Nam, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string

/** The day, or null where the month has no such day. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  if (year < 1900 || year > 2100 || month < 1 || month > 12) return null
  if (dayOfMonth < 1 || dayOfMonth > lengthOfMonth(year, month)) return null
  return write(Date.UTC(year, month - 1, dayOfMonth))
}

/** The last day of a month; months beyond 12 run into the following years. */
export function endOfMonth(year: number, month: number): Day {
  return write(Date.UTC(year, month, 0))
}

export function lengthOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

export function addDays(from: Day, count: number): Day {
  return write(instantOf(from) + count * day)
}

/** The corresponding day of a later month, else that month's last (Civil Code 2015, art. 148.3). */
export function addMonths(from: Day, count: number): Day {
  const months = yearOf(from) * 12 + monthOf(from) - 1 + count
  const year = Math.floor(months / 12)
  const month = (months % 12) + 1
  return write(Date.UTC(year, month - 1, Math.min(dayOfMonthOf(from), lengthOfMonth(year, month))))
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(of: Day): number {
  return new Date(instantOf(of)).getUTCDay() || 7
}

export function yearOf(of: Day): number {
  return Number(of.slice(0, 4))
}

export function monthOf(of: Day): number {
  return Number(of.slice(5, 7))
}

export function dayOfMonthOf(of: Day): number {
  return Number(of.slice(8, 10))
}

/** A day as given by a caller: null unless it is one of the calendar. */
export function checkDay(given: string | undefined): Day | null {
  const parts = given?.match(/^(\d{4})-(\d{2})-(\d{2})(?![\d])/)
  return parts ? dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null
}

function instantOf(of: Day): number {
  return Date.UTC(yearOf(of), monthOf(of) - 1, dayOfMonthOf(of))
}

function write(instant: number): Day {
  return new Date(instant).toISOString().slice(0, 10)
}
