import { type FragmentType, graphql, readFragment } from '../../gql'
import type { ScoreTable_RowFragment } from '../../gql/graphql'
import { useText } from '../../i18n/messages'
import { type Paths, usePaths } from '../../paths'
import { CompletionTable } from './CompletionTable'

export const ScoreTable_row = graphql(`
  fragment ScoreTable_row on ScoreboardRow {
    key
    agency { slug name }
    conclusion { slug title }
    plan { slug title }
    area { key name }
    completion { ...CompletionTable_completion }
  }
`)

interface ScoreTableProps {
  title: string
  head: string
  rows: readonly FragmentType<typeof ScoreTable_row>[]
  /** What narrows the lists of all lines: a day, a span. */
  query?: Record<string, string>
  /** A share of each line in the period before, by its key. */
  before?: Record<string, number | null>
}

/** The lines of a board, whatever it is broken down by. */
export function ScoreTable({ title, head, rows: masked, query = {}, before }: ScoreTableProps) {
  const { board } = useText()
  const paths = usePaths()
  const rows = readFragment(ScoreTable_row, masked).map((row) => ({
    key: row.key,
    name:
      row.agency?.name ??
      row.conclusion?.title ??
      row.plan?.title ??
      row.area?.name ??
      (row.key === 'NONE' ? board.noArea : board.hiddenSource),
    href: addressOf(row, paths),
    // no list is narrowed to tasks without an area, or to those of a source that cannot be seen
    query: !(row.agency || row.conclusion || row.plan || row.area)
      ? null
      : {
          ...query,
          'co-quan': row.agency?.slug,
          'ket-luan': row.conclusion?.slug,
          'ke-hoach': row.plan?.slug,
          'linh-vuc': row.area?.key,
        },
    completion: row.completion,
    before: before && (before[row.key] ?? null),
  }))
  return <CompletionTable title={title} head={head} rows={rows} />
}

function addressOf({ agency, conclusion, plan }: ScoreTable_RowFragment, paths: Paths): string | undefined {
  if (agency) return paths.agency(agency.slug)
  if (conclusion) return paths.conclusion(conclusion.slug)
  return plan ? paths.plan(plan.slug) : undefined
}
