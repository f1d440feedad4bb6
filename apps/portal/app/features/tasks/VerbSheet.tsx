import type { ReactNode } from 'react'
import { Form, useNavigation } from 'react-router'
import { useText } from '../../i18n/messages'
import type { VerbName } from './verb-form'

interface VerbSheetProps {
  verb: VerbName
  /** Instead of the usual name. */
  name?: string
  isOpen: boolean
  /** The one that stands out. */
  isNextStep: boolean
  idempotencyKey: string
  expectedVersion: number
  /** Its form may carry files. */
  takesFiles: boolean
  children: ReactNode
}

/** One verb's form, folded away until it is wanted. Sent twice, it acts once: the key travels with it. */
export function VerbSheet(props: VerbSheetProps) {
  const { verb, isOpen, isNextStep, idempotencyKey, expectedVersion, takesFiles, children } = props
  const { verbs } = useText()
  const isSending = useNavigation().state !== 'idle'
  const names: Record<VerbName, string> = {
    start: verbs.start,
    'report-progress': verbs.reportProgress,
    'report-completion': verbs.reportCompletion,
    confirm: verbs.confirm,
    return: verbs.return,
    'request-extension': verbs.requestExtension,
    'decide-extension': verbs.decideExtension,
    transfer: verbs.transfer,
    cancel: verbs.cancel,
  }
  const name = props.name ?? names[verb]
  return (
    <details className="sheet" name="verb" open={isOpen}>
      <summary>{name}</summary>
      <Form
        method="post"
        encType={takesFiles ? 'multipart/form-data' : undefined}
        className="stacked-form"
        preventScrollReset
      >
        <input type="hidden" name="verb" value={verb} />
        <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
        <input type="hidden" name="expectedVersion" value={expectedVersion} />
        {children}
        <button type="submit" className={isNextStep ? 'button' : 'button quiet'} disabled={isSending}>
          {isSending ? verbs.sending : name}
        </button>
      </Form>
    </details>
  )
}
