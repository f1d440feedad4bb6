import { useText } from '../../i18n/messages'
import { Notice } from '../../ui/Notice'
import type { FormOutcome } from './form-outcome'

/** Why nothing changed, and that nothing was lost. */
export function OutcomeNotice({ outcome }: { outcome: FormOutcome<unknown> }) {
  const { verbs } = useText()
  const { state, issues } = outcome
  if (state === 'expired') return <Answer tone="warning" text={verbs.expired} />
  if (state === 'restored') return <Answer tone="good" text={verbs.restored} />
  if (state === 'unavailable') return <Answer tone="bad" text={verbs.unavailable} />
  const isStale = issues.some(({ code }) => code === 'task.stale')
  if (isStale) return <Answer tone="warning" text={verbs.stale} />
  const messages = issues.map(({ message }) => message).filter(Boolean)
  return (
    <Answer tone="bad" text={[...(messages.length > 0 ? messages : [verbs.refused]), verbs.nothingChanged].join(' ')} />
  )
}

function Answer({ tone, text }: { tone: 'good' | 'warning' | 'bad'; text: string }) {
  return (
    <Notice tone={tone} isAnswer>
      {text}
    </Notice>
  )
}
