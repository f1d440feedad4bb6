import type pg from 'pg'
import type { Answered } from './client.ts'

export interface Damage {
  /** Acknowledged, and not in the ledger. */
  lost: number
  /** An event without what was handed in, or what was handed in without its event; a transfer without a successor. */
  half: number
  /** More than once in the ledger, or there although it was refused. */
  double: number
  done: number
  refused: number
}

interface Recorded {
  task_id: string
  seq: number
  verb: string
  actor_id: number
}

/** Compares what was answered with what the ledger holds: one event for each mutation that was done, none for others. */
export async function findDamage(db: pg.Pool, answered: readonly Answered[]): Promise<Damage> {
  const { rows: events } = await db.query<Recorded>(
    // a successor opens with the event of its transfer
    `select task_id, seq, verb, actor_id from reform.event where actor_id is not null and verb <> 'OPEN'`,
  )
  const { rows: handedIn } = await db.query<{ key: string; times: number }>(
    `select key, count(*)::int as times from (select body as key from reform.progress_report union all
       select waiver from reform.confirmation union all select reason from reform.extension union all
       select note from reform.extension union all
       select detail ->> 'note' from reform.event where verb in ('RETURN', 'TRANSFER', 'CANCEL')) h
     where key is not null group by key`,
  )
  const { rows: torn } = await db.query(
    `select from reform.task t full join reform.task s on s.predecessor_id = t.id
     where t.state = 'TRANSFERRED' and s.id is null or s.predecessor_id is not null and t.state <> 'TRANSFERRED'`,
  )
  const { rows: unfinished } = await db.query('select from reform.idempotency where answer is null')
  const unclaimed = new Map(events.map((event) => [nameOf(event), 1]))
  const times = new Map(handedIn.map((row) => [row.key, row.times]))
  const damage: Damage = { lost: 0, half: unfinished.length + torn.length, double: 0, done: 0, refused: 0 }
  for (const { mutation, refusedBy } of answered) {
    const found = times.get(mutation.key) ?? 0
    times.delete(mutation.key)
    if (refusedBy) {
      damage.refused++
      damage.double += found
      continue
    }
    damage.done++
    const seq = mutation.expectedVersion + 1
    const { taskId: task_id, verb, person } = mutation
    const isRecorded = unclaimed.delete(nameOf({ task_id, seq, verb, actor_id: person.userId }))
    const wanted = verb === 'START' ? 0 : 1
    if (!isRecorded) damage.lost++
    else if (found < wanted) damage.half++
    if (found > wanted) damage.double += found - wanted
  }
  damage.double += unclaimed.size
  for (const count of times.values()) damage.half += count
  return damage
}

function nameOf({ task_id, seq, verb, actor_id }: Recorded): string {
  return `${task_id} ${seq} ${verb} ${actor_id}`
}
