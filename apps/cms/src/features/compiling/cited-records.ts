import { dayOf } from '../../fields/calendar-day.ts'
import type { Document } from '../../payload-types.ts'
import type { ProposedCitation } from './compilation.ts'
import type { Reader } from './known-agencies.ts'

/** Records of the cited documents by symbol and, where both tell it, by day; where several fit, a person chooses. */
export async function findCitedRecords(
  { payload, user }: Reader,
  citations: readonly ProposedCitation[],
): Promise<(citation: ProposedCitation) => ProposedCitation> {
  const { docs } = await payload.find({
    collection: 'documents',
    where: { symbol: { in: [...new Set(citations.map(({ symbol }) => symbol))] } },
    draft: true,
    user,
    overrideAccess: false,
    locale: 'vi',
    depth: 0,
    pagination: false,
    select: { symbol: true, heading: true, issuedOn: true },
  })
  const records = docs as Document[]
  return (citation) => {
    const fitting = records.filter((record) => isOf(record, citation))
    const [first] = fitting
    const document = first && fitting.length === 1 ? { id: first.id, name: first.heading ?? citation.symbol } : null
    return { ...citation, document }
  }
}

function isOf(record: Document, { symbol, issuedOn }: ProposedCitation): boolean {
  const day = dayOf(record.issuedOn)
  return record.symbol === symbol && (day === null || issuedOn === null || day === issuedOn)
}
