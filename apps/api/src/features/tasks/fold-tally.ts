import type { SqlEntityManager } from '@mikro-orm/postgresql'

/** Sums the counters that verbs only append to; by many at once, one does it. */
export async function foldTally(em: SqlEntityManager): Promise<void> {
  await em.execute('select reform.fold_tally()')
}
