import { leave } from '../../departed'
import { graphql } from '../../gql'
import { languageOf } from '../../i18n/language'
import { useText } from '../../i18n/messages'
import { Head } from '../../layout/Head'
import { Page } from '../../layout/Page'
import { pathsIn, usePaths } from '../../paths'
import { Notice } from '../../ui/Notice'
import { Section } from '../../ui/Section'
import { ask } from '../../urql'
import { EndedIssuer } from '../agencies/EndedIssuer'
import { ArticleCard } from '../articles/ArticleCard'
import { BurnUp } from '../scoreboard/BurnUp'
import { FiveCells } from '../scoreboard/FiveCells'
import type { Route } from './+types/PlanPage'
import { AreaProgress } from './AreaProgress'
import { PlanAreaSection } from './PlanAreaSection'
import { PlanFacts } from './PlanFacts'
import { planJsonLd } from './plan-json-ld'
import { yearsOf } from './plan-values'
import { TargetTable } from './TargetTable'

const query = graphql(`
  query PlanPage($slug: String!) {
    plan(slug: $slug) {
      slug title summary year toYear tracking publishedAt updatedAt isSample
      completion { total ...FiveCells_completion }
      burnUp { ...BurnUp_point }
      areas { key ...PlanAreaSection_planArea }
      targets { key }
      toldIn { ...ArticleCard_article }
      issuingAgency { name ...EndedIssuer_agency }
      ...PlanFacts_plan
      ...AreaProgress_plan
      ...TargetTable_plan
    }
    departed(kind: PLAN, slug: $slug) { state on reason redirectTo }
  }
`)

export async function loader({ request, url, context, params }: Route.LoaderArgs) {
  const { plan, departed } = await ask({ request, url, context }, query, { slug: params.slug })
  if (!plan) throw leave(departed, pathsIn(languageOf(url.pathname)).plan)
  return plan
}

export default function PlanPage({ loaderData: plan }: Route.ComponentProps) {
  const { plans, conclusions } = useText()
  const paths = usePaths()
  const isLive = plan.tracking === 'LIVE'
  return (
    <Page
      title={plan.title}
      kicker={`${plans.year(yearsOf(plan))} · ${isLive ? conclusions.live : conclusions.archived}`}
      lead={plan.summary}
      crumbs={[{ name: plans.title, href: paths.plans() }]}
      isSample={plan.isSample}
    >
      <Head title={plan.title} description={plan.summary} type="article" jsonLd={planJsonLd(plan)} />
      <EndedIssuer agency={plan.issuingAgency} />
      {!isLive && <Notice tone="info">{plans.archivedNotice}</Notice>}
      <PlanFacts plan={plan} />
      {isLive && plan.completion.total > 0 && (
        <Section title={plans.progress}>
          <FiveCells completion={plan.completion} query={{ 'ke-hoach': plan.slug }} />
          <BurnUp points={plan.burnUp} query={{ 'ke-hoach': plan.slug }} />
          <AreaProgress plan={plan} />
        </Section>
      )}
      {plan.targets.length > 0 && (
        <Section title={plans.targets}>
          <TargetTable plan={plan} />
        </Section>
      )}
      {plan.areas.length > 0 && (
        <Section title={plans.areas}>
          {plan.areas.map((area) => (
            <PlanAreaSection key={area.key} area={area} isTracked={isLive} />
          ))}
        </Section>
      )}
      {plan.toldIn && (
        <Section title={plans.toldIn}>
          <div className="card-grid">
            <ArticleCard article={plan.toldIn} />
          </div>
        </Section>
      )}
    </Page>
  )
}
