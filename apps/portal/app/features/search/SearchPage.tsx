import { graphql } from '../../gql'
import type { SearchKind } from '../../gql/graphql'
import { useText } from '../../i18n/messages'
import { Head } from '../../layout/Head'
import { Page } from '../../layout/Page'
import { Pager } from '../../ui/Pager'
import { ask } from '../../urql'
import type { Route } from './+types/SearchPage'
import { SearchForm } from './SearchForm'
import { SearchHit } from './SearchHit'
import { searchKinds } from './search-kinds'

const query = graphql(`
  query SearchPage($words: String!, $kinds: [SearchKind!], $after: String) {
    search(query: $words, kinds: $kinds, first: 20, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { cursor ...SearchHit_edge node { __typename ... on Task { isSample } ... on Article { isSample } ... on Conclusion { isSample } ... on Commendation { isSample } ... on ProcedureNotice { isSample } ... on Document { isSample } ... on Page { isSample } ... on Plan { isSample } ... on DossierStatistics { isSample } ... on IndexResult { isSample } ... on Agency { isSample } } }
    }
  }
`)

export async function loader({ request, url, context }: Route.LoaderArgs) {
  const words = (url.searchParams.get('q') ?? '').normalize('NFC').trim().slice(0, 200)
  const kinds: SearchKind[] = searchKinds.filter((kind) => url.searchParams.getAll('loai').includes(kind))
  if (!words) return { words, kinds, search: null }
  const variables = { words, kinds: kinds.length > 0 ? kinds : null, after: url.searchParams.get('sau') }
  return { words, kinds, ...(await ask({ request, url, context }, query, variables)) }
}

// As many as the API gives of one kind: from here on there may be more than it says.
const mostOfAKind = 50

export default function SearchPage({ loaderData: { words, kinds, search } }: Route.ComponentProps) {
  const text = useText()
  const title = words ? text.search.resultsFor(words) : text.search.title
  return (
    <Page title={title} isSample={search?.edges.some(({ node }) => node.isSample)}>
      <Head title={title} isPrivate={Boolean(words)} />
      <SearchForm words={words} kinds={kinds} />
      {search && search.edges.length === 0 && (
        <p className="empty">
          {text.search.empty(words)} {words.length < 2 ? text.search.tooShort : text.search.emptyHint}
        </p>
      )}
      {search && search.edges.length > 0 && (
        <>
          <ol className="hits">
            {search.edges.map((edge) => (
              <SearchHit key={edge.cursor} edge={edge} />
            ))}
          </ol>
          {search.totalCount >= mostOfAKind && <p className="quiet-text">{text.search.newestOnly}</p>}
          <Pager total={search.totalCount} pageInfo={search.pageInfo} />
        </>
      )}
    </Page>
  )
}
