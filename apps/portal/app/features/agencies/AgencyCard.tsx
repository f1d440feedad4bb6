import { agencyKinds, agencyLevels } from '@thong-suot/vocabulary'
import { type FragmentType, graphql, readFragment } from '../../gql'
import { useLabel, useText } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { Card } from '../../ui/Card'
import { CompletionBar } from '../scoreboard/CompletionBar'

export const AgencyCard_agency = graphql(`
  fragment AgencyCard_agency on Agency {
    slug name kind level validTo isSample
    parent { name }
    completion { total ...CompletionBar_completion }
  }
`)

export function AgencyCard({ agency: masked }: { agency: FragmentType<typeof AgencyCard_agency> }) {
  const agency = readFragment(AgencyCard_agency, masked)
  const { agencies } = useText()
  const label = useLabel()
  return (
    <Card
      href={usePaths().agency(agency.slug)}
      title={agency.name}
      titleLevel={2}
      kicker={[label(agencyLevels[agency.level]), agency.validTo && agencies.endedShort].filter(Boolean).join(' · ')}
      isSample={agency.isSample}
    >
      <p className="quiet-text">
        {label(agencyKinds[agency.kind])} {agency.parent && `· ${agency.parent.name}`}
      </p>
      {agency.completion.total > 0 && <CompletionBar completion={agency.completion} />}
    </Card>
  )
}
