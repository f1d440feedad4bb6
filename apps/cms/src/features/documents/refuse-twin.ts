import { foldText } from '@thong-suot/vocabulary'
import type { CollectionBeforeValidateHook } from 'payload'
import { refuseField } from '../../errors.ts'
import { dayOf } from '../../fields/calendar-day.ts'

/** The same symbol recurs at every office and every year: issuer, symbol and day together name one document. */
export const refuseTwin: CollectionBeforeValidateHook = async ({ collection, data, originalDoc, req }) => {
  const { symbol, issuer, issuedOn } = { ...originalDoc, ...data }
  if (!symbol || !issuer || !issuedOn) return data
  const sameIssuer = { issuer: { equals: typeof issuer === 'object' ? issuer.id : issuer } }
  const { docs } = await req.payload.db.find<{ id: number; symbol?: string; issuedOn?: string | null }>({
    collection: collection.slug,
    limit: 0,
    pagination: false,
    req,
    select: { symbol: true, issuedOn: true },
    where: { and: [sameIssuer, { symbol: { like: symbol } }] },
  })
  const twin = docs.find(
    (other) =>
      other.id !== originalDoc?.id &&
      foldText(other.symbol ?? '') === foldText(symbol) &&
      dayOf(other.issuedOn) === dayOf(issuedOn),
  )
  if (!twin) return data
  refuseField(req, collection.slug, 'symbolAsWritten', {
    vi: `Văn bản ${symbol} của cơ quan này, cùng ngày ban hành, đã có trong kho (mã ${twin.id}).`,
    en: `Document ${symbol} of this issuer and day is already on record (no. ${twin.id}).`,
  })
}
