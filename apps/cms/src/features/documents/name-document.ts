import type { CollectionBeforeChangeHook } from 'payload'

/** A document is chosen by its symbol and recognised by its subject. */
export const nameDocument: CollectionBeforeChangeHook = ({ data }) => ({
  ...data,
  heading: [data.symbol, data.subject].filter(Boolean).join(' – ') || null,
})
