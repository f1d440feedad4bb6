import { type FragmentType, graphql, readFragment } from '../../gql'
import { useText } from '../../i18n/messages'
import { Day } from '../../ui/Day'
import { Facts } from '../../ui/Facts'
import { AgencyLink } from '../agencies/AgencyLink'
import { SourceLink } from '../articles/SourceLink'
import { DocumentLink } from '../documents/DocumentLink'

export const ConclusionFacts_conclusion = graphql(`
  fragment ConclusionFacts_conclusion on Conclusion {
    meetingKind heldOn place attendees publishedAt sourcePortal sourceUrl
    chair { name post }
    document { ...DocumentLink_document }
    issuingAgency { ...AgencyLink_agency }
    reformAreas { name }
  }
`)

/** Which meeting, who chaired it, which document holds it. */
export function ConclusionFacts({
  conclusion: masked,
}: {
  conclusion: FragmentType<typeof ConclusionFacts_conclusion>
}) {
  const conclusion = readFragment(ConclusionFacts_conclusion, masked)
  const { conclusions, articles, common } = useText()
  const { chair } = conclusion
  return (
    <Facts
      isCalm
      facts={[
        [conclusions.meeting, conclusion.meetingKind],
        [conclusions.heldOn, conclusion.heldOn && <Day date={conclusion.heldOn} />],
        [conclusions.place, conclusion.place],
        [conclusions.chair, chair && [chair.name, chair.post].filter(Boolean).join(', ')],
        [conclusions.attendees, conclusion.attendees],
        [conclusions.document, conclusion.document && <DocumentLink document={conclusion.document} />],
        [conclusions.issuedBy, conclusion.issuingAgency && <AgencyLink agency={conclusion.issuingAgency} />],
        [articles.areas, conclusion.reformAreas.map(({ name }) => name).join(' · ')],
        [
          common.source,
          conclusion.sourcePortal && <SourceLink portal={conclusion.sourcePortal} address={conclusion.sourceUrl} />,
        ],
        [articles.publishedAt, <Day key="published" date={conclusion.publishedAt} />],
      ]}
    />
  )
}
