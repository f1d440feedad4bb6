import type { Access, FieldAccess } from 'payload'
import { hasRight } from './rights.ts'

/** Who runs the newsroom. */
export const managingEditors: Access = ({ req }) => hasRight(req.user, 'manage')

/** The same for one field, such as royalties. */
export const managingEditorsField: FieldAccess = ({ req }) => hasRight(req.user, 'manage')
