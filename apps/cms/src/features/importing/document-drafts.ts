import { foldText } from '@thong-suot/vocabulary'
import { hasRight } from '../../access/rights.ts'
import { dayOf, noon } from '../../fields/calendar-day.ts'
import type { Agency, Document } from '../../payload-types.ts'
import { documentTypeOf } from './document-types.ts'
import type { FoundDocument } from './page.ts'
import type { SavedDrafts } from './report.ts'
import type { TransactionalRequest } from './write-request.ts'

export interface PlacedDocument {
  found: FoundDocument
  id: number | null
}

/** Each numbered document of the page: the record when there is one, else a draft that holds only what the page says. */
export async function placeDocuments(
  request: TransactionalRequest,
  found: FoundDocument[],
): Promise<{ placed: PlacedDocument[]; saved: SavedDrafts['documents'] }> {
  const placed: PlacedDocument[] = []
  const saved: SavedDrafts['documents'] = []
  for (const document of found) {
    if (document.symbol === null) {
      placed.push({ found: document, id: null })
      continue
    }
    const known = await findKnown(request, document)
    const id = known?.id ?? (await createDraft(request, document))
    if (known) await completeDraft(request, known, document)
    placed.push({ found: document, id })
    saved.push({ id, symbol: document.symbol, isNew: known === null })
  }
  return { placed, saved }
}

/** Issuer, symbol and day name a document; where the page leaves one out, exactly one record must fit the others. */
async function findKnown({ payload, options }: TransactionalRequest, found: FoundDocument): Promise<Document | null> {
  const { docs } = await payload.find({
    collection: 'documents',
    ...options,
    draft: true,
    pagination: false,
    where: { symbol: { equals: found.symbol } },
  })
  const fitting = docs.filter((document) => hasSameDay(document, found) && hasSameIssuer(document, found))
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

/** A draft that an earlier page left without day or issuer learns them from this one; what was published stays as it is. */
async function completeDraft(
  { payload, options }: TransactionalRequest,
  known: Document,
  found: FoundDocument,
): Promise<void> {
  const learns = (!known.issuedOn && found.issuedOn) || (!known.issuerAsWritten && found.issuerAsWritten)
  const mayEdit = hasRight(options.user, 'edit') || known.createdBy === options.user.id
  if (!learns || known.liveFrom || !mayEdit) return
  const data = {
    issuedOn: known.issuedOn ?? noon(found.issuedOn),
    issuerAsWritten: known.issuerAsWritten ?? found.issuerAsWritten,
  }
  await payload.update({ collection: 'documents', id: known.id, ...options, draft: true, data })
}

function hasSameDay({ issuedOn }: Document, found: FoundDocument): boolean {
  if (!issuedOn || !found.issuedOn) return true
  return dayOf(issuedOn) === found.issuedOn
}

/** "UBND thị xã" may be written for "UBND thị xã Hòa Thành"; without a year in the symbol an unknown issuer fits nothing. */
function hasSameIssuer({ issuerAsWritten }: Document, found: FoundDocument): boolean {
  if (!issuerAsWritten || !found.issuerAsWritten)
    return /\/(?:19|20)\d{2}\//.test(found.symbol ?? '') || Boolean(found.issuedOn)
  const [one, other] = [foldText(issuerAsWritten), foldText(found.issuerAsWritten)]
  return one.startsWith(other) || other.startsWith(one)
}

async function createDraft(request: TransactionalRequest, found: FoundDocument): Promise<number> {
  const { id } = await request.payload.create({
    collection: 'documents',
    ...request.options,
    draft: true,
    data: {
      symbolAsWritten: found.symbol,
      type: documentTypeOf(found.type),
      issuer: await findIssuer(request, found.issuerAsWritten),
      issuerAsWritten: found.issuerAsWritten,
      issuedOn: noon(found.issuedOn),
      secrecyMark: 'NONE',
      audience: 'PUBLIC',
    } as never,
  })
  return id
}

/** The agency whose full or short name is written, when only one bears it; "UBND tỉnh" alone names nobody. */
async function findIssuer(
  { payload, options }: TransactionalRequest,
  asWritten: string | null,
): Promise<number | null> {
  if (asWritten === null) return null
  const { docs } = await payload.find({ collection: 'agencies', ...options, pagination: false })
  const wanted = foldText(asWritten)
  const bearers = docs.filter(({ name, shortName }: Agency) => [name, shortName ?? ''].map(foldText).includes(wanted))
  return bearers.length === 1 ? (bearers[0]?.id ?? null) : null
}
