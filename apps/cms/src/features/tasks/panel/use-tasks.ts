'use client'

import { useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { type Found, findTasks } from '../find-tasks.ts'
import { sourceIdOf } from '../source-id.ts'

/** Why no tasks are looked for. */
type Absence = 'unsaved' | 'draft' | 'withdrawn' | 'scheduled'

export type Stand = Absence | 'loading' | 'failed' | 'hidden' | Found

/** Tasks open a moment after publishing, so they are looked for again then. */
const lookAgainAfterMs = [1500, 5000, 12_000]

/** The tasks of the item whose form is open, read anew after each save. */
export function useTasks() {
  const { id, collectionSlug, data } = useDocumentInfo()
  const { i18n } = useTranslation()
  const language: 'vi' | 'en' = i18n.language === 'en' ? 'en' : 'vi'
  const absence = useAbsence()
  const sourceId = sourceIdOf(collectionSlug, id)
  const savedAt: string | undefined = data?.updatedAt
  const [answer, setAnswer] = useState<Found | null | undefined | 'loading'>('loading')
  const asked = useRef(0)

  const load = useCallback(async () => {
    asked.current += 1
    const question = asked.current
    const found = sourceId ? await findTasks(sourceId, language) : null
    // an answer that was overtaken by a later question is no news
    if (question === asked.current) setAnswer(found)
  }, [sourceId, language])

  useEffect(() => {
    if (absence) return
    const isJustSaved = savedAt !== undefined && Date.now() - Date.parse(savedAt) < 15_000
    const timers = [0, ...(isJustSaved ? lookAgainAfterMs : [])].map((after) => setTimeout(load, after))
    return () => timers.forEach(clearTimeout)
  }, [absence, load, savedAt])

  const filter: 'ket-luan' | 'ke-hoach' = collectionSlug === 'plans' ? 'ke-hoach' : 'ket-luan'
  return { language, filter, stand: absence ?? standOf(answer), load }
}

function standOf(answer: Found | null | undefined | 'loading'): Stand {
  if (answer === undefined) return 'failed'
  return answer ?? 'hidden'
}

function useAbsence(): Absence | null {
  const { id, hasPublishedDoc } = useDocumentInfo()
  const withdrawnAt = useFormFields(([fields]) => fields.withdrawnAt?.value)
  const liveFrom = useFormFields(([fields]) => fields.liveFrom?.value as string | undefined)
  if (!id) return 'unsaved'
  if (!hasPublishedDoc) return 'draft'
  if (withdrawnAt) return 'withdrawn'
  return liveFrom && new Date(liveFrom) > new Date() ? 'scheduled' : null
}
