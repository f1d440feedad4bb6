import type { CollectionBeforeChangeHook } from 'payload'
import { refuseField } from '../../errors.ts'
import { isPublishing } from './is-publishing.ts'
import { findLiveRow } from './stored-rows.ts'

/**
 * Publishing sets the shown day and, until the item is live, the minute it becomes so; it also ends a withdrawal.
 * What is live already has no time ahead: its new text shows at once.
 */
export const stampPublication: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  if (!isPublishing(data, req)) return data
  const now = new Date()
  const publishedAt = data.publishedAt ? new Date(data.publishedAt) : now
  const live = await findLiveRow(collection.slug, originalDoc?.id, req)
  // what was withdrawn is away: published anew for a time ahead, it waits for that time
  const isLiveAlready = live && !live.withdrawnAt && new Date(live.liveFrom) <= now
  if (isLiveAlready && publishedAt > now) {
    refuseField(req, collection.slug, 'publishedAt', {
      vi: 'Nội dung này bạn đọc đang xem; chưa hẹn giờ được cho bản sửa. Hãy để nguyên ngày giờ đăng (hoặc ghi một ngày đã qua) rồi Xuất bản: bản sửa hiện ngay.',
      en: 'Readers see this item already; a revision cannot wait for a later hour yet. Leave the day as it is (or give a past one) and publish: the revision shows at once.',
    })
  }
  return {
    ...data,
    publishedAt: publishedAt.toISOString(),
    liveFrom: isLiveAlready ? live.liveFrom : new Date(Math.max(now.getTime(), publishedAt.getTime())).toISOString(),
    withdrawnAt: null,
    withdrawnReason: null,
  }
}
