import { type FragmentType, graphql, readFragment } from '../../gql'
import { useText } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { CompletionTable } from './CompletionTable'
import { addressOfLine, nameOfLine, queryOfLine, ScoreLine_row } from './score-lines'

export const ScoreTable_row = graphql(`
  fragment ScoreTable_row on ScoreboardRow {
    ...ScoreLine_row
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
  const rows = readFragment(ScoreTable_row, masked).map((row) => {
    const line = readFragment(ScoreLine_row, row)
    return {
      key: line.key,
      name: nameOfLine(line, board),
      href: addressOfLine(line, paths),
      query: queryOfLine(line, query),
      completion: row.completion,
      before: before && (before[line.key] ?? null),
    }
  })
  return <CompletionTable title={title} head={head} rows={rows} />
}
