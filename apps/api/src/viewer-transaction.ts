import type { SqlEntityManager } from '@mikro-orm/postgresql'
import type { Viewer } from './features/auth/viewer.ts'

/** The settings by which views and policies know who asks; empty text stands for a visitor. */
export function viewerSettings(viewer: Viewer | null): Record<string, string> {
  return {
    'reform.viewer_id': String(viewer?.id ?? ''),
    'reform.viewer_role': viewer?.role ?? '',
    'reform.viewer_agency': String(viewer?.agencyId ?? ''),
  }
}

/** One transaction in the name of the viewer: the settings end with it. */
export function transactionAs<Result>(
  em: SqlEntityManager,
  viewer: Viewer | null,
  work: (em: SqlEntityManager) => Promise<Result>,
): Promise<Result> {
  return em.transactional(async (transaction) => {
    for (const [name, value] of Object.entries(viewerSettings(viewer))) {
      await transaction.execute('select set_config(?, ?, true)', [name, value])
    }
    return work(transaction)
  })
}
