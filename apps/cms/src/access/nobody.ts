import type { FieldAccess } from 'payload'

/** A field that only hooks and operations set. */
export const nobody: FieldAccess = () => false
