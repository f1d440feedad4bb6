import type { SqlEntityManager } from '@mikro-orm/postgresql'
import { Field, ID, InputType } from 'type-graphql'
import { transactionAs } from '../../viewer-transaction.ts'
import { answerOnce } from '../tasks/idempotency.ts'
import { keyOf } from '../tasks/task-id.ts'
import { type Problem, problem } from '../tasks/task-problems.ts'
import type { Acting, Outcome } from '../tasks/verb.ts'

@InputType({ description: 'Which task to follow, or to follow no longer. The task itself does not change.' })
export class FollowInput {
  @Field(() => ID, { description: 'Global id of the task.' })
  taskId!: string

  @Field(() => String, {
    description: 'Made anew for each intent, 8 to 100 characters; sent again, it has no second effect.',
  })
  idempotencyKey!: string
}

const begin = /* sql */ `
  insert into reform.follow (person_id, task_id) values (reform.viewer_id(), ?::uuid) on conflict do nothing`
const end = /* sql */ `delete from reform.follow where person_id = reform.viewer_id() and task_id = ?::uuid`

export const follow = following('FOLLOW', begin)
export const unfollow = following('UNFOLLOW', end)

/** It appends no event: whom a task interests is no part of its history. */
function following(act: 'FOLLOW' | 'UNFOLLOW', statement: string) {
  return (input: FollowInput, acting: Acting): Promise<Outcome> =>
    transactionAs(acting.em(), acting.viewer, async (em) => {
      const { viewer } = acting
      const refused = (found: Problem): Outcome => ({ taskId: input.taskId, problems: [found] })
      if (!viewer) return refused(problem('viewer.required'))
      return answerOnce<Outcome>(em, viewer, {
        verb: act,
        input,
        refused,
        async act() {
          const found = await change(em, input.taskId, statement)
          return found ? refused(found) : { taskId: input.taskId, problems: [] }
        },
      })
    })
}

async function change(em: SqlEntityManager, taskId: string, statement: string): Promise<Problem | undefined> {
  const id = keyOf('Task', taskId)
  const [task] = await em.execute<{ may: boolean }[]>(
    'select reform.may_follow(t.id) as may from reform.task t where t.id = ?::uuid',
    [id ?? null],
  )
  if (!task) return problem('task.notfound', 'taskId')
  if (!task.may) return problem('task.forbidden')
  await em.execute(statement, [id])
  return undefined
}
