import { agencyLevelKeys, agencyLevels } from '@thong-suot/vocabulary'
import { graphql } from '../../gql'
import { readDay } from '../../i18n/format'
import { useLabel, useText } from '../../i18n/messages'
import { Head } from '../../layout/Head'
import { Page } from '../../layout/Page'
import { usePaths } from '../../paths'
import { FilterChoice, FilterEntry, FilterForm } from '../../ui/FilterForm'
import { Pager } from '../../ui/Pager'
import { ask } from '../../urql'
import type { Route } from './+types/AgenciesPage'
import { AgencyCard } from './AgencyCard'

const query = graphql(`
  query AgenciesPage($filter: AgencyFilter, $asOf: Date, $after: String) {
    agencies(first: 24, after: $after, filter: $filter, asOf: $asOf) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { slug isSample ...AgencyCard_agency } }
    }
  }
`)

export function loader({ request, url, context }: Route.LoaderArgs) {
  const given = url.searchParams
  const level = agencyLevelKeys.find((key) => key === given.get('cap')) ?? null
  const variables = { filter: { level }, asOf: readDay(given.get('ngay')), after: given.get('sau') }
  return ask({ request, url, context }, query, variables)
}

export default function AgenciesPage({ loaderData: { agencies } }: Route.ComponentProps) {
  const text = useText()
  const items = agencies.edges.map(({ node }) => node)
  return (
    <Page title={text.agencies.title} lead={text.agencies.intro} isSample={items.some(({ isSample }) => isSample)}>
      <Head title={text.agencies.title} description={text.agencies.intro} keep={['cap', 'sau']} />
      <AgencyFilterForm />
      {items.length === 0 && <p className="empty">{text.agencies.empty}</p>}
      <div className="card-grid">
        {items.map((agency) => (
          <AgencyCard key={agency.slug} agency={agency} />
        ))}
      </div>
      <Pager total={agencies.totalCount} pageInfo={agencies.pageInfo} />
    </Page>
  )
}

function AgencyFilterForm() {
  const { agencies } = useText()
  const label = useLabel()
  const paths = usePaths()
  return (
    <FilterForm action={paths.agencies()}>
      <FilterChoice
        label={agencies.level}
        name="cap"
        options={agencyLevelKeys.map((key) => [key, label(agencyLevels[key])])}
      />
      <FilterEntry label={agencies.asOf} name="ngay" type="date" />
    </FilterForm>
  )
}
