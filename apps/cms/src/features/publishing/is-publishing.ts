import type { PayloadRequest } from 'payload'

/** Whether a save makes its content public; a published version restored as a draft still says "published". */
export function isPublishing(data: { _status?: unknown }, req: PayloadRequest): boolean {
  return data._status === 'published' && !req.context.isRestoringAsDraft
}
