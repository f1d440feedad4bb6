import type { Access, FieldAccess } from 'payload'
import { hasRight } from './rights.ts'

/** Who keeps accounts. */
export const administrators: Access = ({ req }) => hasRight(req.user, 'administer')

/** The same for one field, such as a role. */
export const administratorsField: FieldAccess = ({ req }) => hasRight(req.user, 'administer')
