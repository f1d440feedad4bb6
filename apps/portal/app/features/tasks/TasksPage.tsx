import { useSearchParams } from 'react-router'
import { graphql } from '../../gql'
import { formatDay } from '../../i18n/format'
import { useText } from '../../i18n/messages'
import { Head } from '../../layout/Head'
import { Page } from '../../layout/Page'
import { usePaths } from '../../paths'
import { requestContext } from '../../request-context'
import { Notice } from '../../ui/Notice'
import { Pager } from '../../ui/Pager'
import { ask } from '../../urql'
import { FollowTasks } from '../live/FollowTasks'
import { keepLast } from '../live/keep-last'
import type { Route } from './+types/TasksPage'
import { readTaskQuery } from './read-task-query'
import { TaskFilterForm } from './TaskFilterForm'
import { TaskTable } from './TaskTable'

const query = graphql(`
  query TasksPage($filter: TaskFilter, $order: TaskOrder, $after: String, $asOf: Date, $lead: String!, $conclusion: String!, $plan: String!) {
    tasks(first: 25, after: $after, filter: $filter, orderBy: $order, asOf: $asOf) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id isSample ...TaskTable_task } }
    }
    ...TaskFilterForm_query
  }
`)

export async function loader({ request, url, context }: Route.LoaderArgs) {
  const { filter, order, after, asOf } = readTaskQuery(url.searchParams)
  const answer = await ask({ request, url, context }, query, {
    filter,
    order,
    after,
    asOf,
    lead: filter?.lead ?? '',
    conclusion: filter?.conclusion ?? '',
    plan: filter?.plan ?? '',
  })
  return { answer, asOf, isFollowed: !asOf && Boolean(context.get(requestContext).token) }
}

export const clientLoader = keepLast<typeof loader>()

/** For people who are signed in, a list of today follows the work; for everybody else it is plain HTML. */
export const handle = {
  isHydrated: (loaderData: Route.ComponentProps['loaderData'] | undefined) => loaderData?.isFollowed === true,
}

export default function TasksPage({ loaderData: { answer, asOf, isFollowed } }: Route.ComponentProps) {
  const text = useText()
  const paths = usePaths()
  const [query] = useSearchParams()
  const given = Object.fromEntries([...query].filter(([name]) => name !== 'sau'))
  const items = answer.tasks.edges.map(({ node }) => node)
  return (
    <Page title={text.tasks.listTitle} isSample={items.some(({ isSample }) => isSample)}>
      <Head title={text.tasks.listTitle} isPrivate />
      <TaskFilterForm query={answer} />
      {asOf && <Notice tone="info">{text.tasks.pastNotice(formatDay(asOf))}</Notice>}
      {items.length === 0 ? (
        <p className="empty">{text.tasks.empty}</p>
      ) : (
        <TaskTable tasks={items} label={text.tasks.listTitle} />
      )}
      {items.length > 0 && (
        <p className="downloads no-print">
          <a href={paths.tasksXlsx(given)}>{text.tasks.xlsx}</a> · <a href={paths.tasksCsv(given)}>{text.tasks.csv}</a>
        </p>
      )}
      <Pager total={answer.tasks.totalCount} pageInfo={answer.tasks.pageInfo} />
      {isFollowed && <FollowTasks shown={answer} />}
    </Page>
  )
}
