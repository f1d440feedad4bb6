import type { CollectionBeforeDeleteHook } from 'payload'
import { refuseAction } from '../../errors.ts'
import { findLiveRow } from './stored-rows.ts'

/** What was once public leaves a notice behind: it is withdrawn, never deleted. */
export const keepDeparted: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  if (!(await findLiveRow(collection.slug, id, req))) return
  refuseAction(
    req,
    {
      vi: 'Nội dung đã từng đăng thì không xóa: hãy rút xuống kèm lý do.',
      en: 'What was once published is not deleted: withdraw it with a reason.',
    },
    409,
  )
}
