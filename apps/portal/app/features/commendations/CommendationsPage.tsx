import { commendationFormKeys, commendationForms } from '@thong-suot/vocabulary'
import { graphql } from '../../gql'
import type { CommendationFilter } from '../../gql/graphql'
import { useLabel, useText } from '../../i18n/messages'
import { Head } from '../../layout/Head'
import { Page } from '../../layout/Page'
import { usePaths } from '../../paths'
import { FilterChoice, FilterEntry, FilterForm } from '../../ui/FilterForm'
import { Pager } from '../../ui/Pager'
import { ask } from '../../urql'
import type { Route } from './+types/CommendationsPage'
import { CommendationCard } from './CommendationCard'

const query = graphql(`
  query CommendationsPage($filter: CommendationFilter, $after: String) {
    commendations(first: 12, after: $after, filter: $filter) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { slug isSample ...CommendationCard_commendation } }
    }
  }
`)

export function loader({ request, url, context }: Route.LoaderArgs) {
  const given = url.searchParams
  const year = given.get('nam')?.trim() ?? ''
  const filter: CommendationFilter = {
    recipient: given.get('nguoi-duoc-khen')?.trim().slice(0, 200) || null,
    form: commendationFormKeys.find((key) => key === given.get('hinh-thuc')) ?? null,
    year: /^\d{4}$/.test(year) ? Number(year) : null,
    agency: given.get('co-quan') || null,
  }
  return ask({ request, url, context }, query, { filter, after: given.get('sau') })
}

export default function CommendationsPage({ loaderData: { commendations } }: Route.ComponentProps) {
  const text = useText()
  const paths = usePaths()
  const items = commendations.edges.map(({ node }) => node)
  return (
    <Page
      title={text.commendations.title}
      lead={text.commendations.intro}
      isSample={items.some(({ isSample }) => isSample)}
    >
      <Head
        title={text.commendations.title}
        description={text.commendations.intro}
        keep={['sau']}
        feeds={paths.commendations()}
      />
      <CommendationFilterForm />
      {items.length === 0 && <p className="empty">{text.commendations.empty}</p>}
      <div className="card-list">
        {items.map((commendation) => (
          <CommendationCard key={commendation.slug} commendation={commendation} titleLevel={2} />
        ))}
      </div>
      <Pager total={commendations.totalCount} pageInfo={commendations.pageInfo} />
    </Page>
  )
}

function CommendationFilterForm() {
  const { commendations } = useText()
  const label = useLabel()
  const paths = usePaths()
  return (
    <FilterForm action={paths.commendations()}>
      <FilterEntry label={commendations.recipientOrUnit} name="nguoi-duoc-khen" />
      <FilterChoice
        label={commendations.form}
        name="hinh-thuc"
        options={commendationFormKeys.map((key) => [key, label(commendationForms[key])])}
      />
      <FilterEntry label={commendations.year} name="nam" type="number" min={1945} max={2100} />
    </FilterForm>
  )
}
