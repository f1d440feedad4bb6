import { graphql } from '../../gql'
import type { ScoreLine_RowFragment } from '../../gql/graphql'
import type { Messages } from '../../i18n/vi'
import type { Paths } from '../../paths'
import { monthName, monthSpan } from './months'

export const ScoreLine_row = graphql(`
  fragment ScoreLine_row on ScoreboardRow {
    key
    agency { slug name }
    conclusion { slug title }
    plan { slug title }
    area { key name }
    month
  }
`)

/** What a line of a board is called. */
export function nameOfLine(row: ScoreLine_RowFragment, { noArea, hiddenSource }: Messages['board']): string {
  return subjectOf(row) ?? (row.key === 'NONE' ? noArea : hiddenSource)
}

/** Nothing where no agency, area or month has its tasks, or where the viewer may not see the source. */
function subjectOf({ agency, conclusion, plan, area, month }: ScoreLine_RowFragment): string | undefined {
  return agency?.name ?? conclusion?.title ?? plan?.title ?? area?.name ?? (month ? monthName(month) : undefined)
}

/** Where the subject of a line has a page of its own. */
export function addressOfLine({ agency, conclusion, plan }: ScoreLine_RowFragment, paths: Paths): string | undefined {
  if (agency) return paths.agency(agency.slug)
  if (conclusion) return paths.conclusion(conclusion.slug)
  return plan ? paths.plan(plan.slug) : undefined
}

/** What narrows the list of tasks to those of a line; no list is narrowed to tasks without an area, or of a source nobody is told of. */
export function queryOfLine(row: ScoreLine_RowFragment, query: Record<string, string>) {
  const { agency, conclusion, plan, area, month } = row
  if (!subjectOf(row)) return null
  return {
    ...query,
    ...(month && monthSpan(month)),
    'co-quan': agency?.slug,
    'ket-luan': conclusion?.slug,
    'ke-hoach': plan?.slug,
    'linh-vuc': area?.key,
  }
}
