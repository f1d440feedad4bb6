import { recurrences } from '@thong-suot/vocabulary'
import { type FragmentType, graphql, readFragment } from '../../gql'
import { formatDay } from '../../i18n/format'
import { useLabel, useText } from '../../i18n/messages'

export const DeadlineLine_deadline = graphql(`
  fragment DeadlineLine_deadline on Deadline { phrase kind start due dueTime recurrence anchorEvent confirmedBy }
`)

/** A deadline in the words of its source, and the day it comes to. */
export function DeadlineLine({ deadline: masked }: { deadline: FragmentType<typeof DeadlineLine_deadline> }) {
  const deadline = readFragment(DeadlineLine_deadline, masked)
  const { conclusions, deadline: text } = useText()
  const label = useLabel()
  const meanings = [
    deadline.due && `${deadline.recurrence ? text.firstDue : conclusions.due}: ${formatDay(deadline.due)}`,
    deadline.dueTime && text.at(deadline.dueTime.slice(0, 5)),
    deadline.start && text.from(formatDay(deadline.start)),
    deadline.recurrence && label(recurrences[deadline.recurrence]).toLowerCase(),
    deadline.anchorEvent && text.anchor(deadline.anchorEvent),
  ].filter(Boolean)
  return (
    <>
      <q className="phrase" lang="vi">
        {deadline.phrase}
      </q>{' '}
      <strong className="due">{meanings.length > 0 ? meanings.join(', ') : text.noDue}</strong>
      {deadline.confirmedBy && <span className="quiet-text"> · {text.confirmedBy(deadline.confirmedBy)}</span>}
    </>
  )
}
