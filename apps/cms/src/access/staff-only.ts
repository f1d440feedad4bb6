import type { Access } from 'payload'
import { isActive } from './rights.ts'

/** Everybody with an enabled account; nobody else. */
export const staffOnly: Access = ({ req }) => isActive(req.user)
