'use client'

import { TextareaInput, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { countOpenTasks } from '../tasks/completion.ts'
import { settlingTexts } from './publication-texts.ts'

interface Settling {
  /** How the api knows the conclusion or plan. */
  sourceId: string
  reason: string
  onChange(reason: string): void
}

/** In the withdraw dialog: how many tasks go with the conclusion or plan, and why, for staff. */
export function SettlingFields({ sourceId, reason, onChange }: Settling) {
  const { i18n } = useTranslation()
  const texts = i18n.language === 'en' ? settlingTexts.en : settlingTexts.vi
  const [open, setOpen] = useState<number | 'unknown' | null>(null)
  useEffect(() => {
    let isGone = false
    countOpenTasks(sourceId, i18n.language).then((count) => {
      if (!isGone) setOpen(count ?? 'unknown')
    })
    return () => {
      isGone = true
    }
  }, [sourceId, i18n.language])

  return (
    <div className="withdraw-tasks">
      <p role="status">{open === null ? texts.counting : texts.told(open)}</p>
      {open !== null && open !== 0 && (
        <TextareaInput
          path="withdraw-task-reason"
          label={texts.reason}
          required={open !== 'unknown'}
          rows={3}
          value={reason}
          onChange={(event: { target: { value: string } }) => onChange(event.target.value)}
        />
      )}
    </div>
  )
}
