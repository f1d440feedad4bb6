import type { SqlEntityManager } from '@mikro-orm/postgresql'
import { Document } from '../documents/document.view.ts'
import { keyOf } from './task-id.ts'

/** The document given as evidence: it must be one the viewer can see. */
export async function findEvidence(
  em: SqlEntityManager,
  globalId?: string | null,
): Promise<Document | undefined | 'unknown'> {
  if (!globalId) return undefined
  const id = keyOf('Document', globalId)
  if (!id) return 'unknown'
  const found = await em.execute<unknown[]>('select id from content.document where id = ?', [id])
  return found.length === 1 ? em.getReference(Document, id) : 'unknown'
}
