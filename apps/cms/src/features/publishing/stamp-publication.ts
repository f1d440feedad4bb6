import type { CollectionBeforeChangeHook } from 'payload'
import { isPublishing } from './is-publishing.ts'
import { findLiveRow } from './stored-rows.ts'

/** Publishing sets the shown day and, until the item is live, the minute it becomes so; it also ends a withdrawal. */
export const stampPublication: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  if (!isPublishing(data, req)) return data
  const now = new Date()
  const publishedAt = data.publishedAt ? new Date(data.publishedAt) : now
  const live = await findLiveRow(collection.slug, originalDoc?.id, req)
  // what was withdrawn is away: published anew for a time ahead, it waits for that time
  const isLiveAlready = live && !live.withdrawnAt && new Date(live.liveFrom) <= now
  return {
    ...data,
    publishedAt: publishedAt.toISOString(),
    liveFrom: isLiveAlready ? live.liveFrom : new Date(Math.max(now.getTime(), publishedAt.getTime())).toISOString(),
    withdrawnAt: null,
    withdrawnReason: null,
  }
}
