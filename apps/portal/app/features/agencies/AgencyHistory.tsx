import { successionExtents, successionTypes } from '@thong-suot/vocabulary'
import { type FragmentType, graphql, readFragment } from '../../gql'
import { formatDay } from '../../i18n/format'
import { useLabel, useText } from '../../i18n/messages'
import { Day } from '../../ui/Day'
import { Notice } from '../../ui/Notice'
import { DocumentLink } from '../documents/DocumentLink'
import { AgencyLink } from './AgencyLink'

export const AgencyHistory_agency = graphql(`
  fragment AgencyHistory_agency on Agency {
    validTo
    successors { ...AgencyHistory_succession }
    predecessors { ...AgencyHistory_succession }
  }
`)

export const AgencyHistory_succession = graphql(`
  fragment AgencyHistory_succession on Succession {
    type effectiveOn extent note
    agency { ...AgencyLink_agency }
    legalBasis { ...DocumentLink_document }
  }
`)

/** That an agency has ended and who took over, before anything else; and what it grew out of. */
export function AgencyHistory({ agency: masked }: { agency: FragmentType<typeof AgencyHistory_agency> }) {
  const { validTo, successors, predecessors } = readFragment(AgencyHistory_agency, masked)
  const { agencies } = useText()
  const hasEnded = validTo || successors.length > 0
  if (!hasEnded && predecessors.length === 0) return null
  return (
    <Notice tone={hasEnded ? 'warning' : 'info'}>
      {validTo && (
        <p>
          <strong>{agencies.ended(formatDay(validTo))}</strong>
        </p>
      )}
      <Successions title={agencies.successors} successions={successors} />
      <Successions title={agencies.predecessors} successions={predecessors} />
    </Notice>
  )
}

interface SuccessionsProps {
  title: string
  successions: readonly FragmentType<typeof AgencyHistory_succession>[]
}

function Successions({ title, successions }: SuccessionsProps) {
  const label = useLabel()
  const { agencies } = useText()
  if (successions.length === 0) return null
  return (
    <>
      <p className="small-head">{title}</p>
      <ul className="plain-list">
        {readFragment(AgencyHistory_succession, successions).map((succession, position) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a succession has no name of its own, and the list never moves
          <li key={position}>
            <AgencyLink agency={succession.agency} /> · {label(successionTypes[succession.type])} (
            {label(successionExtents[succession.extent]).toLowerCase()}), <Day date={succession.effectiveOn} />
            {succession.note && <span className="quiet-text"> · {succession.note}</span>}
            {succession.legalBasis && (
              <>
                {' '}
                · {agencies.legalBasis}: <DocumentLink document={succession.legalBasis} />
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
