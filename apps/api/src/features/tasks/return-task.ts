import { Field, InputType } from 'type-graphql'
import { checkReason } from './report-text.ts'
import { TaskInputFields } from './task-input.ts'
import { verb } from './verb.ts'

@InputType({ description: 'What was handed in is not enough yet.' })
export class ReturnTaskInput extends TaskInputFields {
  @Field(() => String, { description: 'What is missing; read by staff only. At most 5,000 characters.' })
  reason!: string
}

/** Whoever could confirm sends the task back to its lead; the report stays, and the day of delivery is open again. */
export const returnTask = verb<ReturnTaskInput>({
  verb: 'RETURN',
  async act(task, { reason }) {
    const wrong = checkReason('reason', reason)
    if (!wrong) task.handBack()
    return wrong
  },
  detail: ({ reason }) => ({ note: reason.trim() }),
})
