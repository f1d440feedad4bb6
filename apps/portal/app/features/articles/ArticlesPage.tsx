import { graphql } from '../../gql'
import { useText } from '../../i18n/messages'
import { Head } from '../../layout/Head'
import { Page } from '../../layout/Page'
import { usePaths } from '../../paths'
import { Pager } from '../../ui/Pager'
import { Tabs } from '../../ui/Tabs'
import { ask } from '../../urql'
import type { Route } from './+types/ArticlesPage'
import { ArticleCard } from './ArticleCard'

const query = graphql(`
  query ArticlesPage($section: String, $after: String) {
    sections { slug name }
    articles(first: 12, after: $after, filter: { section: $section }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { slug isSample ...ArticleCard_article } }
    }
  }
`)

export function loader({ request, url, context }: Route.LoaderArgs) {
  const section = url.searchParams.get('muc')
  return ask({ request, url, context }, query, { section, after: url.searchParams.get('sau') })
}

export default function ArticlesPage({ loaderData: { sections, articles } }: Route.ComponentProps) {
  const text = useText()
  const paths = usePaths()
  const items = articles.edges.map(({ node }) => node)
  return (
    <Page title={text.articles.title} isSample={items.some(({ isSample }) => isSample)}>
      <Head title={text.articles.title} keep={['muc', 'sau']} feeds={paths.articles()} />
      <Tabs
        label={text.articles.sections}
        parameter="muc"
        tabs={[
          { value: null, name: text.common.all, href: paths.articles() },
          ...sections.map(({ slug, name }) => ({ value: slug, name, href: paths.articles({ muc: slug }) })),
        ]}
      />
      {items.length === 0 && <p className="empty">{text.articles.empty}</p>}
      <div className="card-grid">
        {items.map((article) => (
          <ArticleCard key={article.slug} article={article} titleLevel={2} />
        ))}
      </div>
      <Pager total={articles.totalCount} pageInfo={articles.pageInfo} />
    </Page>
  )
}
