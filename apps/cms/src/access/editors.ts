import type { Access } from 'payload'
import { hasRight } from './rights.ts'

/** Who may change what colleagues wrote. */
export const editors: Access = ({ req }) => hasRight(req.user, 'edit')
