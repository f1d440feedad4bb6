'use client'

import { useRowLabel } from '@payloadcms/ui'

/** A closed area, item or target shows its number and its words. */
export function PlanRowLabel() {
  const { data, rowNumber } = useRowLabel<{ number?: string; title?: string; text?: string; indicator?: string }>()
  const number = data?.number || String((rowNumber ?? 0) + 1)
  const words = (data?.title ?? data?.text ?? data?.indicator ?? '').trim()
  return <span className="directive-row-label">{words ? `${number}. ${words}` : `${number}.`}</span>
}
