import { type DocumentType, documentTypes } from '@thong-suot/vocabulary'
import { symbolForms } from '../publishing/fill-search-text.ts'
import { keepKeys } from '../publishing/keep-keys.ts'
import { publishable } from '../publishing/publishable.ts'
import { heading, identityTab, relationsTab } from './document-fields.ts'
import { nameDocument } from './name-document.ts'
import { normaliseSymbolOfDocument } from './normalise-symbol.ts'
import { refuseSecrecy } from './refuse-secrecy.ts'
import { refuseTwin } from './refuse-twin.ts'

/** An official document: known by issuer, symbol and day of issue. */
export const documents = publishable({
  slug: 'documents',
  labels: { singular: { vi: 'Văn bản', en: 'Document' }, plural: { vi: 'Văn bản', en: 'Documents' } },
  description: {
    vi: 'Văn bản được nhận diện bằng cơ quan ban hành, số ký hiệu và ngày ban hành. Không nhập văn bản mật.',
    en: 'A document is known by issuer, symbol and day of issue. Nothing under a secrecy mark is entered.',
  },
  titleField: 'heading',
  portalPath: 'van-ban',
  agencyField: 'issuer',
  listColumns: ['subject', 'symbol', 'type', 'issuer', 'issuedOn', '_status'],
  searchableFields: ['subject', 'symbol', 'symbolAsWritten'],
  tabs: [identityTab(), relationsTab()],
  sidebar: [heading()],
  addressFrom: (item) =>
    [documentTypes[item.type as DocumentType]?.vi, item.symbol, item.subject].filter(Boolean).join(' '),
  searchedTexts: (item) => [
    item.subject,
    symbolForms(item.symbol),
    item.symbolAsWritten,
    documentTypes[item.type as DocumentType]?.vi,
    item.issuerAsWritten,
    item.signer,
  ],
  checks: [normaliseSymbolOfDocument, refuseSecrecy, refuseTwin],
  onSave: [keepKeys({ relations: {} }), nameDocument],
})
