import type { CollectionBeforeValidateHook } from 'payload'
import { refuseField } from '../../errors.ts'
import { isPublishing } from '../publishing/is-publishing.ts'
import type { Draft } from '../publishing/publishable.ts'
import type { InstructionsOf } from './instruction.ts'

/** A task is confirmed by the agency that gave it, so tracked work is not given out in nobody's name. */
export function requireAssigner(instructionsOf: InstructionsOf): CollectionBeforeValidateHook {
  return async ({ collection, data, originalDoc, req }) => {
    const item: Draft = { ...originalDoc, ...data }
    if (!isPublishing(item, req) || item.tracking !== 'LIVE' || item.issuingAgency) return data
    const isWorkGiven = instructionsOf(item).some(({ row }) => opensTasks(row))
    if (!isWorkGiven || (await hasIssuer(item.document, req))) return data
    refuseField(req, collection.slug, 'issuingAgency', {
      vi: 'Hãy chọn cơ quan ban hành, nơi xác nhận nhiệm vụ hoàn thành.',
      en: 'Choose the issuing agency, which confirms that tasks are completed.',
    })
  }
}

function opensTasks(instruction: Draft): boolean {
  const parties: Draft[] = instruction.parties ?? []
  return (
    !instruction.noTask &&
    parties.some(({ role, agency, group }) => (role === 'LEAD' || role === 'ADDRESSEE') && (agency || group))
  )
}

async function hasIssuer(document: unknown, req: Parameters<CollectionBeforeValidateHook>[0]['req']): Promise<boolean> {
  if (!document) return false
  const id = typeof document === 'object' ? (document as Draft).id : document
  const found = await req.payload.db.findOne<{ id: number; issuer?: unknown }>({
    collection: 'documents',
    req,
    where: { id: { equals: id } },
  })
  return Boolean(found?.issuer)
}
