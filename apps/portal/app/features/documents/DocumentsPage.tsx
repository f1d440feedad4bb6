import { documentTypeKeys, documentTypes } from '@thong-suot/vocabulary'
import { graphql } from '../../gql'
import type { DocumentFilter } from '../../gql/graphql'
import { readDay } from '../../i18n/format'
import { useLabel, useText } from '../../i18n/messages'
import { Head } from '../../layout/Head'
import { Page } from '../../layout/Page'
import { usePaths } from '../../paths'
import { FilterChoice, FilterEntry, FilterForm } from '../../ui/FilterForm'
import { Pager } from '../../ui/Pager'
import { ask } from '../../urql'
import type { Route } from './+types/DocumentsPage'
import { DocumentCard } from './DocumentCard'

const query = graphql(`
  query DocumentsPage($filter: DocumentFilter, $after: String) {
    documents(first: 20, after: $after, filter: $filter) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { slug isSample ...DocumentCard_document } }
    }
  }
`)

export function loader({ request, url, context }: Route.LoaderArgs) {
  const given = url.searchParams
  const filter: DocumentFilter = {
    symbol: given.get('so-ky-hieu')?.trim() || null,
    type: documentTypeKeys.find((key) => key === given.get('loai')) ?? null,
    from: readDay(given.get('tu-ngay')),
    to: readDay(given.get('den-ngay')),
  }
  return ask({ request, url, context }, query, { filter, after: given.get('sau') })
}

export default function DocumentsPage({ loaderData: { documents } }: Route.ComponentProps) {
  const text = useText()
  const paths = usePaths()
  const items = documents.edges.map(({ node }) => node)
  return (
    <Page title={text.documents.title} lead={text.documents.intro} isSample={items.some(({ isSample }) => isSample)}>
      <Head title={text.documents.title} description={text.documents.intro} keep={['sau']} feeds={paths.documents()} />
      <DocumentFilterForm />
      {items.length === 0 && <p className="empty">{text.documents.empty}</p>}
      <div className="card-list">
        {items.map((document) => (
          <DocumentCard key={document.slug} document={document} />
        ))}
      </div>
      <Pager total={documents.totalCount} pageInfo={documents.pageInfo} />
    </Page>
  )
}

function DocumentFilterForm() {
  const { common, documents } = useText()
  const label = useLabel()
  const paths = usePaths()
  return (
    <FilterForm action={paths.documents()}>
      <FilterEntry label={documents.symbol} name="so-ky-hieu" />
      <FilterChoice
        label={documents.type}
        name="loai"
        options={documentTypeKeys.map((key) => [key, label(documentTypes[key])])}
      />
      <FilterEntry label={common.from} name="tu-ngay" type="date" />
      <FilterEntry label={common.to} name="den-ngay" type="date" />
    </FilterForm>
  )
}
