import { type FragmentType, graphql, readFragment } from '../../gql'
import { useText } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { Day } from '../../ui/Day'
import { TaskStatus } from './TaskStatus'

export const TaskLine_task = graphql(`
  fragment TaskLine_task on Task { id code period currentDue lead { name } ...TaskStatus_task }
`)

/** A task under the directive that caused it: who leads, by when, how it stands. */
export function TaskLine({ task: masked }: { task: FragmentType<typeof TaskLine_task> }) {
  const task = readFragment(TaskLine_task, masked)
  const { tasks } = useText()
  return (
    <span className="task-line">
      <a href={usePaths().task(task.id)}>
        <span className="task-code">{task.code}</span> {task.lead.name}
      </a>
      {task.period && <span className="quiet-text">{tasks.period(task.period)}</span>}
      <span className="quiet-text">{task.currentDue ? <Day date={task.currentDue} /> : tasks.noDue}</span>
      <TaskStatus task={task} />
    </span>
  )
}
