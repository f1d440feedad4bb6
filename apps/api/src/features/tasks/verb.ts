import type { SqlEntityManager } from '@mikro-orm/postgresql'
import { LockMode } from '@mikro-orm/postgresql'
import type { TaskVerb } from '@thong-suot/vocabulary'
import { transactionAs } from '../../viewer-transaction.ts'
import type { Viewer } from '../auth/viewer.ts'
import { edges } from './edges.ts'
import { answerOnce } from './idempotency.ts'
import { appendEvent, ledgerToday } from './ledger.ts'
import { Task } from './task.entity.ts'
import { keyOf } from './task-id.ts'
import { type Problem, problem } from './task-problems.ts'

/** What every verb is told. */
export interface TaskInput {
  taskId: string
  idempotencyKey: string
  expectedVersion: number
}

/** In whose name a verb runs. `today` is only set where history is played, never by a request. */
export interface Acting {
  em: () => SqlEntityManager
  viewer: Viewer | null
  today?: string
}

/** What a rule sees: the day of the ledger, the viewer, and the entity manager of the running transaction. */
export interface Scene {
  em: SqlEntityManager
  viewer: Viewer
  today: string
}

interface Rule<Input extends TaskInput> {
  /** From, to and who stand in the edges. */
  verb: TaskVerb
  /** Returns a problem before it changes anything, or changes the task and records what was handed in. */
  act(task: Task, input: Input, scene: Scene): Promise<Problem | undefined>
  /** What the event keeps beside the state and the days. */
  detail?(input: Input, scene: Scene): object | Promise<object>
}

export interface Outcome {
  /** What was acted on; unknown where a task was to be made and is not. */
  taskId?: string
  problems: Problem[]
}

/** A verb: one transaction that claims the key, locks the task, asks `reform.may`, acts, and appends the event. */
export function verb<Input extends TaskInput>(rule: Rule<Input>) {
  return (input: Input, acting: Acting): Promise<Outcome> =>
    transactionAs(acting.em(), acting.viewer, async (em) => {
      const { viewer } = acting
      if (!viewer) return refused(input, problem('viewer.required'))
      return answerOnce<Outcome>(em, viewer, {
        verb: rule.verb,
        input,
        refused: (found) => refused(input, found),
        async act() {
          const scene = { em, viewer, today: acting.today ?? (await ledgerToday(em)) }
          const found = await take(rule, input, scene)
          return found ? refused(input, found) : { taskId: input.taskId, problems: [] }
        },
      })
    })
}

async function take<Input extends TaskInput>(rule: Rule<Input>, input: Input, scene: Scene) {
  const { em, viewer, today } = scene
  const id = keyOf('Task', input.taskId)
  if (!id) return problem('task.notfound', 'taskId')
  const task = await em.findOne(Task, id, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true })
  const [answer] = await em.execute<{ code: Problem['code'] | null }[]>('select reform.refusal(?, ?::uuid) as code', [
    rule.verb,
    id,
  ])
  if (answer?.code) return problem(answer.code)
  if (!task) return problem('task.forbidden')
  if (task.version !== input.expectedVersion) return problem('task.stale', 'expectedVersion')
  const edge = edges.find((each) => each.verb === rule.verb && each.from === task.state)
  if (!edge) return problem('task.wrongstate')
  const found = await rule.act(task, input, scene)
  if (found) return found
  task.state = edge.to
  await em.flush()
  await appendEvent(em, {
    taskId: id,
    verb: rule.verb,
    occurredOn: today,
    actor: viewer,
    detail: (await rule.detail?.(input, scene)) ?? {},
  })
  return undefined
}

function refused(input: TaskInput, found: Problem): Outcome {
  return { taskId: input.taskId, problems: [found] }
}
