import { createHash } from 'node:crypto'
import type { SqlEntityManager } from '@mikro-orm/postgresql'
import type { TaskVerb } from '@thong-suot/vocabulary'
import type { Viewer } from '../auth/viewer.ts'
import { problem } from './task-problems.ts'
import type { Outcome } from './verb.ts'

interface KeyedInput {
  idempotencyKey: string
  taskId?: string
}

/** Runs an action once per viewer and key; a repetition waits for the first and gets its answer. */
export async function answerOnce(
  em: SqlEntityManager,
  viewer: Viewer,
  verb: TaskVerb,
  input: KeyedInput,
  act: () => Promise<Outcome>,
): Promise<Outcome> {
  const { idempotencyKey: key, ...asked } = input
  if (key.length < 8 || key.length > 100) {
    return { taskId: input.taskId, problems: [problem('key.length', 'idempotencyKey')] }
  }
  const hash = hashOf(verb, asked)
  // A concurrent insert of the same key waits here until the first one has committed.
  const claimed = await em.execute<unknown[]>(
    `insert into reform.idempotency (viewer_id, key, verb, input_hash) values (?, ?, ?, ?)
     on conflict (viewer_id, key) do nothing returning key`,
    [viewer.id, key, verb, hash],
  )
  if (claimed.length === 0) return answerGiven(em, viewer, key, hash, input.taskId)
  const answer = await act()
  await em.execute('update reform.idempotency set answer = ?::jsonb where viewer_id = ? and key = ?', [
    JSON.stringify(answer),
    viewer.id,
    key,
  ])
  return answer
}

/** Nobody repeats an action after so long; what then still comes with an old key is refused by the task's version. */
export async function forgetOldAnswers(em: SqlEntityManager): Promise<void> {
  await em.execute(`delete from reform.idempotency where recorded_at < now() - interval '30 days'`)
}

async function answerGiven(em: SqlEntityManager, viewer: Viewer, key: string, hash: string, taskId?: string) {
  const [earlier] = await em.execute<{ hash: string; answer: Outcome }[]>(
    'select input_hash as hash, answer from reform.idempotency where viewer_id = ? and key = ?',
    [viewer.id, key],
  )
  if (earlier?.hash === hash) return earlier.answer
  return { taskId, problems: [problem('key.otherinput', 'idempotencyKey')] }
}

function hashOf(verb: TaskVerb, asked: object): string {
  const sorted = Object.entries(asked)
    .filter(([, value]) => value !== undefined && value !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256')
    .update(JSON.stringify([verb, sorted]))
    .digest('hex')
}
