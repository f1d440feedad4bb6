import { onlineLevelKeys, onlineLevels, procedureChangeKeys, procedureChanges } from '@thong-suot/vocabulary'
import { graphql } from '../../gql'
import type { ProcedureNoticeFilter } from '../../gql/graphql'
import { readDay, today } from '../../i18n/format'
import { useLabel, useText } from '../../i18n/messages'
import { Head } from '../../layout/Head'
import { Page } from '../../layout/Page'
import { usePaths } from '../../paths'
import { FilterChoice, FilterEntry, FilterForm } from '../../ui/FilterForm'
import { Pager } from '../../ui/Pager'
import { ask } from '../../urql'
import type { Route } from './+types/ProceduresPage'
import { ProcedureCard } from './ProcedureCard'

const query = graphql(`
  query ProceduresPage($filter: ProcedureNoticeFilter, $after: String) {
    procedureNotices(first: 12, after: $after, filter: $filter) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { slug isSample ...ProcedureCard_procedureNotice } }
    }
    procedureFields { name }
  }
`)

export function loader({ request, url, context }: Route.LoaderArgs) {
  const given = url.searchParams
  const filter: ProcedureNoticeFilter = {
    words: given.get('tu-khoa')?.trim().slice(0, 200) || null,
    field: given.get('linh-vuc') || null,
    agency: given.get('co-quan') || null,
    onlineLevel: onlineLevelKeys.find((key) => key === given.get('muc-do')) ?? null,
    changeKind: procedureChangeKeys.find((key) => key === given.get('loai')) ?? null,
    // what holds today, unless another day or every announcement is asked for
    inForceOn: given.has('hieu-luc') ? readDay(given.get('hieu-luc')) : today(),
  }
  return ask({ request, url, context }, query, { filter, after: given.get('sau') })
}

export default function ProceduresPage({ loaderData: { procedureNotices, procedureFields } }: Route.ComponentProps) {
  const { procedures } = useText()
  const paths = usePaths()
  const items = procedureNotices.edges.map(({ node }) => node)
  return (
    <Page title={procedures.title} lead={procedures.intro} isSample={items.some(({ isSample }) => isSample)}>
      <Head title={procedures.title} description={procedures.intro} keep={['sau']} feeds={paths.procedures()} />
      <ProcedureFilterForm fields={procedureFields.map(({ name }) => name)} />
      {items.length === 0 && <p className="empty">{procedures.empty}</p>}
      <div className="card-list">
        {items.map((notice) => (
          <ProcedureCard key={notice.slug} notice={notice} titleLevel={2} />
        ))}
      </div>
      <Pager total={procedureNotices.totalCount} pageInfo={procedureNotices.pageInfo} />
    </Page>
  )
}

function ProcedureFilterForm({ fields }: { fields: string[] }) {
  const { procedures } = useText()
  const label = useLabel()
  const paths = usePaths()
  return (
    <FilterForm action={paths.procedures()}>
      <FilterEntry label={procedures.words} name="tu-khoa" />
      <FilterChoice label={procedures.field} name="linh-vuc" options={fields.map((name) => [name, name])} />
      <FilterChoice
        label={procedures.onlineLevel}
        name="muc-do"
        options={onlineLevelKeys.map((key) => [key, label(onlineLevels[key])])}
      />
      <FilterChoice
        label={procedures.changeKind}
        name="loai"
        options={procedureChangeKeys.map((key) => [key, label(procedureChanges[key])])}
      />
      <FilterEntry label={procedures.inForceOn} name="hieu-luc" type="date" unless={today()} />
    </FilterForm>
  )
}
