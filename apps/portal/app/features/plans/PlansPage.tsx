import { reformAreaKeys, reformAreas } from '@thong-suot/vocabulary'
import { graphql } from '../../gql'
import type { PlanFilter } from '../../gql/graphql'
import { useLabel, useText } from '../../i18n/messages'
import { Head } from '../../layout/Head'
import { Page } from '../../layout/Page'
import { usePaths } from '../../paths'
import { FilterChoice, FilterEntry, FilterForm } from '../../ui/FilterForm'
import { Pager } from '../../ui/Pager'
import { ask } from '../../urql'
import type { Route } from './+types/PlansPage'
import { PlanCard } from './PlanCard'

const query = graphql(`
  query PlansPage($filter: PlanFilter, $after: String) {
    plans(first: 12, after: $after, filter: $filter) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { slug isSample ...PlanCard_plan } }
    }
  }
`)

export function loader({ request, url, context }: Route.LoaderArgs) {
  const given = url.searchParams
  const year = given.get('nam')?.trim() ?? ''
  const filter: PlanFilter = {
    year: /^\d{4}$/.test(year) ? Number(year) : null,
    area: reformAreaKeys.find((key) => key === given.get('linh-vuc')) ?? null,
    agency: given.get('co-quan') || null,
  }
  return ask({ request, url, context }, query, { filter, after: given.get('sau') })
}

export default function PlansPage({ loaderData: { plans: found } }: Route.ComponentProps) {
  const { plans } = useText()
  const paths = usePaths()
  const items = found.edges.map(({ node }) => node)
  return (
    <Page title={plans.title} lead={plans.intro} isSample={items.some(({ isSample }) => isSample)}>
      <Head title={plans.title} description={plans.intro} keep={['sau']} feeds={paths.plans()} />
      <PlanFilterForm />
      {items.length === 0 && <p className="empty">{plans.empty}</p>}
      <div className="card-list">
        {items.map((plan) => (
          <PlanCard key={plan.slug} plan={plan} titleLevel={2} />
        ))}
      </div>
      <Pager total={found.totalCount} pageInfo={found.pageInfo} />
    </Page>
  )
}

function PlanFilterForm() {
  const { plans } = useText()
  const label = useLabel()
  const paths = usePaths()
  return (
    <FilterForm action={paths.plans()}>
      <FilterEntry label={plans.yearField} name="nam" type="number" min={1990} max={2100} />
      <FilterChoice
        label={plans.standardArea}
        name="linh-vuc"
        options={reformAreaKeys.map((key) => [key, label(reformAreas[key])])}
      />
    </FilterForm>
  )
}
