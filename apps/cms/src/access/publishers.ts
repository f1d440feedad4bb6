import type { Access } from 'payload'
import { hasRight } from './rights.ts'

/** Who may change what the public sees at once. */
export const publishers: Access = ({ req }) => hasRight(req.user, 'publish')
