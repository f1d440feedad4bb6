import type { CollectionBeforeChangeHook } from 'payload'

/** Locking an account ends its sessions, so that the next request anywhere is anonymous. */
export const endSessionsOfDisabled: CollectionBeforeChangeHook = ({ data }) =>
  data.enabled === false ? { ...data, sessions: [] } : data
