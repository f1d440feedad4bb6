import type { CollectionBeforeValidateHook } from 'payload'
import { refuseField } from '../../errors.ts'
import { isPublishing } from '../publishing/is-publishing.ts'
import type { Draft } from '../publishing/publishable.ts'

/** A task is confirmed by the agency that gave it, so tracked work is not given out in nobody's name. */
export const requireAssigner: CollectionBeforeValidateHook = async ({ collection, data, originalDoc, req }) => {
  const conclusion: Draft = { ...originalDoc, ...data }
  if (!isPublishing(conclusion, req) || conclusion.tracking !== 'LIVE' || conclusion.issuingAgency) return data
  if (!(conclusion.directives ?? []).some(opensTasks) || (await hasIssuer(conclusion.document, req))) return data
  refuseField(req, collection.slug, 'issuingAgency', {
    vi: 'Hãy chọn cơ quan ban hành, nơi xác nhận nhiệm vụ hoàn thành.',
    en: 'Choose the issuing agency, which confirms that tasks are completed.',
  })
}

function opensTasks(directive: Draft): boolean {
  const parties: Draft[] = directive.parties ?? []
  return !directive.noTask && parties.some(({ role, agency, group }) => role === 'LEAD' && (agency || group))
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
