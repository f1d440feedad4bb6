import { graphql } from '../../gql'
import { formatDay, formatNumber, formatShare, readDay, today } from '../../i18n/format'
import { useLanguage } from '../../i18n/language'
import { useText } from '../../i18n/messages'
import { Head } from '../../layout/Head'
import { Page } from '../../layout/Page'
import { usePaths } from '../../paths'
import { problem } from '../../problem'
import { Facts } from '../../ui/Facts'
import { Notice } from '../../ui/Notice'
import { Section } from '../../ui/Section'
import { ask } from '../../urql'
import { FollowTasks } from '../live/FollowTasks'
import { keepLast } from '../live/keep-last'
import type { Route } from './+types/LeadersBoardPage'
import { BoardForm } from './BoardForm'
import { groupsOf, groupWords } from './board-groups'
import { dayFrom, periodsOf, periodWords } from './board-period'
import { FiveCells } from './FiveCells'
import { Legend } from './Legend'
import { MonthChart } from './MonthChart'
import { ScoreTable } from './ScoreTable'
import { ShareBars } from './ShareBars'
import { readSilence } from './silence'
import { WatchCounts } from './WatchCounts'
import { WatchList } from './WatchList'

const query = graphql(`
  query LeadersBoardPage(
    $groupBy: ScoreboardGroup!, $from: Date, $to: Date, $asOf: Date, $fromBefore: Date, $toBefore: Date, $before: Date!,
    $today: Date!, $in7: Date!, $in8: Date!, $in30: Date!, $silentSince: Date!, $lastYear: Date!, $isToday: Boolean!
  ) {
    viewer { name agency { slug name } }
    board: scoreboard(groupBy: $groupBy, from: $from, to: $to, asOf: $asOf) {
      asOf mayOverlap
      total { total onTimeShareOfCompleted onTimeShareOfTotal completedShareOfDue ...FiveCells_completion }
      carriedOver { total }
      updates(since: $silentSince) { open reported updateRate }
      rows { key ...ScoreTable_row ...ShareBars_row }
    }
    months: scoreboard(groupBy: MONTH, from: $from, to: $to, asOf: $asOf) { rows { ...MonthChart_row } }
    earlier: scoreboard(groupBy: $groupBy, from: $fromBefore, to: $toBefore, asOf: $before) {
      total { onTimeShareOfCompleted onTimeShareOfTotal completedShareOfDue }
      rows { key completion { onTimeShareOfCompleted completedShareOfDue } }
    }
    awaitsMe: tasks(first: 5, filter: { awaitsMe: true }) @include(if: $isToday) { ...WatchList_tasks }
    overdue: tasks(first: 5, filter: { status: IN_PROGRESS_OVERDUE }) @include(if: $isToday) { ...WatchList_tasks }
    soon: tasks(first: 5, filter: { state: [ASSIGNED, IN_PROGRESS], dueFrom: $today, dueTo: $in7 }) @include(if: $isToday) {
      ...WatchList_tasks
    }
    later: tasks(first: 1, filter: { state: [ASSIGNED, IN_PROGRESS], dueFrom: $in8, dueTo: $in30 }) @include(if: $isToday) { totalCount }
    reported: tasks(first: 1, filter: { state: [REPORTED] }) @include(if: $isToday) { totalCount }
    followed: tasks(first: 1, filter: { isFollowed: true }) @include(if: $isToday) { totalCount }
    extended: tasks(first: 1, filter: { isExtended: true }) @include(if: $isToday) { totalCount }
    silent: tasks(first: 1, filter: { silentSince: $silentSince }) @include(if: $isToday) { totalCount }
    carried: tasks(first: 1, filter: { state: [ASSIGNED, IN_PROGRESS, REPORTED], assignedTo: $lastYear }) @include(if: $isToday) { totalCount }
    idle: conclusions(first: 5, filter: { lacksTasks: true }) @include(if: $isToday) {
      totalCount edges { node { slug title } }
    }
  }
`)

export async function loader({ request, url, context }: Route.LoaderArgs) {
  const day = readDay(url.searchParams.get('ngay'))
  const asOf = day && day < today() ? day : today()
  const word = periodWords.find((known) => known === url.searchParams.get('ky')) ?? null
  const group = groupWords.find((known) => known === url.searchParams.get('theo')) ?? 'co-quan'
  const { now, before } = periodsOf(asOf, word)
  const silence = readSilence(url.searchParams, asOf)
  const answer = await ask({ request, url, context }, query, {
    groupBy: groupsOf[group],
    from: now.from,
    to: now.to,
    asOf: asOf === today() ? null : asOf,
    fromBefore: before.from,
    toBefore: before.to,
    before: before.asOf,
    today: today(),
    in7: dayFrom(today(), 7),
    in8: dayFrom(today(), 8),
    in30: dayFrom(today(), 30),
    silentSince: silence.since,
    lastYear: endOfLastYear(),
    isToday: asOf === today(),
  })
  if (!answer.viewer) throw problem(403)
  return { answer, group, now, before, silence, isFollowed: asOf === today() }
}

export const clientLoader = keepLast<typeof loader>()

/** A board of today follows the work; one of a past day is plain HTML. */
export const handle = {
  isHydrated: (loaderData: Route.ComponentProps['loaderData'] | undefined) => loaderData?.isFollowed === true,
}

