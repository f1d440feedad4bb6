import { Field, InputType } from 'type-graphql'
import { CalendarDate } from '../../graphql/calendar-date.ts'
import { Extension } from './extension.entity.ts'
import { checkReason, checkText } from './report-text.ts'
import { TaskInputFields } from './task-input.ts'
import { problem } from './task-problems.ts'
import { verb } from './verb.ts'

@InputType({ description: 'The assigner grants or refuses more time, or gives it unasked.' })
export class DecideExtensionInput extends TaskInputFields {
  @Field(() => Boolean, { description: 'Whether more time is given.' })
  isGranted!: boolean

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The new due day; the one asked for when none is named. Not used by a refusal.',
  })
  newDue?: string

  @Field(() => String, {
    nullable: true,
    description: 'Why; needed for a refusal, and for time that nobody asked for. Read by staff only.',
  })
  note?: string
}

/** The assigner answers the request that waits, or moves the deadline without one. */
export const decideExtension = verb<DecideExtensionInput>({
  verb: 'DECIDE_EXTENSION',
  async act(task, { isGranted, newDue, note }, { viewer, today, em }) {
    const request = await em.findOne(Extension, { task, decision: null })
    if (!request && !isGranted) return problem('extension.none')
    const wrong = request && isGranted ? note && checkText('note', note) : checkReason('note', note ?? '')
    if (wrong) return wrong
    const due = isGranted ? (newDue ?? request?.requestedDue) : undefined
    if (isGranted && !due) return problem('due.required', 'newDue')
    if (due && !task.mayBeDueOn(due, today)) return problem('due.notlater', 'newDue')
    const extension = request ?? Extension.unasked(task)
    extension.decide({ by: viewer.id, on: today, due, note })
    em.persist(extension)
    if (due) task.extend(due)
    return undefined
  },
  detail: ({ isGranted, note }) => ({ isGranted, ...(note && { note: note.trim() }) }),
})
