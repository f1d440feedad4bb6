import { taskStates, taskVerbs } from '@thong-suot/vocabulary'
import { type FragmentType, graphql, readFragment } from '../../gql'
import { formatDay } from '../../i18n/format'
import { useLabel, useText } from '../../i18n/messages'
import { Day } from '../../ui/Day'
import { Section } from '../../ui/Section'

export const TaskHistory_task = graphql(`
  fragment TaskHistory_task on Task { history { seq verb occurredOn stateAfter actor note dueAfter } }
`)

/** What happened, first things first: the public part of the event log. */
export function TaskHistory({ task }: { task: FragmentType<typeof TaskHistory_task> }) {
  const { history } = readFragment(TaskHistory_task, task)
  const { tasks } = useText()
  const label = useLabel()
  const dueBefore = (seq: number) => history.find((event) => event.seq === seq - 1)?.dueAfter
  return (
    <Section title={tasks.history}>
      <ol className="thread">
        {history.map(({ seq, verb, occurredOn, stateAfter, actor, note, dueAfter }) => (
          <li key={seq}>
            <Day date={occurredOn} />
            <strong>{label(taskVerbs[verb])}</strong>
            <span className="quiet-text">
              {label(taskStates[stateAfter])}
              {seq > 1 && dueAfter && dueAfter !== dueBefore(seq) && ` · ${tasks.dueAfter(formatDay(dueAfter))}`}
              {actor && ` · ${actor}`}
            </span>
            {note && (
              <p className="written" lang="vi">
                {note}
              </p>
            )}
          </li>
        ))}
      </ol>
    </Section>
  )
}
