import { type FragmentType, graphql, readFragment } from '../../gql'
import { useText } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { Day } from '../../ui/Day'
import { SampleBadge } from '../../ui/Sample'
import { AgencyLink } from '../agencies/AgencyLink'
import { TaskStatus } from './TaskStatus'

export const TaskTable_task = graphql(`
  fragment TaskTable_task on Task {
    id code title period isSample
    standing { currentDue }
    lead { ...AgencyLink_agency }
    conclusion { slug title }
    plan { slug title }
    document { slug subject }
    ...TaskStatus_task
  }
`)

interface TaskTableProps {
  label: string
  tasks: readonly FragmentType<typeof TaskTable_task>[]
}

/** Tasks as rows; on a narrow screen each row becomes a block. */
export function TaskTable({ label, tasks }: TaskTableProps) {
  const text = useText()
  const paths = usePaths()
  return (
    <table className="task-table">
      <caption className="visually-hidden">{label}</caption>
      <thead>
        <tr>
          <th scope="col">{text.tasks.task}</th>
          <th scope="col">{text.tasks.lead}</th>
          <th scope="col">{text.tasks.due}</th>
          <th scope="col">{text.tasks.status}</th>
        </tr>
      </thead>
      <tbody>
        {readFragment(TaskTable_task, tasks).map((task) => (
          <tr key={task.id}>
            <th scope="row">
              <span className="task-code">{task.code}</span> {task.isSample && <SampleBadge />}
              <a className="task-title" href={paths.task(task.id)}>
                {task.title}
              </a>
              {task.period && <span className="task-period">{text.tasks.period(task.period)}</span>}
              {task.conclusion && (
                <a className="task-source" href={paths.conclusion(task.conclusion.slug)}>
                  {task.conclusion.title}
                </a>
              )}
              {task.plan && (
                <a className="task-source" href={paths.plan(task.plan.slug)}>
                  {task.plan.title}
                </a>
              )}
              {task.document && (
                <a className="task-source" href={paths.document(task.document.slug)}>
                  {task.document.subject}
                </a>
              )}
            </th>
            <td data-label={text.tasks.lead}>
              <AgencyLink agency={task.lead} />
            </td>
            <td data-label={text.tasks.due}>
              {task.standing?.currentDue ? <Day date={task.standing.currentDue} /> : text.tasks.noDue}
            </td>
            <td data-label={text.tasks.status}>
              <TaskStatus task={task} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
