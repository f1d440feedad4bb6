import { documentTypes, effectStatuses } from '@thong-suot/vocabulary'
import { type FragmentType, graphql, readFragment } from '../../gql'
import { useLabel, useText } from '../../i18n/messages'
import { Day } from '../../ui/Day'
import { Facts } from '../../ui/Facts'
import { AgencyLink } from '../agencies/AgencyLink'

export const DocumentFacts_document = graphql(`
  fragment DocumentFacts_document on Document {
    symbol symbolAsWritten type issuerAsWritten signer signerPost issuedOn effectiveOn effectStatus
    issuer { ...AgencyLink_agency }
    file { url caption mimeType }
  }
`)

export function DocumentFacts({ document: masked }: { document: FragmentType<typeof DocumentFacts_document> }) {
  const document = readFragment(DocumentFacts_document, masked)
  const { documents, common } = useText()
  const label = useLabel()
  const { symbol, symbolAsWritten, file } = document
  const issuer = document.issuer ? <AgencyLink agency={document.issuer} /> : document.issuerAsWritten
  return (
    <Facts
      facts={[
        [documents.symbol, symbol ?? symbolAsWritten ?? documents.noSymbol],
        [common.asWritten.replace(':', ''), symbolAsWritten !== symbol && symbol && symbolAsWritten],
        [documents.type, label(documentTypes[document.type])],
        [documents.issuer, issuer],
        [documents.issuedOn, document.issuedOn && <Day date={document.issuedOn} />],
        [documents.effectiveOn, document.effectiveOn && <Day date={document.effectiveOn} />],
        [documents.effectStatus, document.effectStatus && label(effectStatuses[document.effectStatus])],
        [documents.signer, [document.signer, document.signerPost].filter(Boolean).join(', ')],
        [documents.file, file && <a href={file.url}>{file.caption || common.download}</a>],
      ]}
    />
  )
}
