import { Field, InputType } from 'type-graphql'
import { checkReason } from './report-text.ts'
import { TaskInputFields } from './task-input.ts'
import { verb } from './verb.ts'

@InputType({ description: 'The assigner takes the task back; nobody owes it any more.' })
export class CancelTaskInput extends TaskInputFields {
  @Field(() => String, { description: 'Why; read by staff only. At most 5,000 characters.' })
  reason!: string
}

/** The assigner takes the task back for good, and says why. */
export const cancelTask = verb<CancelTaskInput>({
  verb: 'CANCEL',
  async act(task, { reason }) {
    const wrong = checkReason('reason', reason)
    if (!wrong) task.settleSource()
    return wrong
  },
  detail: ({ reason }) => ({ note: reason.trim() }),
})
