import { graphql } from '../../gql'
import { formatDay, formatNumber, formatShare, readDay, today } from '../../i18n/format'
import { useLanguage } from '../../i18n/language'
import { useText } from '../../i18n/messages'
import { Head } from '../../layout/Head'
import { Page } from '../../layout/Page'
import { usePaths } from '../../paths'
import { problem } from '../../problem'
import { Field } from '../../ui/Field'
import { ask } from '../../urql'
import type { Route } from './+types/MeetingBriefPage'
import { BriefLines, BriefList } from './BriefList'
import { dayFrom } from './board-period'
import { FiveCells } from './FiveCells'
import { SilenceField } from './SilenceField'
import { readSilence } from './silence'

const query = graphql(`
  query MeetingBriefPage($since: Date!, $today: Date!, $in7: Date!, $silentSince: Date!) {
    viewer { name agency { name } }
    board: scoreboard(groupBy: AGENCY) {
      total { inProgressOverdue ...FiveCells_completion }
      updates(since: $silentSince) { open reported silent updateRate }
      rows { agency { overdueTasks(first: 5) { ...BriefList_task } } }
    }
    awaitsMe: tasks(first: 10, filter: { awaitsMe: true }) { ...BriefList_tasks }
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
  const silence = readSilence(url.searchParams)
  const answer = await ask({ request, url, context }, query, {
    since,
    today: today(),
    in7: dayFrom(today(), 7),
    silentSince: silence.since,
  })
  if (!answer.viewer) throw problem(403)
  return { answer, since, silence }
}

/** One page for the meeting: what changed since the last one, what is due before the next, what is to be decided. */
export default function MeetingBriefPage({ loaderData: { answer, since, silence } }: Route.ComponentProps) {
  const { board: words, leading } = useText()
  const language = useLanguage()
  const { board } = answer
  const { updates } = board
  const number = (value: number) => formatNumber(value, language)
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
        <SilenceField days={silence.days} />
        <button type="submit" className="button">
          {words.show}
        </button>
      </form>
      <div className="brief-page">
        <FiveCells completion={board.total} />
        <p>
          {leading.silent(silence.days)}: {number(updates.silent)}.{' '}
          {updates.updateRate != null &&
            `${leading.updateRate(silence.days)}: ${leading.shareOf(formatShare(updates.updateRate, language), number(updates.reported), number(updates.open))}.`}
        </p>
        <BriefList title={leading.awaitsMe} tasks={answer.awaitsMe} />
        <BriefLines
          title={leading.latest}
          count={board.total.inProgressOverdue}
          tasks={board.rows.flatMap(({ agency }) => agency?.overdueTasks ?? [])}
        />
        <BriefList title={leading.soon} tasks={answer.soon} />
        <BriefList title={leading.completed} tasks={answer.completed} />
        <BriefList title={leading.opened} tasks={answer.opened} />
        <BriefList title={leading.changed} tasks={answer.changed} />
      </div>
    </Page>
  )
}
