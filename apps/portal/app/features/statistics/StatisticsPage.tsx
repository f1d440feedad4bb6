import { graphql } from '../../gql'
import { useLanguage } from '../../i18n/language'
import { useText } from '../../i18n/messages'
import { Head } from '../../layout/Head'
import { Page } from '../../layout/Page'
import { usePaths } from '../../paths'
import { Pager } from '../../ui/Pager'
import { Section } from '../../ui/Section'
import { ask } from '../../urql'
import type { Route } from './+types/StatisticsPage'
import { PeriodCharts } from './PeriodCharts'
import { periodsByAgency } from './period-rows'
import { StatisticsCard } from './StatisticsCard'

const query = graphql(`
  query StatisticsPage($filter: DossierStatisticsFilter, $after: String) {
    dossierStatistics(first: 24, after: $after, filter: $filter) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { slug isSample ...StatisticsCard_statistics ...PeriodRow_statistics } }
    }
  }
`)

export function loader({ request, url, context }: Route.LoaderArgs) {
  const agency = url.searchParams.get('co-quan') || null
  return ask({ request, url, context }, query, { filter: { agency }, after: url.searchParams.get('sau') })
}

export default function StatisticsPage({ loaderData: { dossierStatistics } }: Route.ComponentProps) {
  const { statistics } = useText()
  const paths = usePaths()
  const language = useLanguage()
  const items = dossierStatistics.edges.map(({ node }) => node)
  const charted = periodsByAgency(items, language)
  const inCharts = new Set(charted.flatMap(({ rows }) => rows.map(({ slug }) => slug)))
  const others = items.filter(({ slug }) => !inCharts.has(slug))
  return (
    <Page title={statistics.title} lead={statistics.intro} isSample={items.some(({ isSample }) => isSample)}>
      <Head title={statistics.title} description={statistics.intro} keep={['sau']} feeds={paths.statistics()} />
      {items.length === 0 && <p className="empty">{statistics.empty}</p>}
      {charted.map((periods) => (
        <PeriodCharts key={periods.key} periods={periods} />
      ))}
      {others.length > 0 && (
        <Section title={charted.length > 0 ? statistics.others : statistics.all}>
          <div className="card-list">
            {others.map((item) => (
              <StatisticsCard key={item.slug} statistics={item} />
            ))}
          </div>
        </Section>
      )}
      <Pager total={dossierStatistics.totalCount} pageInfo={dossierStatistics.pageInfo} />
    </Page>
  )
}
