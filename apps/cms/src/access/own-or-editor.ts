import type { Access } from 'payload'
import { hasRight } from './rights.ts'

/** Editors change every draft, contributors their own; publishing needs its own right. */
export const ownOrEditor: Access = ({ data, req }) => {
  if (data?._status === 'published') return hasRight(req.user, 'publish')
  if (hasRight(req.user, 'edit')) return true
  return hasRight(req.user, 'write') && { createdBy: { equals: req.user?.id } }
}
