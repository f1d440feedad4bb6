import type { MikroORM } from '@mikro-orm/postgresql'
import type { Notices } from '../../notices.ts'
import { foldTally } from '../tasks/fold-tally.ts'
import { forgetOldAnswers } from '../tasks/idempotency.ts'
import { reconcileTasks } from './reconcile-tasks.ts'

const everyMinute = 60_000
/** Saving one conclusion touches many tables; their notices are answered together. */
const settleMs = 300

interface Watch {
  notices: Notices
  orm: MikroORM
  onProblem: (problem: unknown) => void
  onChange?: (tasks: number) => void
}

/**
 * Keeps tasks in line with content for as long as the server runs: at start, at each notice of a change, and every
 * minute, so that a missed notice loses nothing. Old idempotency keys go and counters are folded at the same time. Returns
 * how to stop.
 */
export function watchContent({ notices, orm, onProblem, onChange }: Watch): () => Promise<void> {
  let running = Promise.resolve()
  let pending: NodeJS.Timeout | undefined
  const changes = notices.of('content_changed')
  let isStopped = false

  function reconcileSoon(afterMs: number): void {
    pending ??= setTimeout(() => {
      pending = undefined
      running = running.then(reconcile)
    }, afterMs)
  }

  async function reconcile(): Promise<void> {
    if (isStopped) return
    try {
      const tasks = await reconcileTasks(orm.em.fork())
      if (tasks > 0) onChange?.(tasks)
      await forgetOldAnswers(orm.em.fork())
      await foldTally(orm.em.fork())
    } catch (problem) {
      onProblem(problem)
    }
  }

  async function listen(): Promise<void> {
    for await (const _ of changes) reconcileSoon(settleMs)
  }

  const ticks = setInterval(() => reconcileSoon(0), everyMinute)
  void listen()
  reconcileSoon(0)

  return async () => {
    isStopped = true
    clearInterval(ticks)
    clearTimeout(pending)
    await changes.return?.()
    await running
  }
}
