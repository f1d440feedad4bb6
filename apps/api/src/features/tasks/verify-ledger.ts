import type { TaskVerb } from '@thong-suot/vocabulary'
import type pg from 'pg'

/** What is wrong with an event, or with the task it led to. */
export type EventFaultReason = 'hash' | 'gap' | 'link' | 'day' | 'edge' | 'head' | 'orphan' | 'empty'
/** What is wrong with the root of a day. */
export type DayFaultReason = 'root' | 'missing'

export interface EventFault {
  reason: EventFaultReason
  taskId: string
  code: string | null
  seq: number
  verb: TaskVerb | null
  occurredOn: string | null
}

export interface DayFault {
  reason: DayFaultReason
  day: string
}

export interface Verification {
  tasks: number
  events: number
  days: number
  /** How many places are wrong, and which of them was recorded first. */
  brokenEvents: number
  firstEvent?: EventFault
  brokenDays: number
  firstDay?: DayFault
  /** The latest root; noted elsewhere, it also tells of somebody who rewrote chains and roots alike. */
  latest?: { day: string; root: string }
}

interface Progress {
  tasks: number
  days: number
}

const tasksAtOnce = 5000
const daysAtOnce = 50

/**
 * Reads the whole ledger again, part by part; `tell` hears how far it is. The connection is one that sees every row: that
 * of the owner.
 */
export async function verifyLedger(db: pg.ClientBase, tell: (progress: Progress) => void): Promise<Verification> {
  const { rows } = await db.query<Verification>(
    `select (select count(*)::int from reform.task) as tasks, (select count(*)::int from reform.event) as events,
       (select count(*)::int from reform.day_root) as days, 0 as "brokenEvents", 0 as "brokenDays"`,
  )
  const found = rows[0] as Verification
  await verifyChains(db, found, (tasks) => tell({ tasks, days: 0 }))
  await verifyRoots(db, found, (days) => tell({ tasks: found.tasks, days }))
  return found
}

/** A chain is read in one statement, so that what is written meanwhile does not look like a fault. */
async function verifyChains(db: pg.ClientBase, found: Verification, tell: (tasks: number) => void): Promise<void> {
  let firstAt = Number.POSITIVE_INFINITY
  let from: string | null = null
  for (let tasks = tasksAtOnce; ; tasks += tasksAtOnce) {
    const next: pg.QueryResult<{ id: string }> = await db.query(
      'select id from reform.task where $1::uuid is null or id >= $1 order by id offset $2 limit 1',
      [from, tasksAtOnce],
    )
    const until = next.rows[0]?.id ?? null
    const { rows } = await db.query<EventFault & { at: number; broken: number }>(
      `select reason, task_id as "taskId", code, seq, verb, occurred_on::text as "occurredOn",
         extract(epoch from recorded_at)::float8 as at, count(*) over ()::int as broken
       from reform.broken_links($1, $2) limit 1`,
      [from, until],
    )
    for (const { at, broken, ...fault } of rows) {
      found.brokenEvents += broken
      if (at < firstAt) found.firstEvent = fault
      firstAt = Math.min(firstAt, at)
    }
    if (until === null) return
    tell(tasks)
    from = until
  }
}

async function verifyRoots(db: pg.ClientBase, found: Verification, tell: (days: number) => void): Promise<void> {
  for (let days = 0; ; ) {
    const { rows: roots }: pg.QueryResult<{ day: string; root: string }> = await db.query(
      'select day::text, root from reform.day_root where day > $1 order by day limit $2',
      [found.latest?.day ?? '-infinity', daysAtOnce],
    )
    const last = roots.at(-1)
    if (!last) return
    const { rows: faults } = await db.query<DayFault>('select day::text, reason from reform.broken_roots($1, $2)', [
      roots[0]?.day,
      last.day,
    ])
    found.firstDay ??= faults[0]
    found.brokenDays += faults.length
    found.latest = last
    days += roots.length
    tell(days)
  }
}
