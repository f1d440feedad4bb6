'use client'

import { Banner, useFormFields, useTranslation } from '@payloadcms/ui'
import { asMinute } from './as-minute.ts'
import { noticeTexts } from './publication-texts.ts'

/** Says above the form what readers see now, where the status alone would mislead. */
export function PublicationNotice() {
  const { i18n } = useTranslation()
  const withdrawnAt = useFormFields(([fields]) => fields.withdrawnAt?.value as string | undefined)
  const reason = useFormFields(([fields]) => fields.withdrawnReason?.value as string | undefined)
  const liveFrom = useFormFields(([fields]) => fields.liveFrom?.value as string | undefined)
  const texts = i18n.language === 'en' ? noticeTexts.en : noticeTexts.vi
  if (withdrawnAt) return <Banner type="error">{texts.withdrawn(asMinute(withdrawnAt), reason ?? '')}</Banner>
  if (liveFrom && new Date(liveFrom) > new Date())
    return <Banner type="info">{texts.scheduled(asMinute(liveFrom))}</Banner>
  return null
}
