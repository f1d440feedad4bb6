import { connection, embedded, localised, many, one, parts, query, reads, rows, sql } from '@thong-suot/read-plan'
import { Breakdown, BreakdownPart, DossierFigure, DossierRateValue, DossierWarning, Period } from './dossier-parts.ts'
import { DossierStatistics } from './dossier-statistics.view.ts'

const computed = (name: string) => parts({ from: `reform.${name}(parent.id)`, order: ['this.place'] })

export const dossierStatisticsReads = [
  reads(DossierStatistics, {
    title: localised(),
    summary: localised(),
    period: embedded(),
    figures: computed('dossier_figures'),
    rates: computed('dossier_rates'),
    warnings: computed('dossier_warnings'),
    breakdowns: parts({
      from: 'content.dossier_breakdown',
      where: 'this.statistics_id = parent.id',
      order: ['this.position'],
    }),
    reformAreas: parts({
      from: 'content.dossier_area',
      where: 'this.statistics_id = parent.id',
      order: ['this.position'],
    }),
  }),
  rows(Period, { label: sql('this.period_label'), from: sql('this.period_from'), to: sql('this.period_to') }),
  rows(DossierFigure),
  rows(DossierRateValue),
  rows(DossierWarning),
  rows(Breakdown, {
    parts: many({
      from: 'content.dossier_breakdown_part',
      where: 'this.breakdown_key = parent.key',
      order: ['this.position'],
    }),
  }),
  rows(BreakdownPart, { agency: one({ where: 'this.id = parent.agency_id' }) }),
  query({
    dossierStatisticsBySlug: one({ by: 'slug' }),
    dossierStatistics: connection({
      order: ['this.period_to desc nulls last', 'publishedAt desc', 'id desc'],
      filter: {
        agency: 'this.issuing_agency_id = (select a.id from content.agency a where a.slug = $agency)',
        from: 'this.period_to >= $from',
        to: 'this.period_to <= $to',
        isWhole: '(this.scope is null) = $isWhole',
      },
    }),
  }),
]
