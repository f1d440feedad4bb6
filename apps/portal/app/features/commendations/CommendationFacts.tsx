import { commendationCategories, commendationForms } from '@thong-suot/vocabulary'
import { type FragmentType, graphql, readFragment } from '../../gql'
import { useLabel, useText } from '../../i18n/messages'
import { Day } from '../../ui/Day'
import { Facts } from '../../ui/Facts'
import { AgencyLink } from '../agencies/AgencyLink'
import { SourceLink } from '../articles/SourceLink'
import { DocumentLink } from '../documents/DocumentLink'

export const CommendationFacts_commendation = graphql(`
  fragment CommendationFacts_commendation on Commendation {
    form category occasion achievement decisionAsWritten authorityPost presentedBy awardedOn publishedAt
    sourcePortal sourceUrl
    decision { ...DocumentLink_document }
    authority { ...AgencyLink_agency }
    issuingAgency { ...AgencyLink_agency }
    reformAreas { name }
  }
`)

/** What was given for what, by whose decision. */
export function CommendationFacts({
  commendation: masked,
}: {
  commendation: FragmentType<typeof CommendationFacts_commendation>
}) {
  const commendation = readFragment(CommendationFacts_commendation, masked)
  const { commendations, conclusions, articles, common } = useText()
  const label = useLabel()
  const { category, decision, authority, authorityPost } = commendation
  return (
    <Facts
      isCalm
      facts={[
        [commendations.form, label(commendationForms[commendation.form])],
        [commendations.category, category && label(commendationCategories[category])],
        [commendations.occasion, commendation.occasion],
        [commendations.achievement, commendation.achievement],
        [
          commendations.decision,
          decision ? <DocumentLink key="decision" document={decision} /> : commendation.decisionAsWritten,
        ],
        [
          commendations.authority,
          (authority || authorityPost) && (
            <>
              {authorityPost}
              {authorityPost && authority && ' · '}
              {authority && <AgencyLink agency={authority} />}
            </>
          ),
        ],
        [commendations.presentedBy, commendation.presentedBy],
        [commendations.awardedOn, commendation.awardedOn && <Day date={commendation.awardedOn} />],
        [conclusions.issuedBy, commendation.issuingAgency && <AgencyLink agency={commendation.issuingAgency} />],
        [articles.areas, commendation.reformAreas.map(({ name }) => name).join(' · ')],
        [
          common.source,
          commendation.sourcePortal && (
            <SourceLink portal={commendation.sourcePortal} address={commendation.sourceUrl} />
          ),
        ],
        [articles.publishedAt, <Day key="published" date={commendation.publishedAt} />],
      ]}
    />
  )
}
