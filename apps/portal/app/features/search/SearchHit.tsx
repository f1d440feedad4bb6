import { type FragmentType, graphql, readFragment } from '../../gql'
import type { SearchHit_EdgeFragment, SearchKind } from '../../gql/graphql'
import { useText } from '../../i18n/messages'
import { type Paths, usePaths } from '../../paths'
import { Day } from '../../ui/Day'
import { SampleBadge } from '../../ui/Sample'

export const SearchHit_edge = graphql(`
  fragment SearchHit_edge on SearchEdge {
    snippet
    node {
      __typename
      ... on Article { slug title publishedAt isSample }
      ... on Conclusion { slug title heldOn isSample }
      ... on Plan { slug title isSample }
      ... on Commendation { slug title awardedOn isSample }
      ... on ProcedureNotice { slug code title effectiveFrom isSample }
      ... on DossierStatistics { slug title isSample }
      ... on IndexResult { slug title announcedOn isSample }
      ... on Document { slug symbol symbolAsWritten subject issuedOn isSample }
      ... on Page { slug title isSample }
      ... on Agency { slug name isSample }
      ... on Task { id code taskTitle: title currentDue isSample }
    }
  }
`)

type Hit = SearchHit_EdgeFragment['node']

export function SearchHit({ edge: masked }: { edge: FragmentType<typeof SearchHit_edge> }) {
  const { node, snippet } = readFragment(SearchHit_edge, masked)
  const { search } = useText()
  const paths = usePaths()
  const { href, title, date } = readHit(node, paths)
  return (
    <li className="hit">
      <p className="kicker">
        {search.kind[kindOf(node)]} {node.isSample && <SampleBadge />}
      </p>
      <a className="hit-title" href={href}>
        {title}
      </a>
      {snippet && <p className="card-text">{snippet}</p>}
      {date && (
        <p className="quiet-text">
          <Day date={date} />
        </p>
      )}
    </li>
  )
}

function readHit(node: Hit, paths: Paths): { href: string; title: string; date?: string | null } {
  switch (node.__typename) {
    case 'Article':
      return { href: paths.article(node.slug), title: node.title, date: node.publishedAt }
    case 'Conclusion':
      return { href: paths.conclusion(node.slug), title: node.title, date: node.heldOn }
    case 'Plan':
      return { href: paths.plan(node.slug), title: node.title }
    case 'Commendation':
      return { href: paths.commendation(node.slug), title: node.title, date: node.awardedOn }
    case 'ProcedureNotice':
      return { href: paths.procedure(node.slug), title: `${node.code} · ${node.title}`, date: node.effectiveFrom }
    case 'DossierStatistics':
      return { href: paths.statisticsItem(node.slug), title: node.title }
    case 'IndexResult':
      return { href: paths.indexResult(node.slug), title: node.title, date: node.announcedOn }
    case 'Document': {
      const symbol = node.symbol ?? node.symbolAsWritten
      const title = [symbol, node.subject].filter(Boolean).join(' · ')
      return { href: paths.document(node.slug), title, date: node.issuedOn }
    }
    case 'Page':
      return { href: paths.page(node.slug), title: node.title }
    case 'Agency':
      return { href: paths.agency(node.slug), title: node.name }
    case 'Task':
      return { href: paths.task(node.id), title: `${node.code} · ${node.taskTitle}`, date: node.currentDue }
  }
}

function kindOf({ __typename: type }: Hit) {
  return type.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase() as SearchKind
}
