import type { MikroORM } from '@mikro-orm/postgresql'
import pg from 'pg'
import { reconcileTasks } from './reconcile-tasks.ts'

const everyMinute = 60_000
/** Saving one conclusion touches many tables; their notices are answered together. */
const settleMs = 300

interface Watch {
  databaseUrl: string
  orm: MikroORM
  onProblem: (problem: unknown) => void
  onChange?: (tasks: number) => void
}

/**
 * Keeps tasks in line with content for as long as the server runs: at start, at each notice of a change, and every
 * minute, so that a missed notice loses nothing. Returns how to stop.
 */
export function watchContent({ databaseUrl, orm, onProblem, onChange }: Watch): () => Promise<void> {
  let running = Promise.resolve()
  let pending: NodeJS.Timeout | undefined
  let listener: pg.Client | undefined
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
    } catch (problem) {
      onProblem(problem)
    }
  }

  async function listen(): Promise<void> {
    if (isStopped || listener) return
    const client = new pg.Client({ connectionString: databaseUrl, application_name: 'thong-suot-api-listener' })
    const forget = () => {
      if (listener === client) listener = undefined
    }
    client.on('error', forget)
    client.on('end', forget)
    client.on('notification', () => reconcileSoon(settleMs))
    try {
      listener = client
      await client.connect()
      await client.query('listen content_changed')
    } catch (problem) {
      forget()
      onProblem(problem)
    }
  }

  // A lost listener is replaced at the next minute; until then that minute itself catches up.
  const ticks = setInterval(() => {
    void listen()
    reconcileSoon(0)
  }, everyMinute)
  void listen()
  reconcileSoon(0)

  return async () => {
    isStopped = true
    clearInterval(ticks)
    clearTimeout(pending)
    await running
    await listener?.end()
  }
}
