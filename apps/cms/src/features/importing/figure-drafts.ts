import type { DossierMeasure } from '@thong-suot/vocabulary'
import { startOf } from '../../fields/calendar-day.ts'
import { measureField } from '../statistics/measure-field.ts'
import type { FoundPlan, FoundStatistics, PageFindings } from './page.ts'
import { areaInScheme, schemeOf } from './plan.ts'
import type { TransactionalRequest } from './write-request.ts'

/** What all records an old page tells of have in common. */
function toldIn({ sourcePortal, postedOn }: PageFindings, article: number) {
  return { toldIn: article, sourcePortal, publishedAt: startOf(postedOn), audience: 'PUBLIC' as const }
}

/** Told from an old page, so it is archived; its areas are numbered in the order they are told. */
export async function createPlan(
  { payload, options }: TransactionalRequest,
  findings: PageFindings,
  { year, areas }: FoundPlan,
  article: number,
): Promise<number> {
  const { id } = await payload.create({
    collection: 'plans',
    ...options,
    draft: true,
    data: {
      ...toldIn(findings, article),
      title: `Kế hoạch cải cách hành chính năm ${year}`,
      year,
      scheme: schemeOf(year),
      tracking: 'ARCHIVED',
      areas: areas.map(({ title, area }, index) => ({
        number: String(index + 1),
        title,
        area: areaInScheme(area, year),
      })),
    },
  })
  return id
}

/** The figures the page states, and nothing computed. */
export async function createStatistics(
  { payload, options }: TransactionalRequest,
  findings: PageFindings,
  { periodLabel, figures, statedRates, online }: FoundStatistics,
  article: number,
): Promise<number> {
  const told = Object.entries(figures).map(([measure, count]) => [measureField(measure as DossierMeasure), count])
  const isComplete = online.reduce((sum, { count }) => sum + count, 0) === figures.RECEIVED_ONLINE
  const { id } = await payload.create({
    collection: 'dossier-statistics',
    ...options,
    draft: true,
    data: {
      ...toldIn(findings, article),
      ...Object.fromEntries(told),
      title: ['Tiếp nhận và giải quyết hồ sơ', periodLabel].filter(Boolean).join(', '),
      periodLabel: periodLabel ?? '',
      statedRates,
      breakdowns: online.length > 0 ? [{ measure: 'RECEIVED_ONLINE', isComplete, parts: online }] : [],
    },
  })
  return id
}
