import type { Access } from 'payload'
import { hasRight, isActive } from './rights.ts'

/** Those who edit everybody's work see whose it is; everybody else sees their own account. */
export const selfOrEditor: Access = ({ req }) => {
  if (hasRight(req.user, 'edit')) return true
  return isActive(req.user) && { id: { equals: req.user.id } }
}
