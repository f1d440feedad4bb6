import { conclusionForms } from '@thong-suot/vocabulary'
import { type FragmentType, graphql, readFragment } from '../../gql'
import { formatNumber } from '../../i18n/format'
import { useLanguage } from '../../i18n/language'
import { useLabel, useText } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { Card } from '../../ui/Card'
import { Day } from '../../ui/Day'
import { CompletionBar } from '../scoreboard/CompletionBar'

export const ConclusionCard_conclusion = graphql(`
  fragment ConclusionCard_conclusion on Conclusion {
    slug title summary form tracking heldOn publishedAt isSample
    issuingAgency { name }
    directives { id }
    completion { total ...CompletionBar_completion }
  }
`)

interface ConclusionCardProps {
  conclusion: FragmentType<typeof ConclusionCard_conclusion>
  titleLevel?: 2 | 3
}

export function ConclusionCard({ conclusion: masked, titleLevel }: ConclusionCardProps) {
  const conclusion = readFragment(ConclusionCard_conclusion, masked)
  const text = useText()
  const label = useLabel()
  const language = useLanguage()
  const isLive = conclusion.tracking === 'LIVE'
  return (
    <Card
      href={usePaths().conclusion(conclusion.slug)}
      title={conclusion.title}
      titleLevel={titleLevel}
      kicker={`${label(conclusionForms[conclusion.form])} · ${isLive ? text.conclusions.live : text.conclusions.archived}`}
      isSample={conclusion.isSample}
    >
      {conclusion.summary && <p className="card-text">{conclusion.summary}</p>}
      {isLive && conclusion.completion.total > 0 && <CompletionBar completion={conclusion.completion} />}
      <p className="quiet-text">
        {conclusion.issuingAgency?.name && `${conclusion.issuingAgency.name} · `}
        <Day date={conclusion.heldOn ?? conclusion.publishedAt} /> ·{' '}
        {text.conclusions.directiveCount(formatNumber(conclusion.directives.length, language))}
      </p>
    </Card>
  )
}
