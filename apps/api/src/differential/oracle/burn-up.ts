import { allStandings, countStandings } from './figures.ts'
import type { Asking } from './meaning.ts'
import type { Row } from './rows.ts'

const dayMs = 86_400_000
const text = (time: number) => new Date(time).toISOString().slice(0, 10)
const monthsOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
/** The day before the first of that month. */
const dayBeforeMonth = (month: number) => text(Date.UTC(Math.floor(month / 12), month % 12, 1) - dayMs)

/** Day by day from the first to the last, those on which a week ends, or a month, or a few; the last is always one. */
function pointsOf(first: string, last: string): string[] {
  const days = Array.from({ length: (Date.parse(last) - Date.parse(first)) / dayMs + 1 }, (_, n) =>
    text(Date.parse(first) + n * dayMs),
  )
  const isShort = days.length - 1 <= 84
  const step = 1 + Math.floor((monthsOf(last) - monthsOf(first)) / 36)
  const ends = new Set<string>()
  for (let month = monthsOf(first) + step; month <= monthsOf(last) + step; month += step)
    ends.add(dayBeforeMonth(month))
  const isEnd = (day: string) => (isShort ? new Date(day).getUTCDay() === 0 : ends.has(day))
  return days.filter((day) => day === last || isEnd(day))
}

export async function burnUpOf(asking: Asking, asOf: string | null | undefined, isMeant: (task: Row) => boolean) {
  const last = asOf == null || asOf > asking.today ? asking.today : asOf
  const tasks = (await asking.rows.each('Task', 'select id as key from reform.task')).filter(isMeant)
  const firsts = await Promise.all(
    tasks.map(({ id }) => asking.rows.list('select min(occurred_on) as day from reform.event where task_id = $1', id)),
  )
  const first = firsts.map(([row]) => row?.day as string).sort()[0]
  if (first === undefined || first > last) return []
  const points = []
  for (const on of pointsOf(first, last)) {
    const standings = (await allStandings(asking, on)).filter(isMeant)
    const { total, completedOnTime, completedLate, noDeadlineCompleted } = countStandings(standings)
    const due = standings.filter(({ status, current_due: day }) => status !== null && day !== null && day <= on).length
    points.push({ on, total, completed: completedOnTime + completedLate + noDeadlineCompleted, due })
  }
  return points
}
