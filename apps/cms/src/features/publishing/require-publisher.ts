import type { CollectionBeforeChangeHook } from 'payload'
import { hasRight } from '../../access/rights.ts'
import { refuseAction } from '../../errors.ts'
import { isPublishing } from './is-publishing.ts'

/** Publishing needs its own right, also where access was overridden on behalf of a person. */
export const requirePublisher: CollectionBeforeChangeHook = ({ data, req }) => {
  if (!isPublishing(data, req) || !req.user || hasRight(req.user, 'publish')) return data
  refuseAction(
    req,
    {
      vi: 'Bạn chưa có quyền xuất bản. Hãy lưu bản nháp và nhờ người xuất bản duyệt.',
      en: 'You may not publish. Save the draft and ask a publisher.',
    },
    403,
  )
}
