import { graphql } from '../../gql'
import { today } from '../../i18n/format'
import { useText } from '../../i18n/messages'
import { Head } from '../../layout/Head'
import { Page } from '../../layout/Page'
import { usePaths } from '../../paths'
import { problem } from '../../problem'
import { requestContext } from '../../request-context'
import { Notice } from '../../ui/Notice'
import { Section } from '../../ui/Section'
import { ask } from '../../urql'
import { FollowTasks } from '../live/FollowTasks'
import { keepLast } from '../live/keep-last'
import type { Route } from './+types/TaskPage'
import { actOnTask } from './act-on-task'
import { FollowForm } from './FollowForm'
import { TaskExtensions } from './TaskExtensions'
import { TaskFacts } from './TaskFacts'
import { TaskHistory } from './TaskHistory'
import { TaskOrigin } from './TaskOrigin'
import { TaskReports } from './TaskReports'
import { TaskStatus } from './TaskStatus'
import { TaskVerbs } from './TaskVerbs'
import { verbNames } from './verb-form'

const query = graphql(`
  query TaskPage($id: ID!, $today: Date!, $isSignedIn: Boolean!) {
    task(id: $id) {
      id code title period version isSample
      viewerCan { start reportProgress reportCompletion confirm return requestExtension decideExtension transfer cancel }
      conclusion { slug title }
      plan { slug title }
      document { slug subject }
      ...TaskOrigin_task
      ...TaskFacts_task
      ...TaskStatus_task
      ...TaskHistory_task
      sourceChanged
      ...TaskReports_task
      ...TaskExtensions_task
      ...TaskVerbs_task
      ...FollowForm_task
    }
    ...TaskVerbs_query @include(if: $isSignedIn)
  }
`)

export async function loader({ request, url, context, params }: Route.LoaderArgs) {
  const isSignedIn = Boolean(context.get(requestContext).token)
  const answer = await ask({ request, url, context }, query, { id: `Task:${params.key}`, today: today(), isSignedIn })
  if (!answer.task) throw problem(404)
  const done = verbNames.find((verb) => verb === url.searchParams.get('da'))
  return { answer, task: answer.task, isSignedIn, done, freshKey: crypto.randomUUID() }
}

export const action = actOnTask

export const clientLoader = keepLast<typeof loader>()

/** Scripts are sent only to people who are signed in: they act here and see others act; everybody else reads plain HTML. */
export const handle = {
  isHydrated: (loaderData: Route.ComponentProps['loaderData'] | undefined) => loaderData?.isSignedIn === true,
}

export default function TaskPage({ loaderData, actionData }: Route.ComponentProps) {
  const { answer, task, isSignedIn, done, freshKey } = loaderData
  const text = useText()
  const paths = usePaths()
  const crumbs = [{ name: text.tasks.listTitle, href: paths.tasks() }]
  if (task.plan) crumbs.unshift({ name: task.plan.title, href: paths.plan(task.plan.slug) })
  if (task.conclusion) crumbs.unshift({ name: task.conclusion.title, href: paths.conclusion(task.conclusion.slug) })
  if (task.document) crumbs.unshift({ name: task.document.subject, href: paths.document(task.document.slug) })
  return (
    <Page
      title={task.title}
      kicker={[`${text.tasks.title} ${task.code}`, task.period && text.tasks.period(task.period)]
        .filter(Boolean)
        .join(' · ')}
      lead={<TaskStatus task={task} />}
      crumbs={crumbs}
      isSample={task.isSample}
    >
      <Head title={`${task.code} · ${task.title}`} isPrivate={Boolean(done)} />
      <div className="two-columns">
        <div>
          <TaskOrigin task={task} />
          {task.sourceChanged && <Notice tone="warning">{text.tasks.sourceChanged}</Notice>}
          <TaskVerbs task={task} query={answer} outcome={actionData} done={done} freshKey={freshKey} />
          <TaskHistory task={task} />
          <TaskExtensions task={task} />
          <TaskReports task={task} />
        </div>
        <div>
          <Section title={text.tasks.facts}>
            <TaskFacts task={task} />
          </Section>
          <FollowForm task={task} freshKey={freshKey} />
        </div>
      </div>
      {isSignedIn && <FollowTasks shown={answer} taskId={task.id} isHeld={Boolean(actionData)} />}
    </Page>
  )
}
