import type { Role } from '@thong-suot/vocabulary'
import type { User } from '../payload-types.ts'

/** What can be done with content: write own drafts, edit everybody's, publish, manage the newsroom, administer accounts. */
export type Right = 'write' | 'edit' | 'publish' | 'manage' | 'administer'

/** What each role may do; every access function and hook reads this table. */
export const rightsOfRole: Readonly<Record<Role, readonly Right[]>> = {
  CONTRIBUTOR: ['write'],
  EDITOR: ['write', 'edit'],
  PUBLISHER: ['write', 'edit', 'publish'],
  MANAGING_EDITOR: ['write', 'edit', 'publish', 'manage'],
  AGENCY_OFFICER: [],
  LEADER: [],
  ADMINISTRATOR: ['write', 'edit', 'publish', 'manage', 'administer'],
}

/** A locked or absent account has no rights at all, whatever its session says. */
export function hasRight(user: Partial<User> | null | undefined, right: Right): boolean {
  return isActive(user) && rightsOfRole[user.role].includes(right)
}

/** Whether somebody is logged in with an account that is still enabled. */
export function isActive(user: Partial<User> | null | undefined): user is Partial<User> & Pick<User, 'id' | 'role'> {
  return Boolean(user?.id && user.role && user.enabled)
}
