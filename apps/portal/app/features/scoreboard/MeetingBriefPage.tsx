import { graphql } from '../../gql'
import { formatDay, readDay, today } from '../../i18n/format'
import { useText } from '../../i18n/messages'
import { Head } from '../../layout/Head'
import { Page } from '../../layout/Page'
import { usePaths } from '../../paths'
import { problem } from '../../problem'
import { Field } from '../../ui/Field'
import { ask } from '../../urql'
import type { Route } from './+types/MeetingBriefPage'
import { BriefList } from './BriefList'
import { dayFrom } from './board-period'
import { FiveCells } from './FiveCells'

const query = graphql(`
  query MeetingBriefPage($since: Date!, $today: Date!, $in7: Date!) {
    viewer { name agency { name } }
    board: scoreboard(groupBy: AGENCY) { total { total ...FiveCells_completion } }
    awaitsMe: tasks(first: 10, filter: { awaitsMe: true }) { ...BriefList_tasks }
    overdue: tasks(first: 100, filter: { status: IN_PROGRESS_OVERDUE }) { ...BriefList_tasks }
    soon: tasks(first: 10, filter: { state: [ASSIGNED, IN_PROGRESS], dueFrom: $today, dueTo: $in7 }) { ...BriefList_tasks }
    opened: tasks(first: 10, filter: { assignedFrom: $since }) { ...BriefList_tasks }
    completed: tasks(first: 10, filter: { state: [COMPLETED], changedFrom: $since }) { ...BriefList_tasks }
    changed: tasks(first: 10, filter: { state: [IN_PROGRESS, REPORTED, CANCELLED, TRANSFERRED], changedFrom: $since }) {
      ...BriefList_tasks
    }
  }
`)

export async function loader({ request, url, context }: Route.LoaderArgs) {
  const asked = readDay(url.searchParams.get('tu'))
  const since = asked && asked <= today() ? asked : dayFrom(today(), -7)
  const answer = await ask({ request, url, context }, query, { since, today: today(), in7: dayFrom(today(), 7) })
  if (!answer.viewer) throw problem(403)
  return { answer, since }
}

/** One page for the meeting: what changed since the last one, what is due before the next, what is to be decided. */
export default function MeetingBriefPage({ loaderData: { answer, since } }: Route.ComponentProps) {
  const { board, leading } = useText()
  const paths = usePaths()
  return (
    <Page
      title={leading.brief}
      lead={[answer.viewer?.agency?.name, leading.briefLead(formatDay(since), formatDay(today()))]
        .filter(Boolean)
        .join(' · ')}
      crumbs={[{ name: leading.title, href: paths.leading() }]}
    >
      <Head title={leading.brief} isPrivate />
      <form className="inline-form no-print" action={paths.brief()}>
        <Field label={leading.briefSince} hint={leading.print}>
          {(control) => <input {...control} type="date" name="tu" defaultValue={since} max={today()} required />}
        </Field>
        <button type="submit" className="button">
          {board.show}
        </button>
      </form>
      <div className="brief-page">
        <FiveCells completion={answer.board.total} />
        <BriefList title={leading.awaitsMe} tasks={answer.awaitsMe} />
        <BriefList title={leading.latest} tasks={answer.overdue} perLead={5} />
        <BriefList title={leading.soon} tasks={answer.soon} />
        <BriefList title={leading.completed} tasks={answer.completed} />
        <BriefList title={leading.opened} tasks={answer.opened} />
        <BriefList title={leading.changed} tasks={answer.changed} />
      </div>
    </Page>
  )
}
