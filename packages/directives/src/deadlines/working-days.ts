import { firstYearOfHolidays, isWorkingDay as isWorkingDayOfOffices, lastYearOfHolidays } from '@thong-suot/vocabulary'
import { addDays, type Day, yearOf } from './calendar.ts'

/** More working days than any notice gives; beyond it the count is not a deadline of this genre. */
const longestCount = 2000

export interface WorkingDay {
  day: Day
  /** Whether the days counted run out of the years whose holidays are known. */
  isBeyondTable: boolean
}

/** Monday to Friday and Saturdays worked in exchange, without public holidays and those given besides. */
export function isWorkingDay(day: Day, holidays: ReadonlySet<Day>): boolean {
  return !holidays.has(day) && isWorkingDayOfOffices(day)
}

/** The nth working day after a day; the day itself is not counted (Civil Code 2015, art. 147.2). */
export function addWorkingDays(from: Day, count: number, holidays: ReadonlySet<Day>): WorkingDay | null {
  if (count > longestCount) return null
  let day = from
  for (let left = count; left > 0; ) {
    day = addDays(day, 1)
    if (isWorkingDay(day, holidays)) left--
  }
  return { day, isBeyondTable: isOutside(from) || isOutside(day) }
}

/** Where a duration ends on a day off, it ends with the next working day (Civil Code 2015, art. 148.5). */
export function moveToWorkingDay(end: Day, holidays: ReadonlySet<Day>): WorkingDay {
  let day = end
  while (!isWorkingDay(day, holidays)) day = addDays(day, 1)
  return { day, isBeyondTable: isOutside(day) }
}

function isOutside(day: Day): boolean {
  return yearOf(day) < firstYearOfHolidays || yearOf(day) > lastYearOfHolidays
}
