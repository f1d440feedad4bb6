import type { SqlEntityManager } from '@mikro-orm/postgresql'
import { reconcileTasks } from '../../features/opening/reconcile-tasks.ts'
import { ledgerToday } from '../../features/tasks/ledger.ts'
import { Cast } from './cast.ts'
import { fateOf, stepsOf, stepsOfPeriod } from './fates.ts'
import { type PlayedTask, playStep } from './play-step.ts'

/**
 * Opens the tasks of the live sample conclusions on the days they were issued, or their periods began, and plays their history through the
 * verbs, all or nothing. Returns how many tasks have a history, or nothing when there already is one.
 */
export async function playDemo(em: SqlEntityManager, evidenceFolder: string): Promise<number | undefined> {
  return em.transactional(async (transaction) => {
    await transaction.execute(`select set_config('reform.system', 'on', true)`)
    const known = await transaction.execute<unknown[]>('select from reform.task limit 1')
    if (known.length > 0) return undefined
    const today = await ledgerToday(transaction)
    for (const day of await daysOfAssignment(transaction)) {
      await reconcileTasks(transaction, day < today ? day : today)
    }
    const tasks = await tasksToPlay(transaction)
    const cast = await Cast.of(transaction)
    const nth = { past: 0, ahead: 0, ongoing: 0 }
    for (const [index, task] of tasks.entries()) {
      const story =
        task.recurs && task.due !== null
          ? stepsOfPeriod({ assignedOn: task.assignedOn, due: task.due }, today, index)
          : stepsOf(fateOf(task, nth), task, index)
      const steps = story.filter(({ on }) => on <= today)
      for (const [place, step] of steps.entries()) {
        await playStep(transaction, cast, task, step, { index, version: place + 1, evidenceFolder })
      }
    }
    return tasks.length
  })
}

async function daysOfAssignment(em: SqlEntityManager): Promise<string[]> {
  const days = await em.execute<{ day: string }[]>(
    'select distinct assigned_on::text as day from reform.wanted_task() where is_sample order by 1',
  )
  return days.map(({ day }) => day)
}

/** Internal ones too: the settings of the reconciler end with it, so they are set once more. */
async function tasksToPlay(em: SqlEntityManager): Promise<PlayedTask[]> {
  await em.execute(`select set_config('reform.system', 'on', true)`)
  const tasks = await em.execute<PlayedTask[]>(
    `select t.id, t.assigned_on::text as "assignedOn", t.current_due::text as due, t.recurrence is not null as recurs,
       t.deliverable,
       t.lead_agency_id as lead, t.assigner_agency_id as assigner,
       array(select p.agency_id from reform.task_party p where p.task_id = t.id and p.role = 'MONITOR' order by 1) as monitors,
       array(select o.lead_agency_id from reform.task o where o.origin_key = t.origin_key) as taken
     from reform.task t where t.is_sample order by t.recurrence is not null, t.plan_id nulls first, t.code`,
  )
  await em.execute(`select set_config('reform.system', '', true)`)
  return tasks
}
