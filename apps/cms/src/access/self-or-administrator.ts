import type { Access } from 'payload'
import { hasRight, isActive } from './rights.ts'

/** Everybody keeps their own account; administrators keep all. */
export const selfOrAdministrator: Access = ({ req }) => {
  if (hasRight(req.user, 'administer')) return true
  return isActive(req.user) && { id: { equals: req.user.id } }
}
