import { citationRelations } from '@thong-suot/vocabulary'
import { type FragmentType, graphql, readFragment } from '../../gql'
import { useLabel, useText } from '../../i18n/messages'
import { Section } from '../../ui/Section'
import { DocumentLink } from '../documents/DocumentLink'

export const CitedDocuments_article = graphql(`
  fragment CitedDocuments_article on Article {
    documents { relation asWritten document { symbol ...DocumentLink_document } }
  }
`)

/** The documents an article names: as written there, and as they are known here. */
export function CitedDocuments({ article }: { article: FragmentType<typeof CitedDocuments_article> }) {
  const { documents } = readFragment(CitedDocuments_article, article)
  const text = useText()
  const label = useLabel()
  if (documents.length === 0) return null
  return (
    <Section title={text.articles.documents}>
      <ul className="citation-list">
        {documents.map(({ relation, asWritten, document }) => (
          <li key={relation + asWritten}>
            <span className="tag">{label(citationRelations[relation])}</span>
            {document ? <DocumentLink document={document} /> : <span>{asWritten}</span>}
            {document?.symbol && !asWritten.includes(document.symbol) && (
              <span className="quiet-text">
                {text.common.asWritten} “{asWritten}”
              </span>
            )}
            {!document && <span className="quiet-text">{text.documents.unresolved}</span>}
          </li>
        ))}
      </ul>
    </Section>
  )
}
