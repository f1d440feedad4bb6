import type { SqlEntityManager } from '@mikro-orm/postgresql'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Issue } from '../../graphql/issue.ts'
import { transactionAs } from '../../viewer-transaction.ts'
import { answerOnce } from './idempotency.ts'
import { appendEvents, ledgerToday } from './ledger.ts'
import { checkReason } from './report-text.ts'
import { keyOf } from './task-id.ts'
import { type Problem, problem } from './task-problems.ts'
import type { Acting, Scene } from './verb.ts'

@InputType({ description: 'A conclusion or plan is to be withdrawn: nobody shall owe what it asks for.' })
export class SettleTasksInput {
  @Field(() => ID, { description: 'Global id of the conclusion or plan.' })
  sourceId!: string

  @Field(() => String, {
    description: 'Chosen by the client, 8 to 100 characters; the same key with the same input acts once.',
  })
  idempotencyKey!: string

  @Field(() => String, {
    description: 'Why; read by staff only. At most 5,000 characters; may be empty where no task is open.',
  })
  reason!: string
}

@ObjectType({ description: 'What came of taking back the open tasks of a conclusion or plan.' })
export class SettlePayload {
  @Field(() => Int, { description: 'How many tasks were cancelled; 0 when none was open any more. Tasks.' })
  settledCount!: number

  @Field(() => [Issue], { description: 'Why nothing was done; empty when it was, or when there was nothing to do.' })
  issues!: Issue[]
}

interface Settled {
  settledCount: number
  problems: Problem[]
}

/**
 * The newsroom takes back all that a conclusion or plan still asks for, in one transaction, each task with its event; what
 * is completed stays. Run again, it finds nothing to do.
 */
export function settleTasks(input: SettleTasksInput, acting: Acting): Promise<Settled> {
  const { viewer } = acting
  return transactionAs(acting.em(), viewer, async (em) => {
    if (!viewer) return refused(problem('viewer.required'))
    return answerOnce<Settled>(em, viewer, {
      verb: 'SETTLE',
      input,
      refused,
      async act() {
        const [right] = await em.execute<{ may: boolean }[]>('select reform.may_settle() as may')
        if (!right?.may) return refused(problem('settle.forbidden'))
        const source = sourceOf(input.sourceId)
        if (!source) return refused(problem('source.notfound', 'sourceId'))
        const today = acting.today ?? (await ledgerToday(em))
        return asSystem(em, () => cancelAll({ em, viewer, today }, source, input.reason))
      },
    })
  })
}

interface Source {
  column: 'conclusion_id' | 'plan_id'
  key: number
}

function sourceOf(globalId: string): Source | undefined {
  const conclusion = keyOf('Conclusion', globalId)
  if (conclusion) return { column: 'conclusion_id', key: conclusion }
  const plan = keyOf('Plan', globalId)
  return plan ? { column: 'plan_id', key: plan } : undefined
}

async function cancelAll({ em, viewer, today }: Scene, source: Source, reason: string): Promise<Settled> {
  const open = await lockOpenTasks(em, source)
  if (open.length === 0) return { settledCount: 0, problems: [] }
  const wrong = checkReason('reason', reason)
  if (wrong) return refused(wrong)
  await em.execute(`update reform.task set state = 'CANCELLED', source_changed = false where id = any(?::uuid[])`, [
    `{${open}}`,
  ])
  const events = open.map((id) => ({ id, verb: 'SETTLE', detail: { note: reason.trim() } }) as const)
  await appendEvents(em, today, events, viewer)
  return { settledCount: open.length, problems: [] }
}

/** Those of the source that the edges let the viewer take back. */
async function lockOpenTasks(em: SqlEntityManager, { column, key }: Source): Promise<string[]> {
  // The reconciler changes many tasks at once too; it is waited for, longer than a request waits else.
  await em.execute(`select set_config('lock_timeout', '10s', true)`)
  await em.execute(`select pg_advisory_xact_lock(hashtext('thong-suot: reconcile tasks'))`)
  await em.execute(`select from reform.task where ${column} = ? order by id for update`, [key])
  const open = await em.execute<{ id: string }[]>(
    `select id from reform.task where ${column} = ? and reform.may('SETTLE', id) order by id`,
    [key],
  )
  return open.map(({ id }) => id)
}

/** The newsroom takes back internal tasks too, which it may not read. */
async function asSystem<Result>(em: SqlEntityManager, work: () => Promise<Result>): Promise<Result> {
  await em.execute(`select set_config('reform.system', 'on', true)`)
  const result = await work()
  await em.execute(`select set_config('reform.system', '', true)`)
  return result
}

function refused(found: Problem): Settled {
  return { settledCount: 0, problems: [found] }
}
