'use client'

import {
  Button,
  ConfirmationModal,
  TextareaInput,
  toast,
  useAuth,
  useDocumentInfo,
  useModal,
  useTranslation,
} from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { hasRight } from '../../access/rights.ts'
import type { User } from '../../payload-types.ts'
import { sourceIdOf } from '../tasks/source-id.ts'
import { withdrawTexts } from './publication-texts.ts'
import { SettlingFields } from './SettlingFields.tsx'

/** Publishers take a published item away here, with a reason that readers will see. */
export function WithdrawButton() {
  const { id, collectionSlug, hasPublishedDoc, initialData, savedDocumentData } = useDocumentInfo()
  const { user } = useAuth<User>()
  const { i18n } = useTranslation()
  const { openModal } = useModal()
  const router = useRouter()
  const [reason, setReason] = useState('')
  const [taskReason, setTaskReason] = useState('')
  const texts = i18n.language === 'en' ? withdrawTexts.en : withdrawTexts.vi
  const withdrawnAt = savedDocumentData?.withdrawnAt ?? initialData?.withdrawnAt
  if (!id || !hasPublishedDoc || withdrawnAt || !hasRight(user, 'publish')) return null
  const sourceId = sourceIdOf(collectionSlug, id)
  const modal = `withdraw-${collectionSlug}-${id}`

  async function send() {
    const answer = await fetch(`/api/${collectionSlug}/${id}/withdraw`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json', 'accept-language': i18n.language },
      body: JSON.stringify({ reason, taskReason }),
    })
    if (answer.ok) {
      toast.success(texts.done)
      router.refresh()
    } else toast.error(await readProblem(answer, texts.failed))
  }

  return (
    <>
      <Button
        buttonStyle="secondary"
        size="medium"
        margin={false}
        id="action-withdraw"
        onClick={() => openModal(modal)}
      >
        {texts.action}
      </Button>
      <ConfirmationModal
        modalSlug={modal}
        heading={texts.heading}
        confirmLabel={texts.action}
        onConfirm={send}
        body={
          <div className="withdraw-reason">
            <p>{texts.explanation}</p>
            <TextareaInput
              path="withdraw-reason"
              label={texts.reason}
              required
              rows={4}
              value={reason}
              onChange={(event: { target: { value: string } }) => setReason(event.target.value)}
            />
            {sourceId && <SettlingFields sourceId={sourceId} reason={taskReason} onChange={setTaskReason} />}
          </div>
        }
      />
    </>
  )
}

/** Payload's own button would publish the newest draft's content as unpublished; withdrawing replaces it. */
export function NoUnpublishButton() {
  return null
}

async function readProblem(answer: Response, fallback: string): Promise<string> {
  const problem = await answer.json().catch(() => null)
  const first = problem?.errors?.[0]
  return first?.data?.errors?.[0]?.message ?? first?.message ?? fallback
}