export default function LeadersBoardPage({ loaderData }: Route.ComponentProps) {
  const { answer, group, now, before, silence, isFollowed } = loaderData
  const { board: figures, earlier, viewer } = answer
  const { board, leading } = useText()
  const language = useLanguage()
  const paths = usePaths()
  const pastDay = now.asOf === today() ? undefined : now.asOf
  const { total } = figures
  const span = { ...(now.from && { 'han-tu': now.from }), ...(now.to && { 'han-den': now.to }) }
  const opened = { ...span, ...(pastDay && { ngay: pastDay }) }
  const share = (value: number | null | undefined) => (value == null ? '–' : formatShare(value, language))
  const number = (value: number) => formatNumber(value, language)
  const beside = (value: number | null | undefined, then: number | null | undefined) =>
    leading.beside(share(value), share(then))
  const { open, reported, updateRate } = figures.updates
  return (
    <Page title={leading.title} lead={viewer?.agency?.name}>
      <Head title={leading.title} isPrivate />
      <BoardForm asOf={now.asOf} silence={silence.days} />
      <p className="no-print">
        <a href={paths.brief()}>{leading.brief}</a>
      </p>
      {pastDay && <Notice tone="info">{leading.pastNotice(formatDay(pastDay))}</Notice>}
      {answer.awaitsMe && (
        <WatchList
          title={leading.awaitsMe}
          tasks={answer.awaitsMe}
          query={{ 'cho-toi': '1' }}
          empty={leading.nothingAwaits}
        />
      )}
      <Section title={leading.figures}>
        <p className="quiet-text">
          {now.from && now.to ? leading.dueSpan(formatDay(now.from), formatDay(now.to)) : leading.allTasks}{' '}
          {leading.besidePeriod(
            before.from ? `${formatDay(before.from)} – ${formatDay(before.asOf)}` : formatDay(before.asOf),
          )}
        </p>
        <FiveCells completion={total} query={opened} />
        <Facts
          facts={[
            [board.onTimeShareOfCompleted, beside(total.onTimeShareOfCompleted, earlier.total.onTimeShareOfCompleted)],
            [board.onTimeShareOfTotal, beside(total.onTimeShareOfTotal, earlier.total.onTimeShareOfTotal)],
            [board.completedShareOfDue, beside(total.completedShareOfDue, earlier.total.completedShareOfDue)],
            [
              leading.updateRate(silence.days),
              updateRate == null ? null : leading.shareOf(share(updateRate), number(reported), number(open)),
            ],
            [leading.carriedOver, now.from && number(figures.carriedOver.total)],
          ]}
        />
        <p className="quiet-text">
          {board.shareNote} {updateRate != null && leading.updateNote(silence.days)}
        </p>
      </Section>
      <Section title={`${leading.ranking}: ${leading.groups[group]}`}>
        {figures.mayOverlap && <p className="quiet-text">{board.mayOverlap}</p>}
        <Legend />
        <ScoreTable
          title={leading.ranking}
          head={leading.groups[group]}
          rows={figures.rows}
          query={opened}
          before={Object.fromEntries(
            earlier.rows.map(({ key, completion }) => [key, completion.completedShareOfDue ?? null]),
          )}
        />
      </Section>
      <Section title={`${leading.byShare}: ${leading.groups[group]}`}>
        <ShareBars title={leading.byShare} head={leading.groups[group]} rows={figures.rows} query={opened} />
      </Section>
      <MonthChart rows={answer.months.rows} asOf={now.asOf} query={opened} />
      {answer.overdue && (
        <WatchList
          title={leading.overdue}
          tasks={answer.overdue}
          query={{ 'tinh-trang': 'qua-han' }}
          empty={leading.noneOverdue}
        />
      )}
      {answer.soon && <WatchList title={leading.soon} tasks={answer.soon} query={dueBetween(0, 7)} />}
      {answer.reported && (
        <WatchCounts
          counts={[
            [leading.reported, answer.reported.totalCount, { buoc: 'cho-xac-nhan' }],
            [leading.later, answer.later?.totalCount, dueBetween(8, 30)],
            [leading.extended, answer.extended?.totalCount, { 'gia-han': '1' }],
            [leading.silent(silence.days), answer.silent?.totalCount, { 'im-lang-tu': silence.since }],
            [leading.followed, answer.followed?.totalCount, { 'theo-doi': '1' }],
            [leading.carried, answer.carried?.totalCount, { buoc: 'dang-mo', 'giao-den': endOfLastYear() }],
          ]}
        />
      )}
      {answer.idle && answer.idle.totalCount > 0 && (
        <Section title={`${leading.idle} (${formatNumber(answer.idle.totalCount, language)})`}>
          <ul>
            {answer.idle.edges.map(({ node }) => (
              <li key={node.slug}>
                <a href={paths.conclusion(node.slug)}>{node.title}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {isFollowed && <FollowTasks shown={answer} />}
    </Page>
  )
}

/** The open tasks due in so many days. */
function dueBetween(first: number, last: number): Record<string, string> {
  return { buoc: 'chua-nop', 'han-tu': dayFrom(today(), first), 'han-den': dayFrom(today(), last) }
}

function endOfLastYear(): string {
  return `${Number(today().slice(0, 4)) - 1}-12-31`
}
