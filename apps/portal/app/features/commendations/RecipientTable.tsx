import { recipientKinds } from '@thong-suot/vocabulary'
import { type FragmentType, graphql, readFragment } from '../../gql'
import { formatNumber } from '../../i18n/format'
import { useLanguage } from '../../i18n/language'
import { useLabel, useText } from '../../i18n/messages'
import { ScrollRegion } from '../../ui/ScrollRegion'
import { AgencyLink } from '../agencies/AgencyLink'

export const RecipientTable_commendation = graphql(`
  fragment RecipientTable_commendation on Commendation {
    totalCount
    recipients { kind name post unit agency { ...AgencyLink_agency } }
  }
`)

/** Those named, in the order of the decision; says when more were commended than are named. */
export function RecipientTable({
  commendation: masked,
}: {
  commendation: FragmentType<typeof RecipientTable_commendation>
}) {
  const { recipients, totalCount } = readFragment(RecipientTable_commendation, masked)
  const { commendations } = useText()
  const label = useLabel()
  const language = useLanguage()
  if (recipients.length === 0) return <p className="empty">{commendations.noNames}</p>
  const unnamed = (totalCount ?? 0) - recipients.length
  return (
    <>
      <ScrollRegion label={commendations.table}>
        <table className="plain-table">
          <caption className="visually-hidden">{commendations.table}</caption>
          <thead>
            <tr>
              <th scope="col">{commendations.name}</th>
              <th scope="col">{commendations.kind}</th>
              <th scope="col">{commendations.post}</th>
              <th scope="col">{commendations.unit}</th>
            </tr>
          </thead>
          <tbody>
            {recipients.map((recipient, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two recipients may share everything that is told of them
              <tr key={index}>
                <th scope="row">{recipient.name}</th>
                <td>{label(recipientKinds[recipient.kind])}</td>
                <td>{recipient.post}</td>
                <td>{recipient.agency ? <AgencyLink agency={recipient.agency} /> : recipient.unit}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {unnamed > 0 && <p className="quiet-text">{commendations.unnamed(formatNumber(unnamed, language))}</p>}
    </>
  )
}
