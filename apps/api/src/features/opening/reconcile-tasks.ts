import type { SqlEntityManager } from '@mikro-orm/postgresql'
import { appendEvents, type ChangedTask, ledgerToday } from '../tasks/ledger.ts'
import { correctTasks } from './correct-tasks.ts'
import { followDocuments } from './follow-documents.ts'
import { hideTasks } from './hide-tasks.ts'
import { openTasks } from './open-tasks.ts'

/** What directives and plans ask for, told once for all steps; an earlier run of the same transaction may have left it. */
const listWanted = [
  'drop table if exists pg_temp.wanted_task',
  'create temporary table wanted_task on commit drop as select * from reform.wanted_task()',
  'analyze pg_temp.wanted_task',
]

/**
 * Brings the tasks in line with the published directives, plans and documents: opens, corrects, hides, each with its event. Run again, it
 * finds nothing to do. `today` is only given where history is played.
 */
export function reconcileTasks(em: SqlEntityManager, today?: string): Promise<number> {
  return em.transactional(async (transaction) => {
    await transaction.execute(`select set_config('reform.system', 'on', true)`)
    // It runs behind the scenes and may take its time, where a request may not.
    await transaction.execute(
      `select set_config('statement_timeout', '60s', true), set_config('lock_timeout', '30s', true)`,
    )
    await transaction.execute(`select pg_advisory_xact_lock(hashtext('thong-suot: reconcile tasks'))`)
    for (const statement of listWanted) await transaction.execute(statement)
    const day = today ?? (await ledgerToday(transaction))
    let changes = 0
    for (const [statement, parameters] of [
      [openTasks, [day]],
      [correctTasks, []],
      [hideTasks, []],
      [followDocuments, []],
    ] as const) {
      const changed = await transaction.execute<ChangedTask[]>(statement, [...parameters])
      await appendEvents(transaction, day, changed)
      changes += changed.length
    }
    // The rights of the reconciler end here, even where it runs inside a longer transaction.
    await transaction.execute(`select set_config('reform.system', '', true)`)
    return changes
  })
}
