import { Field, InputType } from 'type-graphql'
import { CalendarDate } from '../../graphql/calendar-date.ts'
import { Extension } from './extension.entity.ts'
import { checkReason } from './report-text.ts'
import { TaskInputFields } from './task-input.ts'
import { problem } from './task-problems.ts'
import { verb } from './verb.ts'

@InputType({ description: 'The lead asks for more time; the assigner decides.' })
export class RequestExtensionInput extends TaskInputFields {
  @Field(() => CalendarDate, { description: 'The due day asked for: after the present one, today or later.' })
  requestedDue!: string

  @Field(() => String, { description: 'Why; read by staff only. At most 5,000 characters.' })
  reason!: string
}

/** The lead asks for more time, if need be after the due day; nothing is extended until the assigner decides. */
export const requestExtension = verb<RequestExtensionInput>({
  verb: 'REQUEST_EXTENSION',
  async act(task, { requestedDue, reason }, { viewer, today, em }) {
    if (!task.mayBeDueOn(requestedDue, today)) return problem('due.notlater', 'requestedDue')
    const wrong = checkReason('reason', reason)
    if (!wrong) em.persist(Extension.requested(task, { by: viewer.id, on: today, due: requestedDue, reason }))
    return wrong
  },
})
