'use client'

import { useRowLabel, useTranslation } from '@payloadcms/ui'
import { type ProcedureChannel, procedureChannels } from '@thong-suot/vocabulary'

/** A closed channel shows which one it is. */
export function ChannelRowLabel() {
  const { data, rowNumber } = useRowLabel<{ channel?: ProcedureChannel }>()
  const { i18n } = useTranslation()
  const label = data?.channel && procedureChannels[data.channel]
  return <span>{label ? label[i18n.language === 'en' ? 'en' : 'vi'] : String((rowNumber ?? 0) + 1)}</span>
}
