import type { CitedDocument, Doubt } from '../types.ts'
import { isSoleIssuer } from './issuers.ts'

/** What a citation may leave open. */
export const documentDoubts = {
  CITATION_WITHOUT_ISSUER: {
    vi: 'Văn bản được viện dẫn không nêu cơ quan ban hành; số, ký hiệu chưa đủ để xác định văn bản.',
    en: 'The citation does not name who issued the document; the symbol alone does not identify it.',
  },
  CITATION_WITHOUT_DATE: {
    vi: 'Văn bản được viện dẫn không nêu ngày ban hành.',
    en: 'The citation does not tell the date of the document.',
  },
  INCOMPLETE_SYMBOL: {
    vi: 'Số, ký hiệu văn bản viết không đầy đủ.',
    en: 'The number and symbol of the document are incomplete.',
  },
} as const satisfies Record<string, Doubt['message']>

/** An identity is issuer, symbol and date; a year in the symbol stands for the date. */
export function doubtsOfCitation({ symbol, issuer, issuedOn, span }: CitedDocument): Doubt[] {
  const codes: (keyof typeof documentDoubts)[] = []
  if (!issuer && !isSoleIssuer(symbol.issuer)) codes.push('CITATION_WITHOUT_ISSUER')
  if (!issuedOn && symbol.year === null) codes.push('CITATION_WITHOUT_DATE')
  if (!symbol.issuer) codes.push('INCOMPLETE_SYMBOL')
  return codes.map((code) => ({ code, message: { ...documentDoubts[code] }, span }))
}
