import { documentTypes } from '@thong-suot/vocabulary'
import { type FragmentType, graphql, readFragment } from '../../gql'
import { useLabel, useText } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { Card } from '../../ui/Card'
import { Day } from '../../ui/Day'

export const DocumentCard_document = graphql(`
  fragment DocumentCard_document on Document {
    slug symbol symbolAsWritten type subject issuedOn isSample issuer { name } issuerAsWritten
  }
`)

export function DocumentCard({ document: masked }: { document: FragmentType<typeof DocumentCard_document> }) {
  const document = readFragment(DocumentCard_document, masked)
  const { documents } = useText()
  const label = useLabel()
  const symbol = document.symbol ?? document.symbolAsWritten
  const issuer = document.issuer?.name ?? document.issuerAsWritten
  return (
    <Card
      href={usePaths().document(document.slug)}
      title={document.subject}
      titleLevel={2}
      kicker={`${label(documentTypes[document.type])} ${symbol ?? documents.noSymbol.toLowerCase()}`}
      isSample={document.isSample}
    >
      <p className="quiet-text">
        {document.issuedOn && <Day date={document.issuedOn} />} {issuer && `· ${issuer}`}
      </p>
    </Card>
  )
}
