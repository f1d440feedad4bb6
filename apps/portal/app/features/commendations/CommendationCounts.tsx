import { type FragmentType, graphql, readFragment } from '../../gql'
import { formatNumber } from '../../i18n/format'
import { useLanguage } from '../../i18n/language'
import { useText } from '../../i18n/messages'

export const CommendationCounts_commendation = graphql(`
  fragment CommendationCounts_commendation on Commendation { totalCount collectiveCount individualCount householdCount }
`)

/** How many were commended, as far as told: 26 in all, of which 10 collectives and 16 individuals. */
export function CommendationCounts({
  commendation: masked,
}: {
  commendation: FragmentType<typeof CommendationCounts_commendation>
}) {
  const commendation = readFragment(CommendationCounts_commendation, masked)
  const { commendations } = useText()
  const language = useLanguage()
  const { totalCount, collectiveCount, individualCount, householdCount } = commendation
  const parts = [
    [collectiveCount, commendations.collectives],
    [individualCount, commendations.individuals],
    [householdCount, commendations.households],
  ] as const
  const told = parts.flatMap(([count, name]) => (count ? [name(formatNumber(count, language))] : []))
  if (totalCount == null && told.length === 0) return null
  return (
    <p>
      {totalCount != null && <strong>{commendations.total(formatNumber(totalCount, language))}</strong>}
      {totalCount != null && told.length > 0 && ': '}
      {told.join(', ')}
    </p>
  )
}
