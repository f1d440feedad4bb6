import { commitTransaction, initTransaction, killTransaction, type Payload, type PayloadRequest } from 'payload'
import { hasRight } from '../../access/rights.ts'
import { refuseAction, refuseField } from '../../errors.ts'
import type { Draft, PublishableKind } from './publishable.ts'
import { settleTasks } from './settle-tasks.ts'
import { findLatestRow, findLiveRow } from './stored-rows.ts'

interface Withdrawal {
  collection: PublishableKind['slug']
  id: number
  /** Shown to readers on the page that stays behind. */
  reason: string
  /** Why the tasks are cancelled that it still asks for; read by staff only. */
  taskReason?: string
  req: PayloadRequest
}

/**
 * Takes a published item away from readers, starting from what is published: a newer draft stays a draft, on top. What it
 * asks for is settled before; should the rest fail, withdrawing again finishes it.
 */
export async function withdraw(payload: Payload, withdrawal: Withdrawal): Promise<void> {
  const { collection, id, reason, taskReason = '', req } = withdrawal
  const publicReason = reason.normalize('NFC').trim()
  if (!hasRight(req.user, 'publish')) refuseAction(req, mayNot, 403)
  if (publicReason === '') refuseField(req, collection, 'reason', reasonMissing)
  const { tracking } = await findPublishedRow()
  if (tracking === 'LIVE') await settleTasks(req, { collection, id, reason: taskReason })
  const shouldCommit = await initTransaction(req)
  try {
    const live = await findPublishedRow()
    const latest = await findLatestRow(collection, id, req)

    const at = new Date()
    const departure = { withdrawnAt: at.toISOString(), withdrawnReason: publicReason, updatedAt: at.toISOString() }
    const withdrawn = { ...departure, updatedBy: req.user?.id }
    await payload.db.updateOne({ collection, id, data: withdrawn, req, returning: false })
    await saveVersion({ ...live, ...withdrawn }, at)
    // a millisecond later, so that the draft is again the newest version
    if (latest?._status === 'draft') await saveVersion({ ...latest, ...departure }, new Date(at.getTime() + 1))
    if (shouldCommit) await commitTransaction(req)
  } catch (problem) {
    await killTransaction(req)
    throw problem
  }

  async function findPublishedRow(): Promise<Draft> {
    const live = await findLiveRow(collection, id, req)
    if (live?._status !== 'published') refuseAction(req, notPublished, 409)
    if (live.withdrawnAt) refuseAction(req, alreadyWithdrawn, 409)
    return live
  }

  async function saveVersion(versionData: Record<string, unknown>, savedAt: Date): Promise<void> {
    const stamp = savedAt.toISOString()
    const dates = { createdAt: stamp, updatedAt: stamp }
    const { id: _, ...content } = versionData
    await payload.db.createVersion({
      collectionSlug: collection,
      parent: id,
      autosave: false,
      versionData: { ...content, updatedAt: stamp } as never,
      ...dates,
      req,
    })
  }
}

const mayNot = {
  vi: 'Bạn chưa có quyền rút nội dung đã đăng.',
  en: 'You may not withdraw what is published.',
}
const reasonMissing = {
  vi: 'Hãy ghi lý do rút; bạn đọc sẽ thấy lý do này.',
  en: 'Write the reason; readers will see it.',
}
const notPublished = {
  vi: 'Nội dung này chưa được đăng, không có gì để rút.',
  en: 'This item is not published, there is nothing to withdraw.',
}
const alreadyWithdrawn = {
  vi: 'Nội dung này đã được rút trước đó.',
  en: 'This item was withdrawn before.',
}
