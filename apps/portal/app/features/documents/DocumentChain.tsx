import { documentTypes } from '@thong-suot/vocabulary'
import { type FragmentType, graphql, readFragment } from '../../gql'
import { useLabel, useText } from '../../i18n/messages'
import { Section } from '../../ui/Section'
import { chainLines } from './chain-lines'
import { DocumentLink } from './DocumentLink'

export const DocumentChain_document = graphql(`
  fragment DocumentChain_document on Document {
    symbol symbolAsWritten type subject
    up: chain(direction: UP) { depth document { id subject ...DocumentLink_document } }
    down: chain(direction: DOWN) { depth document { id subject ...DocumentLink_document } }
  }
`)

/** What this document carries out, and what carries it out, as one path from top to bottom. */
export function DocumentChain({ document: masked }: { document: FragmentType<typeof DocumentChain_document> }) {
  const document = readFragment(DocumentChain_document, masked)
  const text = useText()
  const label = useLabel()
  const { above, below } = chainLines(document.up, document.down)
  if (above.length + below.length === 0) {
    return (
      <Section title={text.documents.chain}>
        <p className="quiet-text">{text.documents.noChain}</p>
      </Section>
    )
  }
  return (
    <Section title={text.documents.chain}>
      <p className="quiet-text">{text.documents.chainIntro}</p>
      <ol className="thread chain">
        {above.map(({ step, document: other }) => (
          <li key={other.id} data-step={step}>
            <DocumentLink document={other} />
            <span className="chain-subject">{other.subject}</span>
          </li>
        ))}
        <li className="current" aria-current="true">
          <span className="tag">{text.documents.thisDocument}</span>
          <strong>
            {label(documentTypes[document.type])} {document.symbol ?? document.symbolAsWritten}
          </strong>
          <span className="chain-subject">{document.subject}</span>
        </li>
        {below.map(({ step, document: other }) => (
          <li key={other.id} data-step={Math.min(step, 4)}>
            <DocumentLink document={other} />
            <span className="chain-subject">{other.subject}</span>
          </li>
        ))}
      </ol>
    </Section>
  )
}
