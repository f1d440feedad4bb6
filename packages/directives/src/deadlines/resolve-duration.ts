import { addDays, addMonths, type Day } from './calendar.ts'
import type { DeadlineDoubtCode } from './doubts.ts'
import type { Duration } from './mentions.ts'
import { type Calendar, makeValue, type ResolvedReading } from './resolve-reading.ts'
import { resolveUnit } from './resolve-unit.ts'
import { addWorkingDays, moveToWorkingDay, type WorkingDay } from './working-days.ts'

const precisions = {
  hour: 'day',
  day: 'day',
  'working-day': 'day',
  week: 'day',
  month: 'month',
  year: 'year',
} as const
const longestCount = 1500

/** The end of a length of time, where the day it is counted from is known (Civil Code 2015, art. 147, 148). */
export function resolveDuration(duration: Duration, { issuedOn, holidays }: Calendar): ResolvedReading {
  const { anchor } = duration
  const open = (doubts: DeadlineDoubtCode[]): ResolvedReading => ({
    value: makeValue('relative', null, null, 'day'),
    doubts,
  })
  if (!anchor || anchor.kind === 'event' || duration.unit === 'hour') return open([])
  const first = anchor.time ? resolveUnit(anchor.time.units[0], issuedOn) : issuedOn
  if (!first || first === 'needs-issue-date') return open(['ISSUE_DATE_NEEDED'])
  if (first === 'no-such-day') return open(['NO_SUCH_DAY'])
  const end = count(duration, typeof first === 'string' ? first : first.start, holidays)
  if (!end) return open([])
  const value = makeValue('relative', null, end.day, precisions[duration.unit])
  return { value, doubts: end.isBeyondTable ? ['BEYOND_HOLIDAYS'] : [] }
}

function count({ unit, count: length, anchor }: Duration, from: Day, holidays: ReadonlySet<Day>): WorkingDay | null {
  if (length > longestCount || (unit === 'year' && length > 50)) return null
  if (anchor?.direction === -1) {
    return unit === 'day' ? { day: addDays(from, -length), isBeyondTable: false } : null
  }
  if (unit === 'working-day') return addWorkingDays(from, length, holidays)
  if (unit === 'day' || unit === 'week')
    return moveToWorkingDay(addDays(from, unit === 'week' ? length * 7 : length), holidays)
  return moveToWorkingDay(addMonths(from, unit === 'year' ? length * 12 : length), holidays)
}
