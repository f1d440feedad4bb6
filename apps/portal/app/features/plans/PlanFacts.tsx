import { areaSchemes } from '@thong-suot/vocabulary'
import { type FragmentType, graphql, readFragment } from '../../gql'
import { useLabel, useText } from '../../i18n/messages'
import { Day } from '../../ui/Day'
import { Facts } from '../../ui/Facts'
import { AgencyLink } from '../agencies/AgencyLink'
import { SourceLink } from '../articles/SourceLink'
import { DocumentLink } from '../documents/DocumentLink'
import { yearsOf } from './plan-values'

export const PlanFacts_plan = graphql(`
  fragment PlanFacts_plan on Plan {
    year toYear scheme publishedAt sourcePortal sourceUrl
    document { ...DocumentLink_document }
    issuingAgency { ...AgencyLink_agency }
    reformAreas { name }
  }
`)

/** For which years, by which document, whose plan. */
export function PlanFacts({ plan: masked }: { plan: FragmentType<typeof PlanFacts_plan> }) {
  const plan = readFragment(PlanFacts_plan, masked)
  const { plans, conclusions, articles, common } = useText()
  const label = useLabel()
  return (
    <Facts
      isCalm
      facts={[
        [plans.years, yearsOf(plan)],
        [plans.document, plan.document && <DocumentLink document={plan.document} />],
        [conclusions.issuedBy, plan.issuingAgency && <AgencyLink agency={plan.issuingAgency} />],
        [plans.scheme, label(areaSchemes[plan.scheme])],
        [articles.areas, plan.reformAreas.map(({ name }) => name).join(' · ')],
        [common.source, plan.sourcePortal && <SourceLink portal={plan.sourcePortal} address={plan.sourceUrl} />],
        [articles.publishedAt, <Day key="published" date={plan.publishedAt} />],
      ]}
    />
  )
}
