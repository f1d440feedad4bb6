import type { CollectionBeforeOperationHook, CollectionSlug, PayloadRequest } from 'payload'
import { refuseAction } from '../../errors.ts'

/** Without an explicit "published" a save is a draft: Payload would otherwise write it over the live row and unpublish it. */
export const saveAsDraftUnlessPublishing: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  if (operation === 'restoreVersion') {
    await refuseRestoringADraftAsLive(args, collection.slug, req)
    req.context.isRestoringAsDraft = Boolean(args.draft)
    return args
  }
  if (operation !== 'create' && operation !== 'update' && operation !== 'updateByID') return args
  const draft = (args.data as { _status?: string })._status !== 'published'
  return { ...args, draft, publishSpecificLocale: undefined }
}

async function refuseRestoringADraftAsLive(
  { id, draft }: { id?: number | string; draft?: boolean },
  collection: CollectionSlug,
  req: PayloadRequest,
): Promise<void> {
  if (draft || !id) return
  const { docs } = await req.payload.db.findVersions({ collection, limit: 1, req, where: { id: { equals: id } } })
  if ((docs[0]?.version as { _status?: string } | undefined)?._status === 'published') return
  refuseAction(
    req,
    {
      vi: 'Phiên bản này là bản nháp: hãy khôi phục dưới dạng bản nháp, rồi xuất bản.',
      en: 'This version is a draft: restore it as a draft, then publish.',
    },
    400,
  )
}
