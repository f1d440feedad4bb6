import { taskStates } from '@thong-suot/vocabulary'
import { type FragmentType, graphql, readFragment } from '../../gql'
import { formatNumber } from '../../i18n/format'
import { useLanguage } from '../../i18n/language'
import { useLabel, useText } from '../../i18n/messages'
import { StatusChip } from '../../ui/StatusChip'

export const TaskStatus_task = graphql(`
  fragment TaskStatus_task on Task { standing { state } completionStatus isDueSoon daysOverdue }
`)

/** How a task stands: its completion status, or its state where it no longer counts. */
export function TaskStatus({ task: masked }: { task: FragmentType<typeof TaskStatus_task> }) {
  const task = readFragment(TaskStatus_task, masked)
  const { tasks } = useText()
  const label = useLabel()
  const language = useLanguage()
  const state = task.standing?.state
  const stateWord = state && label(taskStates[state])
  if (!task.completionStatus) return <span className="chip">{stateWord}</span>
  return (
    <span className="task-status">
      <StatusChip status={task.completionStatus} />
      {task.completionStatus === 'IN_PROGRESS_OVERDUE' && task.daysOverdue ? (
        <span className="quiet-text">{tasks.daysOverdue(formatNumber(task.daysOverdue, language))}</span>
      ) : null}
      {task.isDueSoon && <span className="tag">{tasks.dueSoon}</span>}
      {state === 'REPORTED' && <span className="tag">{stateWord}</span>}
    </span>
  )
}
