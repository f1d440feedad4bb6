'use client'

import { useRowLabel } from '@payloadcms/ui'

/** A closed directive shows its number and how it begins. */
export function DirectiveRowLabel() {
  const { data, rowNumber } = useRowLabel<{ number?: string; text?: string }>()
  const number = data?.number || String((rowNumber ?? 0) + 1)
  const text = data?.text?.trim() ?? ''
  return <span className="directive-row-label">{text ? `${number}. ${text}` : `${number}.`}</span>
}
