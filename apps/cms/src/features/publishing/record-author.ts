import type { CollectionBeforeChangeHook } from 'payload'

/** Remembers who began an item, because contributors may change only their own. */
export const recordAuthor: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation === 'create') return { ...data, createdBy: data.createdBy ?? req.user?.id ?? null }
  return { ...data, createdBy: originalDoc?.createdBy ?? null }
}

/** Remembers who saved each version. */
export const recordEditor: CollectionBeforeChangeHook = ({ data, req }) => ({
  ...data,
  updatedBy: req.user?.id ?? null,
})
