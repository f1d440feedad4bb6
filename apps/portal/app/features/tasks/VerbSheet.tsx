import type { ReactNode } from 'react'
import { Form, useNavigation } from 'react-router'
import { useText } from '../../i18n/messages'
import type { VerbName } from './verb-form'

interface VerbSheetProps {
  verb: VerbName
  isOpen: boolean
  idempotencyKey: string
  expectedVersion: number
  children: ReactNode
}

/** One verb's form, folded away until it is wanted. Sent twice, it acts once: the key travels with it. */
export function VerbSheet({ verb, isOpen, idempotencyKey, expectedVersion, children }: VerbSheetProps) {
  const { verbs } = useText()
  const isSending = useNavigation().state !== 'idle'
  const names: Record<VerbName, string> = {
    start: verbs.start,
    'report-progress': verbs.reportProgress,
    'report-completion': verbs.reportCompletion,
    confirm: verbs.confirm,
  }
  return (
    <details className="sheet" name="verb" open={isOpen}>
      <summary>{names[verb]}</summary>
      <Form method="post" className="stacked-form" preventScrollReset>
        <input type="hidden" name="verb" value={verb} />
        <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
        <input type="hidden" name="expectedVersion" value={expectedVersion} />
        {children}
        <button type="submit" className="button" disabled={isSending}>
          {isSending ? verbs.sending : names[verb]}
        </button>
      </Form>
    </details>
  )
}
