'use client'

import { useRowLabel } from '@payloadcms/ui'

/** A closed score shows whose it is. */
export function ScoreRowLabel() {
  const { data, rowNumber } = useRowLabel<{ agencyAsWritten?: string; rank?: number }>()
  const rank = data?.rank ? `${data.rank}. ` : ''
  return (
    <span className="directive-row-label">
      {rank + (data?.agencyAsWritten?.trim() || String((rowNumber ?? 0) + 1))}
    </span>
  )
}
