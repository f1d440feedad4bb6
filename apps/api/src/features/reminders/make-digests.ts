import type { SqlEntityManager } from '@mikro-orm/postgresql'
import { isWorkingDay, previousWorkingDay } from '@thong-suot/vocabulary'

/** One person's digest of one day. */
export interface DigestKey {
  personId: number
  day: string
}

/** Puts the mails of digests on the queue, in the transaction that it is given. */
export type Enqueue = (em: SqlEntityManager, digests: DigestKey[]) => Promise<void>

/**
 * Makes the digests of a working day, for everybody at once, and puts their mails on the queue in the same transaction:
 * either all of it stands or nothing. A day that was made before is left as it is. Returns how many were made.
 */
export function makeDigests(em: SqlEntityManager, day: string, enqueue: Enqueue): Promise<number> {
  if (!isWorkingDay(day)) return Promise.resolve(0)
  return em.transactional(async (transaction) => {
    // It runs behind the scenes and may take its time, where a request may not.
    await transaction.execute(
      `select set_config('reform.system', 'on', true), set_config('statement_timeout', '60s', true),
         set_config('lock_timeout', '30s', true)`,
    )
    // Whoever comes second waits here for the first, and then finds the day made.
    const [begun] = await transaction.execute<{ after: string }[]>(
      `insert into reform.digest_day (day, marks_after)
       values (?::date, coalesce((select max(d.day) from reform.digest_day d where d.day < ?::date), ?::date))
       on conflict do nothing returning marks_after::text as after`,
      [day, day, previousWorkingDay(day)],
    )
    if (!begun) return 0
    const made = await transaction.execute<{ personId: number }[]>(
      `insert into reform.digest (person_id, day, items)
       select m.person_id, ?::date, m.items from reform.make_digests(?::date, ?::date) m
       returning person_id as "personId"`,
      [day, day, begun.after],
    )
    await enqueue(
      transaction,
      made.map(({ personId }) => ({ personId, day })),
    )
    return made.length
  })
}
