import { completionStatuses, completionStatusKeys } from '@thong-suot/vocabulary'
import { useLabel, useText } from '../../i18n/messages'
import { StatusShape } from '../../ui/StatusShape'

/** What the colours and shapes of the charts mean. */
export function Legend() {
  const { board } = useText()
  const label = useLabel()
  return (
    <ul className="legend" aria-label={board.legend}>
      {completionStatusKeys.map((status) => (
        <li key={status}>
          <StatusShape status={status} /> {label(completionStatuses[status])}
        </li>
      ))}
    </ul>
  )
}
