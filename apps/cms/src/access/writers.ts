import type { Access } from 'payload'
import { hasRight } from './rights.ts'

/** Who may write drafts; saving as published at once needs the right to publish. */
export const writers: Access = ({ data, req }) =>
  hasRight(req.user, data?._status === 'published' ? 'publish' : 'write')
