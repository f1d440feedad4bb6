import type { MikroORM, SqlEntityManager } from '@mikro-orm/postgresql'
import type { Notices } from '../../notices.ts'
import { sweepEvidence } from '../evidence/sweep-evidence.ts'
import { foldTally } from '../tasks/fold-tally.ts'
import { forgetOldAnswers } from '../tasks/idempotency.ts'
import { sealDays } from '../tasks/seal-days.ts'
import { reconcileTasks } from './reconcile-tasks.ts'

const everyMinute = 60_000
const everyHour = 3_600_000
/** Saving one conclusion touches many tables; their notices are answered together. */
const settleMs = 300

interface Watch {
  notices: Notices
  orm: MikroORM
  evidenceFolder: string
  onProblem: (problem: unknown) => void
  onChange?: (tasks: number) => void
}

/**
 * Keeps tasks in line with content for as long as the server runs: at start, at each notice of a change, when something
 * scheduled appears or a day begins, and every hour, so that whatever was missed loses nothing. Every minute old
 * idempotency keys go, counters are folded, and a day that is over gets its root; every hour, files of evidence that came
 * into no report go. Returns how to stop.
 */
export function watchContent({ notices, orm, evidenceFolder, onProblem, onChange }: Watch): () => Promise<void> {
  let running = Promise.resolve()
  let pending: NodeJS.Timeout | undefined
  let isStopped = false
  /** From when on tasks may no longer be in line with content; already, where something is known to have changed. */
  let dueAt = 0
  let sweepAt = 0

  function tidySoon(afterMs: number): void {
    if (isStopped) return
    pending ??= setTimeout(() => {
      pending = undefined
      running = running.then(tidy)
    }, afterMs)
  }

  async function tidy(): Promise<void> {
    if (isStopped) return
    try {
      if (Date.now() >= dueAt) await reconcile()
      await forgetOldAnswers(orm.em.fork())
      await foldTally(orm.em.fork())
      await sealDays(orm.em.fork())
      if (Date.now() >= sweepAt) {
        await sweepEvidence(orm.em.fork(), evidenceFolder)
        sweepAt = Date.now() + everyHour
      }
    } catch (problem) {
      onProblem(problem)
    }
  }

  async function reconcile(): Promise<void> {
    const before = dueAt
    // a notice that comes meanwhile makes it due again
    dueAt = Number.POSITIVE_INFINITY
    try {
      const next = await nextEdge(orm.em.fork())
      const tasks = await reconcileTasks(orm.em.fork())
      if (tasks > 0) onChange?.(tasks)
      dueAt = Math.min(dueAt, next, Date.now() + everyHour)
    } catch (problem) {
      dueAt = before
      throw problem
    }
  }

  const fallBehind = () => {
    dueAt = 0
    tidySoon(settleMs)
  }
  notices.watch({ channels: ['content_changed'], heard: fallBehind, interrupted: fallBehind })
  const ticks = setInterval(() => tidySoon(0), everyMinute)
  tidySoon(0)

  return async () => {
    isStopped = true
    clearInterval(ticks)
    clearTimeout(pending)
    await running
  }
}

/** When time alone changes what directives ask for: something scheduled appears, or the day of a document begins. */
async function nextEdge(em: SqlEntityManager): Promise<number> {
  const [row] = await em.execute<{ at: string }[]>(
    'select extract(epoch from least(min(e.at), reform.next_midnight())) * 1000 as at from content.next_edge e',
  )
  return Number(row?.at)
}
