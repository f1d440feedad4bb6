import { graphql } from '../../gql'
import { useText } from '../../i18n/messages'
import { Head } from '../../layout/Head'
import { Page } from '../../layout/Page'
import { usePaths } from '../../paths'
import { Pager } from '../../ui/Pager'
import { Tabs } from '../../ui/Tabs'
import { ask } from '../../urql'
import type { Route } from './+types/ConclusionsPage'
import { ConclusionCard } from './ConclusionCard'

const query = graphql(`
  query ConclusionsPage($tracking: Tracking, $after: String) {
    conclusions(first: 10, after: $after, filter: { tracking: $tracking }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { slug isSample ...ConclusionCard_conclusion } }
    }
  }
`)

const trackingOf = { 'dang-theo-doi': 'LIVE', 'luu-tru': 'ARCHIVED' } as const

export function loader({ request, url, context }: Route.LoaderArgs) {
  const wanted = url.searchParams.get('loai') as keyof typeof trackingOf
  const variables = { tracking: trackingOf[wanted] ?? null, after: url.searchParams.get('sau') }
  return ask({ request, url, context }, query, variables)
}

export default function ConclusionsPage({ loaderData: { conclusions } }: Route.ComponentProps) {
  const text = useText()
  const paths = usePaths()
  const items = conclusions.edges.map(({ node }) => node)
  return (
    <Page
      title={text.conclusions.title}
      lead={text.conclusions.intro}
      isSample={items.some(({ isSample }) => isSample)}
    >
      <Head
        title={text.conclusions.title}
        description={text.conclusions.intro}
        keep={['loai', 'sau']}
        feeds={paths.conclusions()}
      />
      <Tabs
        label={text.common.filter}
        parameter="loai"
        tabs={[
          { value: null, name: text.common.all, href: paths.conclusions() },
          {
            value: 'dang-theo-doi',
            name: text.conclusions.live,
            href: paths.conclusions({ loai: 'dang-theo-doi' }),
          },
          { value: 'luu-tru', name: text.conclusions.archived, href: paths.conclusions({ loai: 'luu-tru' }) },
        ]}
      />
      {items.length === 0 && <p className="empty">{text.conclusions.empty}</p>}
      <div className="card-list">
        {items.map((conclusion) => (
          <ConclusionCard key={conclusion.slug} conclusion={conclusion} titleLevel={2} />
        ))}
      </div>
      <Pager total={conclusions.totalCount} pageInfo={conclusions.pageInfo} />
    </Page>
  )
}
