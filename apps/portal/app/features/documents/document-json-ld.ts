import { type DocumentType, documentTypes, type EffectStatus } from '@thong-suot/vocabulary'
import { describe, organisation } from '../../layout/json-ld'

interface DescribedDocument {
  symbol?: string | null
  symbolAsWritten?: string | null
  type: DocumentType
  subject: string
  issuedOn?: string | null
  effectiveOn?: string | null
  effectStatus?: EffectStatus | null
  issuer?: { name: string } | null
  issuerAsWritten?: string | null
}

const legalForces: Readonly<Record<EffectStatus, string>> = {
  NOT_YET_IN_FORCE: 'NotInForce',
  IN_FORCE: 'InForce',
  PARTLY_EXPIRED: 'PartiallyInForce',
  EXPIRED: 'NotInForce',
  SUSPENDED: 'NotInForce',
}

/** A document as what it is in law; only what the page itself shows. */
export function documentJsonLd(document: DescribedDocument) {
  const { effectStatus } = document
  return describe('Legislation', {
    name: document.subject,
    legislationIdentifier: document.symbol ?? document.symbolAsWritten,
    legislationType: documentTypes[document.type].vi,
    legislationDate: document.issuedOn,
    legislationDateOfApplicability: document.effectiveOn,
    legislationLegalForce: effectStatus ? `https://schema.org/${legalForces[effectStatus]}` : undefined,
    legislationPassedBy: organisation(document.issuer?.name ?? document.issuerAsWritten),
  })
}
