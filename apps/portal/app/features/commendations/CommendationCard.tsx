import { commendationForms } from '@thong-suot/vocabulary'
import { type FragmentType, graphql, readFragment } from '../../gql'
import { useLabel, useText } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { Card } from '../../ui/Card'
import { Day } from '../../ui/Day'
import { CommendationCounts } from './CommendationCounts'

export const CommendationCard_commendation = graphql(`
  fragment CommendationCard_commendation on Commendation {
    slug title occasion form state awardedOn presentedBy isSample
    issuingAgency { name }
    ...CommendationCounts_commendation
  }
`)

interface CommendationCardProps {
  commendation: FragmentType<typeof CommendationCard_commendation>
  titleLevel?: 2 | 3
}

export function CommendationCard({ commendation: masked, titleLevel }: CommendationCardProps) {
  const commendation = readFragment(CommendationCard_commendation, masked)
  const text = useText()
  const label = useLabel()
  const giver = commendation.issuingAgency?.name ?? commendation.presentedBy
  const isRevoked = commendation.state === 'REVOKED'
  return (
    <Card
      href={usePaths().commendation(commendation.slug)}
      title={commendation.title}
      titleLevel={titleLevel}
      kicker={`${label(commendationForms[commendation.form])}${isRevoked ? ` · ${text.commendations.revoked}` : ''}`}
      isSample={commendation.isSample}
    >
      {commendation.occasion && <p className="card-text">{commendation.occasion}</p>}
      <CommendationCounts commendation={commendation} />
      {(giver || commendation.awardedOn) && (
        <p className="quiet-text">
          {giver}
          {giver && commendation.awardedOn && ' · '}
          {commendation.awardedOn && <Day date={commendation.awardedOn} />}
        </p>
      )}
    </Card>
  )
}
