import type { Language } from '@thong-suot/vocabulary'
import { type FragmentType, graphql, readFragment } from '../../gql'
import { figureOf, rateOf, type Shown } from './statistics-values'

export const PeriodRow_statistics = graphql(`
  fragment PeriodRow_statistics on DossierStatistics {
    slug scope
    period { label from to }
    issuingAgency { slug name }
    figures { measure stated computed }
    rates { rate stated computed }
    warnings { code }
  }
`)

export const periodMeasures = ['RECEIVED', 'RESOLVED', 'RESOLVED_LATE', 'PENDING'] as const

export interface PeriodRow {
  slug: string
  period: { label: string; from?: string | null; to?: string | null }
  figures: (Shown | null)[]
  onTime: Shown | null
  hasWarnings: boolean
}

export type PeriodLength = 'month' | 'quarter' | 'half' | 'year' | 'unknown'

export interface AgencyPeriods {
  key: string
  length: PeriodLength
  agency: { slug: string; name: string }
  /** Oldest first, as a chart is read. */
  rows: PeriodRow[]
}

const fewest = 2

/** Months are compared with months, quarters with quarters: how long a period is, roughly. */
function lengthOf({ from, to }: PeriodRow['period']): PeriodLength {
  if (!from || !to) return 'unknown'
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000
  return days < 45 ? 'month' : days < 120 ? 'quarter' : days < 200 ? 'half' : 'year'
}

/** What can be compared over time: the whole figures of one agency, of periods of like length with a known end, at least two. */
export function periodsByAgency(
  items: readonly FragmentType<typeof PeriodRow_statistics>[],
  language: Language,
): AgencyPeriods[] {
  const byAgency = new Map<string, AgencyPeriods>()
  for (const item of readFragment(PeriodRow_statistics, items)) {
    const { issuingAgency: agency, period, scope, slug } = item
    if (!agency || scope || !period.to) continue
    const length = lengthOf(period)
    const key = `${agency.slug} ${length}`
    const known = byAgency.get(key) ?? { key, length, agency, rows: [] }
    known.rows.unshift({
      slug,
      period,
      figures: periodMeasures.map((measure) => figureOf(item.figures, measure, language)),
      hasWarnings: item.warnings.length > 0,
      onTime: rateOf(item.rates, 'ON_TIME_OF_RESOLVED', language),
    })
    byAgency.set(key, known)
  }
  return [...byAgency.values()].filter(({ rows }) => rows.length >= fewest)
}
