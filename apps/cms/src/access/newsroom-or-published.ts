import type { Access, Where } from 'payload'
import { hasRight, isActive } from './rights.ts'

/** The newsroom reads everything; officers and leaders what readers see now, and what their own agency keeps internal. */
export function newsroomOrPublished(agencyField: string): Access {
  return ({ req }) => {
    if (!isActive(req.user)) return false
    if (hasRight(req.user, 'write')) return true
    const agency = typeof req.user.agency === 'object' ? req.user.agency?.id : req.user.agency
    const audience = { audience: { equals: 'PUBLIC' } }
    const forThem = agency ? { or: [audience, { [agencyField]: { equals: agency } }] } : audience
    const shownNow: Where[] = [
      { _status: { equals: 'published' } },
      { liveFrom: { less_than_equal: new Date().toISOString() } },
      { withdrawnAt: { exists: false } },
    ]
    return { and: [...shownNow, forThem] }
  }
}
