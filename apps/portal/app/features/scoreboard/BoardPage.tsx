import { graphql } from '../../gql'
import { formatDay, formatShare, readDay, today } from '../../i18n/format'
import { useLanguage } from '../../i18n/language'
import { useText } from '../../i18n/messages'
import { Head } from '../../layout/Head'
import { Page } from '../../layout/Page'
import { usePaths } from '../../paths'
import { requestContext } from '../../request-context'
import { Facts } from '../../ui/Facts'
import { Notice } from '../../ui/Notice'
import { Section } from '../../ui/Section'
import { ask } from '../../urql'
import { FollowTasks } from '../live/FollowTasks'
import { keepLast } from '../live/keep-last'
import type { Route } from './+types/BoardPage'
import { DayForm } from './DayForm'
import { FiveCells } from './FiveCells'
import { Legend } from './Legend'
import { MonthChart } from './MonthChart'
import { ScoreTable } from './ScoreTable'

const query = graphql(`
  query BoardPage($asOf: Date) {
    byAgency: scoreboard(groupBy: AGENCY, asOf: $asOf) {
      asOf
      total { total onTimeShareOfCompleted onTimeShareOfTotal completedShareOfDue ...FiveCells_completion }
      rows { key agency { isSample } ...ScoreTable_row }
    }
    byConclusion: scoreboard(groupBy: CONCLUSION, asOf: $asOf) { rows(first: 30) { key ...ScoreTable_row } }
    byPlan: scoreboard(groupBy: PLAN, asOf: $asOf) { rows(first: 30) { key ...ScoreTable_row } }
    byArea: scoreboard(groupBy: AREA, asOf: $asOf) { mayOverlap rows { key ...ScoreTable_row } }
    byMonth: scoreboard(groupBy: MONTH, asOf: $asOf) { rows { ...MonthChart_row } }
  }
`)

export async function loader({ request, url, context }: Route.LoaderArgs) {
  const day = readDay(url.searchParams.get('ngay'))
  // What a day to come will bring is not recorded yet.
  const asOf = day && day < today() ? day : null
  const answer = await ask({ request, url, context }, query, { asOf })
  return { ...answer, isFollowed: !asOf && Boolean(context.get(requestContext).token) }
}

export const clientLoader = keepLast<typeof loader>()

/** For people who are signed in, a board of today follows the work; for everybody else it is plain HTML. */
export const handle = {
  isHydrated: (loaderData: Route.ComponentProps['loaderData'] | undefined) => loaderData?.isFollowed === true,
}

export default function BoardPage({ loaderData }: Route.ComponentProps) {
  const { byAgency, byConclusion, byPlan, byArea, byMonth, isFollowed } = loaderData
  const { board, common } = useText()
  const paths = usePaths()
  const language = useLanguage()
  const { asOf, total } = byAgency
  const pastDay = asOf === today() ? undefined : asOf
  const opened: Record<string, string> = pastDay ? { ngay: pastDay } : {}
  const share = (value: number | null | undefined) => (value == null ? null : formatShare(value, language))
  return (
    <Page
      title={board.title}
      lead={pastDay ? undefined : board.intro}
      isSample={byAgency.rows.some(({ agency }) => agency?.isSample)}
    >
      <Head title={board.title} description={board.intro} keep={['ngay']} />
      <DayForm asOf={asOf} />
      {pastDay && <Notice tone="info">{board.pastNotice(formatDay(pastDay))}</Notice>}
      {total.total === 0 && <p className="empty">{board.empty}</p>}
      <FiveCells completion={total} query={opened} />
      <Facts
        facts={[
          [board.onTimeShareOfCompleted, share(total.onTimeShareOfCompleted)],
          [board.onTimeShareOfTotal, share(total.onTimeShareOfTotal)],
          [board.completedShareOfDue, share(total.completedShareOfDue)],
        ]}
      />
      <p className="quiet-text">{board.shareNote}</p>
      {total.total > 0 && (
        <>
          <Legend />
          <Section title={board.byAgency} action={{ href: paths.agencies(), name: common.seeAll }}>
            <ScoreTable title={board.byAgency} head={board.agency} rows={byAgency.rows} query={opened} />
          </Section>
          <Section title={board.byConclusion} action={{ href: paths.conclusions(), name: common.seeAll }}>
            <ScoreTable title={board.byConclusion} head={board.conclusion} rows={byConclusion.rows} query={opened} />
          </Section>
          {byPlan.rows.length > 0 && (
            <Section title={board.byPlan} action={{ href: paths.plans(), name: common.seeAll }}>
              <ScoreTable title={board.byPlan} head={board.plan} rows={byPlan.rows} query={opened} />
            </Section>
          )}
          <Section title={board.byArea}>
            {byArea.mayOverlap && <p className="quiet-text">{board.mayOverlap}</p>}
            <ScoreTable title={board.byArea} head={board.area} rows={byArea.rows} query={opened} />
          </Section>
          <MonthChart rows={byMonth.rows} asOf={asOf} query={opened} />
        </>
      )}
      {isFollowed && <FollowTasks shown={loaderData} />}
    </Page>
  )
}
