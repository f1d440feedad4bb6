import { documentTypes } from '@thong-suot/vocabulary'
import { type FragmentType, graphql, readFragment } from '../../gql'
import { formatDay } from '../../i18n/format'
import { useLabel, useText } from '../../i18n/messages'
import { usePaths } from '../../paths'

export const DocumentLink_document = graphql(`
  fragment DocumentLink_document on Document { slug symbol symbolAsWritten type subject issuedOn issuer { name } issuerAsWritten }
`)

/** A document by what people call it: type, symbol, day, issuer. A symbol alone names nothing. */
export function DocumentLink({ document: masked }: { document: FragmentType<typeof DocumentLink_document> }) {
  const document = readFragment(DocumentLink_document, masked)
  const { documents } = useText()
  const label = useLabel()
  const paths = usePaths()
  const symbol = document.symbol ?? document.symbolAsWritten
  const issuer = document.issuer?.name ?? document.issuerAsWritten
  return (
    <span className="document-link">
      <a href={paths.document(document.slug)}>
        {label(documentTypes[document.type])} {symbol ?? document.subject}
      </a>
      {document.issuedOn && ` ${documents.issuedOnShort(formatDay(document.issuedOn))}`}
      {issuer && <span className="quiet-text"> · {issuer}</span>}
    </span>
  )
}
