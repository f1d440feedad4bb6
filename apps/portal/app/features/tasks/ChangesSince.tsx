import { taskStates, taskVerbs } from '@thong-suot/vocabulary'
import { type FragmentType, graphql, readFragment } from '../../gql'
import { useLabel, useText } from '../../i18n/messages'
import { Day } from '../../ui/Day'

export const ChangesSince_task = graphql(`
  fragment ChangesSince_task on Task { history { seq verb occurredOn stateAfter actor } }
`)

interface ChangesSinceProps {
  task: FragmentType<typeof ChangesSince_task>
  /** The version the person had seen. */
  version: number
}

/** What others did while somebody was writing. */
export function ChangesSince({ task, version }: ChangesSinceProps) {
  const { history } = readFragment(ChangesSince_task, task)
  const { verbs } = useText()
  const label = useLabel()
  return (
    <div className="kept">
      <p>{verbs.changedMeanwhile}</p>
      <ul>
        {history
          .filter(({ seq }) => seq > version)
          .map(({ seq, verb, occurredOn, stateAfter, actor }) => (
            <li key={seq}>
              <Day date={occurredOn} /> {label(taskVerbs[verb])} · {label(taskStates[stateAfter])}
              {actor && ` · ${actor}`}
            </li>
          ))}
      </ul>
    </div>
  )
}
