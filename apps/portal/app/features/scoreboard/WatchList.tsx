import { type FragmentType, graphql, readFragment } from '../../gql'
import { formatNumber } from '../../i18n/format'
import { useLanguage } from '../../i18n/language'
import { useText } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { Section } from '../../ui/Section'
import { TaskTable } from '../tasks/TaskTable'

export const WatchList_tasks = graphql(`
  fragment WatchList_tasks on TaskConnection { totalCount edges { node { id ...TaskTable_task } } }
`)

interface WatchListProps {
  title: string
  tasks: FragmentType<typeof WatchList_tasks>
  /** What narrows the list of all tasks to these. */
  query: Record<string, string>
  /** Said where there are none; without it, nothing stands there at all. */
  empty?: string
}

/** The first tasks of a kind that a leader watches, and the way to all of them. */
export function WatchList({ title, tasks: masked, query, empty }: WatchListProps) {
  const tasks = readFragment(WatchList_tasks, masked)
  const { leading } = useText()
  const paths = usePaths()
  const language = useLanguage()
  if (tasks.totalCount === 0 && !empty) return null
  const count = formatNumber(tasks.totalCount, language)
  return (
    <Section
      title={`${title} (${count})`}
      action={tasks.totalCount > 0 ? { href: paths.tasks(query), name: leading.seeAll(count, title) } : undefined}
    >
      {tasks.totalCount === 0 ? (
        <p className="empty">{empty}</p>
      ) : (
        <div className="watch-list">
          <TaskTable tasks={tasks.edges.map(({ node }) => node)} label={title} />
        </div>
      )}
    </Section>
  )
}
