import type { FieldAccess } from 'payload'

/** What only hooks and operations set, or nobody does. */
export const nobody: FieldAccess = () => false
