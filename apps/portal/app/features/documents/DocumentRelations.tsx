import { documentRelations } from '@thong-suot/vocabulary'
import { type FragmentType, graphql, readFragment } from '../../gql'
import { useLabel, useText } from '../../i18n/messages'
import { Section } from '../../ui/Section'
import { DocumentLink } from './DocumentLink'

export const DocumentRelations_document = graphql(`
  fragment DocumentRelations_document on Document {
    relations { relation asWritten document { ...DocumentLink_document } }
  }
`)

/** Every relation the document states: this one → the other. */
export function DocumentRelations({ document }: { document: FragmentType<typeof DocumentRelations_document> }) {
  const { relations } = readFragment(DocumentRelations_document, document)
  const { documents } = useText()
  const label = useLabel()
  if (relations.length === 0) return null
  return (
    <Section title={documents.relations}>
      <ul className="citation-list">
        {relations.map(({ relation, asWritten, document: other }, position) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a relation has no name of its own, and the list never moves
          <li key={position}>
            <span className="tag">{label(documentRelations[relation])}</span>
            {other ? <DocumentLink document={other} /> : `${asWritten ?? ''} (${documents.unresolved})`}
          </li>
        ))}
      </ul>
    </Section>
  )
}
