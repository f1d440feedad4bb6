import type { SqlEntityManager } from '@mikro-orm/postgresql'
import type { TaskVerb } from '@thong-suot/vocabulary'
import type { Viewer } from '../auth/viewer.ts'

interface NewEvent {
  taskId: string
  verb: TaskVerb
  occurredOn: string
  actor: Viewer | null
  detail?: object
}

/** Appends the next event of a task; call it after the task's row has been changed, in the same transaction. */
export async function appendEvent(em: SqlEntityManager, event: NewEvent): Promise<void> {
  await em.execute('select reform.append_event(?::uuid, ?, ?::date, ?::int, ?::int, ?::jsonb)', [
    event.taskId,
    event.verb,
    event.occurredOn,
    event.actor?.id ?? null,
    event.actor?.agencyId ?? null,
    JSON.stringify(event.detail ?? {}),
  ])
}

/** A task that was changed together with others, and how. */
export interface ChangedTask {
  id: string
  verb: TaskVerb
  detail: object
}

/** The next events of many tasks, in their order; nobody in particular changed those that followed their source. */
export async function appendEvents(
  em: SqlEntityManager,
  day: string,
  changed: readonly ChangedTask[],
  actor: Viewer | null = null,
): Promise<void> {
  if (changed.length === 0) return
  await em.execute(
    `select reform.append_event((c.value ->> 'id')::uuid, c.value ->> 'verb', ?::date, ?::int, ?::int, c.value -> 'detail')
     from jsonb_array_elements(?::jsonb) with ordinality c order by c.ordinality`,
    [day, actor?.id ?? null, actor?.agencyId ?? null, JSON.stringify(changed)],
  )
}

/** The day that the ledger writes now: the database's clock, in Asia/Ho_Chi_Minh. */
export async function ledgerToday(em: SqlEntityManager): Promise<string> {
  const [row] = await em.execute<{ today: string }[]>('select reform.today()::text as today')
  if (!row) throw new Error('The database did not tell the day.')
  return row.today
}
