import type { Access } from 'payload'
import { hasRight } from './rights.ts'

/** Editors read every earlier version, contributors those of their own items, officers and leaders none. */
export const ownVersionsOrEditor: Access = ({ req }) => {
  if (hasRight(req.user, 'edit')) return true
  return hasRight(req.user, 'write') && { 'version.createdBy': { equals: req.user?.id } }
}
