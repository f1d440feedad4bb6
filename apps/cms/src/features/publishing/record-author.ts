import type { CollectionBeforeChangeHook } from 'payload'

/** Remembers who began an item: contributors may change only their own. */
export const recordAuthor: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation === 'create') return { ...data, createdBy: data.createdBy ?? req.user?.id ?? null }
  return { ...data, createdBy: originalDoc?.createdBy ?? null }
}
