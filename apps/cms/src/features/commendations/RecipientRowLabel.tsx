'use client'

import { useRowLabel } from '@payloadcms/ui'

/** A closed recipient shows its name and unit. */
export function RecipientRowLabel() {
  const { data, rowNumber } = useRowLabel<{ name?: string; unit?: string }>()
  const name = data?.name?.trim() || String((rowNumber ?? 0) + 1)
  return <span>{data?.unit ? `${name}, ${data.unit}` : name}</span>
}
