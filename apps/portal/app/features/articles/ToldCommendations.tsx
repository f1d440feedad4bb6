import { type FragmentType, graphql, readFragment } from '../../gql'
import { useText } from '../../i18n/messages'
import { Section } from '../../ui/Section'
import { CommendationCard } from '../commendations/CommendationCard'

export const ToldCommendations_article = graphql(`
  fragment ToldCommendations_article on Article { commendations { slug ...CommendationCard_commendation } }
`)

export function ToldCommendations({ article }: { article: FragmentType<typeof ToldCommendations_article> }) {
  const { commendations } = readFragment(ToldCommendations_article, article)
  const text = useText()
  if (commendations.length === 0) return null
  return (
    <Section title={text.commendations.title}>
      {commendations.map((commendation) => (
        <CommendationCard key={commendation.slug} commendation={commendation} />
      ))}
    </Section>
  )
}
