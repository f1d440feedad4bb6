import { taskStates, taskVerbs } from '@thong-suot/vocabulary'
import { type FragmentType, graphql, readFragment } from '../../gql'
import { useLabel, useText } from '../../i18n/messages'
import { Day } from '../../ui/Day'
import { Section } from '../../ui/Section'

export const TaskHistory_task = graphql(`
  fragment TaskHistory_task on Task { history { seq verb occurredOn stateAfter actor } }
`)

/** What happened, first things first: the public part of the event log. */
export function TaskHistory({ task }: { task: FragmentType<typeof TaskHistory_task> }) {
  const { history } = readFragment(TaskHistory_task, task)
  const { tasks } = useText()
  const label = useLabel()
  return (
    <Section title={tasks.history}>
      <ol className="thread">
        {history.map(({ seq, verb, occurredOn, stateAfter, actor }) => (
          <li key={seq}>
            <Day date={occurredOn} />
            <strong>{label(taskVerbs[verb])}</strong>
            <span className="quiet-text">
              {label(taskStates[stateAfter])}
              {actor && ` · ${actor}`}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  )
}
