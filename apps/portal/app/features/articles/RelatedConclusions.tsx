import { type FragmentType, graphql, readFragment } from '../../gql'
import { useText } from '../../i18n/messages'
import { Section } from '../../ui/Section'
import { ConclusionCard } from '../conclusions/ConclusionCard'

export const RelatedConclusions_article = graphql(`
  fragment RelatedConclusions_article on Article { conclusions { slug ...ConclusionCard_conclusion } }
`)

export function RelatedConclusions({ article }: { article: FragmentType<typeof RelatedConclusions_article> }) {
  const { conclusions } = readFragment(RelatedConclusions_article, article)
  const text = useText()
  if (conclusions.length === 0) return null
  return (
    <Section title={text.articles.conclusions}>
      {conclusions.map((conclusion) => (
        <ConclusionCard key={conclusion.slug} conclusion={conclusion} />
      ))}
    </Section>
  )
}
