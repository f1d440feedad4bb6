import { type FragmentType, graphql, readFragment } from '../../gql'
import { formatNumber } from '../../i18n/format'
import { useLanguage } from '../../i18n/language'
import { useText } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { Card } from '../../ui/Card'
import { CompletionBar } from '../scoreboard/CompletionBar'
import { yearsOf } from './plan-values'

export const PlanCard_plan = graphql(`
  fragment PlanCard_plan on Plan {
    slug title summary year toYear tracking isSample
    issuingAgency { name }
    areas { key }
    completion { total ...CompletionBar_completion }
  }
`)

interface PlanCardProps {
  plan: FragmentType<typeof PlanCard_plan>
  titleLevel?: 2 | 3
}

export function PlanCard({ plan: masked, titleLevel }: PlanCardProps) {
  const plan = readFragment(PlanCard_plan, masked)
  const { plans, conclusions } = useText()
  const language = useLanguage()
  const isLive = plan.tracking === 'LIVE'
  return (
    <Card
      href={usePaths().plan(plan.slug)}
      title={plan.title}
      titleLevel={titleLevel}
      kicker={`${plans.year(yearsOf(plan))} · ${isLive ? conclusions.live : conclusions.archived}`}
      isSample={plan.isSample}
    >
      {plan.summary && <p className="card-text">{plan.summary}</p>}
      {isLive && plan.completion.total > 0 && <CompletionBar completion={plan.completion} />}
      <p className="quiet-text">
        {[plan.issuingAgency?.name, plans.areaCount(formatNumber(plan.areas.length, language))]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </Card>
  )
}
