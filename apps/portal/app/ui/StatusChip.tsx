import { type CompletionStatus, completionStatuses } from '@thong-suot/vocabulary'
import { useLabel } from '../i18n/messages'
import { StatusShape } from './StatusShape'

/** A completion status in words, with its own shape beside its colour. */
export function StatusChip({ status }: { status: CompletionStatus }) {
  const label = useLabel()
  return (
    <span className={`chip status-${status}`}>
      <StatusShape status={status} />
      {label(completionStatuses[status])}
    </span>
  )
}
