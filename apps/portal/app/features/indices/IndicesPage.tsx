import { indexCodeKeys, indexCodes } from '@thong-suot/vocabulary'
import { graphql } from '../../gql'
import { useLabel, useText } from '../../i18n/messages'
import { Head } from '../../layout/Head'
import { Page } from '../../layout/Page'
import { usePaths } from '../../paths'
import { FilterChoice, FilterForm } from '../../ui/FilterForm'
import { Pager } from '../../ui/Pager'
import { Section } from '../../ui/Section'
import { ask } from '../../urql'
import type { Route } from './+types/IndicesPage'
import { IndexCard } from './IndexCard'
import { IndexYears } from './IndexYears'
import { seriesOf } from './score-values'

const query = graphql(`
  query IndicesPage($filter: IndexResultFilter, $after: String) {
    indexResults(first: 24, after: $after, filter: $filter) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node {
        slug isSample indexCode year unit
        issuingAgency { slug name } scores { agencyAsWritten value }
        ...IndexCard_indexResult
      } }
    }
  }
`)

export function loader({ request, url, context }: Route.LoaderArgs) {
  const index = indexCodeKeys.find((key) => key === url.searchParams.get('chi-so')) ?? null
  return ask({ request, url, context }, query, { filter: { index }, after: url.searchParams.get('sau') })
}

export default function IndicesPage({ loaderData: { indexResults } }: Route.ComponentProps) {
  const { indices } = useText()
  const label = useLabel()
  const paths = usePaths()
  const items = indexResults.edges.map(({ node }) => node)
  return (
    <Page title={indices.title} lead={indices.intro} isSample={items.some(({ isSample }) => isSample)}>
      <Head title={indices.title} description={indices.intro} keep={['sau']} feeds={paths.indices()} />
      <FilterForm action={paths.indices()}>
        <FilterChoice
          label={indices.index}
          name="chi-so"
          options={indexCodeKeys.map((key) => [key, label(indexCodes[key])])}
        />
      </FilterForm>
      {items.length === 0 && <p className="empty">{indices.empty}</p>}
      {seriesOf(items).map((series) => (
        <IndexYears key={series.key} series={series} />
      ))}
      {items.length > 0 && (
        <Section title={indices.all}>
          <div className="card-list">
            {items.map((result) => (
              <IndexCard key={result.slug} result={result} />
            ))}
          </div>
          <Pager total={indexResults.totalCount} pageInfo={indexResults.pageInfo} />
        </Section>
      )}
    </Page>
  )
}
