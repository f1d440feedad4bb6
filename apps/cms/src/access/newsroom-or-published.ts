import type { Access } from 'payload'
import { hasRight, isActive } from './rights.ts'

/** The newsroom reads everything; officers and leaders read what is published for all or by their own agency. */
export function newsroomOrPublished(agencyField: string): Access {
  return ({ req }) => {
    if (!isActive(req.user)) return false
    if (hasRight(req.user, 'write')) return true
    const agency = typeof req.user.agency === 'object' ? req.user.agency?.id : req.user.agency
    const audience = { audience: { equals: 'PUBLIC' } }
    const forThem = agency ? { or: [audience, { [agencyField]: { equals: agency } }] } : audience
    return { and: [{ _status: { equals: 'published' } }, forThem] }
  }
}
