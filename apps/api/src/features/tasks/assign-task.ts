import type { Audience, ReformAreaKey } from '@thong-suot/vocabulary'
import { Field, ID, InputType } from 'type-graphql'
import { CalendarDate } from '../../graphql/calendar-date.ts'
import { transactionAs } from '../../viewer-transaction.ts'
import { ReformAreaKeyEnum } from '../areas/reform-area.ts'
import { AudienceEnum } from '../conclusions/conclusion-enums.ts'
import { checkAssignment } from './check-assignment.ts'
import { answerOnce } from './idempotency.ts'
import { insertAssigned } from './insert-assigned.ts'
import { appendEvent, ledgerToday } from './ledger.ts'
import { type Problem, problem } from './task-problems.ts'
import type { Acting, Outcome } from './verb.ts'

@InputType({ description: 'A task that a sentence of a document asks for, entered by hand.' })
export class AssignTaskInput {
  @Field(() => String, {
    description: 'Chosen by the client, 8 to 100 characters; the same key with the same input acts once.',
  })
  idempotencyKey!: string

  @Field(() => ID, { description: 'Global id of the document; its issuer assigns the task, on its day of issue.' })
  documentId!: string

  @Field(() => String, {
    description: 'The sentence that asks for the task, exactly as written. At most 5,000 characters.',
  })
  sentence!: string

  @Field(() => ID, {
    description: 'Global id of the one agency responsible; in operation on the day of issue and today.',
  })
  leadId!: string

  @Field(() => [ID], { defaultValue: [], description: 'Agencies that co-ordinate, without the lead; at most 50.' })
  coordinatingIds!: string[]

  @Field(() => [ID], { defaultValue: [], description: 'Agencies that monitor; at most 50.' })
  monitoringIds!: string[]

  @Field(() => String, { nullable: true, description: 'What is to be delivered. At most 5,000 characters.' })
  deliverable?: string | null

  @Field(() => CalendarDate, { description: 'Last day on time; the day of issue or later.' })
  due!: string

  @Field(() => ReformAreaKeyEnum, { nullable: true, description: 'Reform area.' })
  area?: ReformAreaKey | null

  @Field(() => AudienceEnum, { description: 'Who may read it; of an internal document INTERNAL.' })
  audience!: Audience
}

/** A leader of the agency that issued a document gives a task out of it, where no conclusion or plan does. */
export function assignTask(input: AssignTaskInput, acting: Acting): Promise<Outcome> {
  return transactionAs(acting.em(), acting.viewer, async (em) => {
    const { viewer } = acting
    const refused = (...problems: Problem[]): Outcome => ({ problems })
    if (!viewer) return refused(problem('viewer.required'))
    return answerOnce<Outcome>(em, viewer, {
      verb: 'OPEN',
      input,
      refused,
      async act() {
        const today = acting.today ?? (await ledgerToday(em))
        const checked = await checkAssignment(em, input, today)
        if (checked.problems.length > 0) return refused(...checked.problems)
        const id = await insertAssigned(em, checked.assignment)
        if (!id) return refused(problem('task.duplicate', 'sentence'))
        await appendEvent(em, { taskId: id, verb: 'OPEN', occurredOn: today, actor: viewer })
        return { taskId: `Task:${id}`, problems: [] }
      },
    })
  })
}
