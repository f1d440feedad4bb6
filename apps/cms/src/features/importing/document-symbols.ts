import { type CitedDocument, findDocuments } from '@thong-suot/directives'
import { wholeCitation } from '../compiling/whole-citation.ts'
import { normaliseSymbol } from '../documents/normalise-symbol.ts'
import { abbreviationOf } from './document-types.ts'
import type { FoundDocument, Oddity } from './page.ts'

/**
 * Documents cited by number, each once, with the day and issuer that the page gives them. `surroundings` may spell a loose
 * citation in full ("Chỉ thị 23" below as "Chỉ thị số 23-CT/TU ngày …"); it names no documents of its own.
 */
export function readDocumentSymbols(body: string[], surroundings: string[], oddities: Oddity[]): FoundDocument[] {
  const elsewhere = surroundings.flatMap((line) => findDocuments(line))
  const found: FoundDocument[] = []
  for (const paragraph of body) {
    for (const cited of findDocuments(paragraph)) {
      const document = foundDocument(paragraph, cited)
      if (isCompleted(cited)) completeFrom(elsewhere, cited, document, oddities)
      const known = found.find((other) => other.symbol === document.symbol)
      if (!known) found.push(document)
      else {
        known.issuedOn ??= document.issuedOn
        known.issuerAsWritten ??= document.issuerAsWritten
        known.isReported ||= document.isReported
      }
    }
  }
  return found
}

function foundDocument(paragraph: string, cited: CitedDocument): FoundDocument {
  const span = wholeCitation(paragraph, cited)
  return {
    asWritten: paragraph.slice(...span),
    type: (cited.type && abbreviationOf(cited.type)) ?? cited.symbol.type ?? 'CV',
    symbol: cited.symbol.normalised,
    issuedOn: cited.issuedOn ?? null,
    issuerAsWritten: cited.issuer ?? null,
    isReported: /(?:ban hành|phát hành)\s*$/u.test(paragraph.slice(0, span[0])),
  }
}

/** Read from less than its whole symbol: "NĐ 61/2018", "Chỉ thị 23 của BTV Tỉnh ủy". */
function isCompleted({ asWritten, symbol }: CitedDocument): boolean {
  return !normaliseSymbol(asWritten).includes(symbol.normalised)
}

function completeFrom(
  elsewhere: CitedDocument[],
  cited: CitedDocument,
  document: FoundDocument,
  oddities: Oddity[],
): void {
  oddities.push({ code: 'SYMBOL_COMPLETED', values: [document.asWritten, cited.symbol.normalised] })
  const spelledOut = elsewhere.find(({ symbol }) => symbol.normalised === cited.symbol.normalised)
  document.issuedOn ??= spelledOut?.issuedOn ?? null
}
