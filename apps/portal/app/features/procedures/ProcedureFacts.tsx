import { agencyLevels, legacyOnlineLevels, onlineLevels, procedureChanges } from '@thong-suot/vocabulary'
import { type FragmentType, graphql, readFragment } from '../../gql'
import { formatDay } from '../../i18n/format'
import { useLabel, useText } from '../../i18n/messages'
import { Facts } from '../../ui/Facts'
import { AgencyLink } from '../agencies/AgencyLink'
import { SourceLink } from '../articles/SourceLink'
import { DocumentLink } from '../documents/DocumentLink'

export const ProcedureFacts_procedureNotice = graphql(`
  fragment ProcedureFacts_procedureNotice on ProcedureNotice {
    code localitySuffix level onlineLevel onlineLevelLegacy nonTerritorial applicants result changeKind effectiveFrom
    inForceUntil decisionAsWritten announcedByPost publishedAt sourcePortal sourceUrl
    decision { ...DocumentLink_document }
    announcedBy { ...AgencyLink_agency }
    postedBy { ...AgencyLink_agency }
    legalBases { asWritten document { ...DocumentLink_document } }
    reformAreas { name }
  }
`)

/** What the procedure is, and by which decision it stands. */
export function ProcedureFacts({ notice: masked }: { notice: FragmentType<typeof ProcedureFacts_procedureNotice> }) {
  const notice = readFragment(ProcedureFacts_procedureNotice, masked)
  const { procedures, articles, common } = useText()
  const label = useLabel()
  const { onlineLevel, onlineLevelLegacy, decision, announcedBy, announcedByPost, postedBy, inForceUntil } = notice
  const levels = [
    onlineLevel && label(onlineLevels[onlineLevel]),
    onlineLevelLegacy && procedures.legacyLevel(label(legacyOnlineLevels[onlineLevelLegacy])),
  ].filter(Boolean)
  return (
    <Facts
      isCalm
      facts={[
        [procedures.code, [notice.code, notice.localitySuffix].filter(Boolean).join('.')],
        [procedures.level, label(agencyLevels[notice.level])],
        [procedures.onlineLevel, levels.join('. ')],
        [procedures.place, notice.nonTerritorial && procedures.nonTerritorial],
        [procedures.applicants, notice.applicants],
        [procedures.result, notice.result],
        [procedures.changeKind, label(procedureChanges[notice.changeKind])],
        [procedures.effectiveFrom, formatDay(notice.effectiveFrom)],
        [procedures.inForceUntil, inForceUntil && notice.changeKind !== 'REPEALED' && formatDay(inForceUntil)],
        [
          procedures.decision,
          decision ? <DocumentLink key="decision" document={decision} /> : notice.decisionAsWritten,
        ],
        [
          procedures.announcedBy,
          (announcedBy || announcedByPost) && (
            <>
              {announcedByPost}
              {announcedByPost && announcedBy && ' · '}
              {announcedBy && <AgencyLink agency={announcedBy} />}
            </>
          ),
        ],
        [procedures.postedBy, postedBy && <AgencyLink key="posted" agency={postedBy} />],
        [
          procedures.legalBases,
          notice.legalBases.length > 0 && (
            <ul className="fact-list">
              {notice.legalBases.map(({ asWritten, document }) => (
                <li key={asWritten}>{document ? <DocumentLink document={document} /> : asWritten}</li>
              ))}
            </ul>
          ),
        ],
        [articles.areas, notice.reformAreas.map(({ name }) => name).join(' · ')],
        [common.source, notice.sourcePortal && <SourceLink portal={notice.sourcePortal} address={notice.sourceUrl} />],
        [articles.publishedAt, formatDay(notice.publishedAt)],
      ]}
    />
  )
}
