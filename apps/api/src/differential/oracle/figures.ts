import type { Asking } from './meaning.ts'
import type { Row } from './rows.ts'
import { standingOf, statusOf } from './standing.ts'

/** Every task as it stood at the end of a day, with the agency and the conclusion or plan it belongs to. */
export async function allStandings(asking: Asking, asOf: string | null | undefined): Promise<Row[]> {
  const standings = []
  for (const task of await asking.rows.each('Task', 'select id as key from reform.task order by code')) {
    const standing = await standingOf(task, asOf, asking)
    const { lead_agency_id, conclusion_id, plan_id, origin_key, area, assigned_on } = task
    if (!standing) continue
    standings.push({
      ...standing,
      lead_agency_id,
      conclusion_id,
      plan_id,
      origin_key,
      area,
      assigned_on,
      task_id: task.id,
      status: statusOf(standing),
    })
  }
  return standings
}

export async function completionOf(asking: Asking, asOf: string | null | undefined, isMeant: (task: Row) => boolean) {
  return countStandings((await allStandings(asking, asOf)).filter(isMeant))
}

/** The five counts leave out what was cancelled or transferred; without a due day nothing enters a rate but the total's. */
export function countStandings(standings: readonly Row[]) {
  const count = (isMeant: (standing: Row) => boolean) => standings.filter(isMeant).length
  const completedOnTime = count(({ status }) => status === 'COMPLETED_ON_TIME')
  const completedLate = count(({ status }) => status === 'COMPLETED_LATE')
  const inProgressOverdue = count(({ status }) => status === 'IN_PROGRESS_OVERDUE')
  const completed = completedOnTime + completedLate
  const total = count(({ state }) => state !== 'CANCELLED' && state !== 'TRANSFERRED')
  return {
    total,
    completedOnTime,
    completedLate,
    inProgressOnTime: count(({ status }) => status === 'IN_PROGRESS_ON_TIME'),
    inProgressOverdue,
    noDeadline: count(({ status }) => status === 'NO_DEADLINE'),
    noDeadlineCompleted: count(({ status, state }) => status === 'NO_DEADLINE' && state === 'COMPLETED'),
    cancelled: count(({ state }) => state === 'CANCELLED'),
    transferred: count(({ state }) => state === 'TRANSFERRED'),
    onTimeShareOfCompleted: share(completedOnTime, completed),
    onTimeShareOfTotal: share(completedOnTime, total),
    completedShareOfDue: share(completed, completed + inProgressOverdue),
  }
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}
