import type { Asking } from './meaning.ts'
import type { Row } from './rows.ts'

/** How a task stood at the end of a day; null when it was not yet opened. */
export async function standingOf(
  task: Row,
  asOf: string | null | undefined,
  { rows, today }: Asking,
): Promise<Row | null> {
  const day = asOf ?? today
  if (day >= today) return { ...task, day }
  const events = await rows.list('select * from reform.event where task_id = $1 order by seq', task.id)
  const last = events.filter((event) => event.occurred_on <= day).at(-1)
  return last ? { ...last, day } : null
}

/** The day by which it is judged: of delivery once it is handed in, else the day asked about. */
function judgedOn({ state, completed_on, delivered_on, day }: Row): string {
  if (state === 'COMPLETED') return completed_on
  return state === 'REPORTED' ? delivered_on : day
}

export function statusOf(standing: Row | null): string | null {
  if (!standing || standing.state === 'CANCELLED' || standing.state === 'TRANSFERRED') return null
  if (standing.current_due === null) return 'NO_DEADLINE'
  const isLate = judgedOn(standing) > standing.current_due
  if (standing.state === 'COMPLETED') return isLate ? 'COMPLETED_LATE' : 'COMPLETED_ON_TIME'
  return isLate ? 'IN_PROGRESS_OVERDUE' : 'IN_PROGRESS_ON_TIME'
}

export function daysOverdueOf(standing: Row | null): number | null {
  const status = statusOf(standing)
  if (!standing || (status !== 'COMPLETED_LATE' && status !== 'IN_PROGRESS_OVERDUE')) return null
  return (Date.parse(judgedOn(standing)) - Date.parse(standing.current_due)) / 86_400_000
}
