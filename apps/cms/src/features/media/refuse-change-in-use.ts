import type { CollectionBeforeOperationHook, CollectionSlug, PayloadRequest, Where } from 'payload'
import { hasRight } from '../../access/rights.ts'
import { refuseAction } from '../../errors.ts'

const places: readonly (readonly [kind: CollectionSlug, field: string])[] = [
  ['articles', 'cover'],
  ['articles', 'photos.media'],
  ['documents', 'file'],
]

/**
 * A file has no drafts: once something published shows it, a change is seen at once and needs the right to publish.
 * Asked before the operation, because Payload removes the old file before any other hook.
 */
export const refuseChangeInUse: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if ((operation !== 'update' && operation !== 'updateByID') || !req.user || hasRight(req.user, 'publish')) return args
  // an update of many names no file, so it may be any
  const { id } = args as { id?: number }
  if (id === undefined || (await isShown(id, req))) {
    refuseAction(
      req,
      {
        vi: 'Tệp này đang dùng trong nội dung đã đăng: hãy tải tệp mới, hoặc nhờ người xuất bản sửa.',
        en: 'Something published shows this file: upload a new one, or ask a publisher to change it.',
      },
      403,
    )
  }
  return args
}

async function isShown(id: number, req: PayloadRequest): Promise<boolean> {
  for (const [collection, field] of places) {
    const where: Where = { and: [{ _status: { equals: 'published' } }, { [field]: { equals: id } }] }
    if (await req.payload.db.findOne({ collection, req, where })) return true
  }
  return false
}
