import type { ReactNode } from 'react'
import { type FragmentType, graphql, readFragment } from '../../gql'
import { useText } from '../../i18n/messages'
import { Section } from '../../ui/Section'
import { CommendationCard } from '../commendations/CommendationCard'
import { IndexCard } from '../indices/IndexCard'
import { PlanCard } from '../plans/PlanCard'
import { StatisticsCard } from '../statistics/StatisticsCard'

export const ToldItems_article = graphql(`
  fragment ToldItems_article on Article {
    commendations { slug ...CommendationCard_commendation }
    plans { slug ...PlanCard_plan }
    dossierStatistics { slug ...StatisticsCard_statistics }
    indexResults { slug ...IndexCard_indexResult }
  }
`)

/** What the article tells of, as records of their own. */
export function ToldItems({ article: masked }: { article: FragmentType<typeof ToldItems_article> }) {
  const article = readFragment(ToldItems_article, masked)
  const { commendations, plans, statistics, indices } = useText()
  const kinds: [title: string, cards: ReactNode[]][] = [
    [plans.title, article.plans.map((plan) => <PlanCard key={plan.slug} plan={plan} />)],
    [statistics.title, article.dossierStatistics.map((item) => <StatisticsCard key={item.slug} statistics={item} />)],
    [indices.title, article.indexResults.map((result) => <IndexCard key={result.slug} result={result} />)],
    [
      commendations.title,
      article.commendations.map((each) => <CommendationCard key={each.slug} commendation={each} />),
    ],
  ]
  return kinds.map(
    ([title, cards]) =>
      cards.length > 0 && (
        <Section key={title} title={title}>
          {cards}
        </Section>
      ),
  )
}
