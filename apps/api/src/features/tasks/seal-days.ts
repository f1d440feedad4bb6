import type { SqlEntityManager } from '@mikro-orm/postgresql'

/** What else waits for its turn, such as the opening of tasks, waits no longer than for so many days. */
const atOnce = 10

/** Gives days that are over the root of their ledger, those missed first; returns which. */
export async function sealDays(em: SqlEntityManager): Promise<string[]> {
  const sealed: string[] = []
  while (sealed.length < atOnce) {
    const day = await sealDay(em)
    if (!day) break
    sealed.push(day)
  }
  return sealed
}

function sealDay(em: SqlEntityManager): Promise<string | null | undefined> {
  return em.transactional(async (transaction) => {
    // It reads the whole ledger, and nobody waits for it.
    await transaction.execute(`select set_config('statement_timeout', '60s', true)`)
    const [row] = await transaction.execute<{ day: string | null }[]>('select reform.seal_day()::text as day')
    return row?.day
  })
}
