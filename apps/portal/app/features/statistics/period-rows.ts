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

export interface AgencyPeriods {
  agency: { slug: string; name: string }
  /** Oldest first, as a chart is read. */
  rows: PeriodRow[]
}

const fewest = 2

/** What can be compared over time: the whole figures of one agency, of periods with a known end, at least two of them. */
export function periodsByAgency(
  items: readonly FragmentType<typeof PeriodRow_statistics>[],
  language: Language,
): AgencyPeriods[] {
  const byAgency = new Map<string, AgencyPeriods>()
  for (const item of readFragment(PeriodRow_statistics, items)) {
    const { issuingAgency: agency, period, scope, slug } = item
    if (!agency || scope || !period.to) continue
    const known = byAgency.get(agency.slug) ?? { agency, rows: [] }
    known.rows.unshift({
      slug,
      period,
      figures: periodMeasures.map((measure) => figureOf(item.figures, measure, language)),
      hasWarnings: item.warnings.length > 0,
      onTime: rateOf(item.rates, 'ON_TIME_OF_RESOLVED', language),
    })
    byAgency.set(agency.slug, known)
  }
  return [...byAgency.values()].filter(({ rows }) => rows.length >= fewest)
}
