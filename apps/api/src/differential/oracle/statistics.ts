import { dossierMeasureKeys } from '@thong-suot/vocabulary'
import { instant, localised, type Meanings } from './meaning.ts'
import { listOf } from './pages.ts'
import type { Row, Rows } from './rows.ts'

const order = 'order by period_to desc nulls last, published_at desc, id desc'
const statisticsPage = listOf('DossierStatistics', {
  '': `select id as key from content.dossier_statistics ${order}`,
})
const ofStatistics = (view: string) => `select * from content.${view} where statistics_id = $1 order by position`

const rounded = (value: number) => Math.round(value * 1e6) / 1e6

type Maybe = number | null
const plus = (...terms: Maybe[]): Maybe =>
  terms.includes(null) ? null : terms.reduce<number>((total, term) => total + (term ?? 0), 0)
const minus = (term: Maybe): Maybe => (term === null ? null : -term)

/** What the parts of each figure make, said once more figure by figure. */
function computedOf(s: Row): Record<string, Maybe> {
  const received = plus(s.received_online, s.received_in_person, s.received_postal)
  const inTime = plus(s.resolved_early, s.resolved_on_time)
  /** What is left over may be the part that nobody told. */
  const unlessOpen = (part: Maybe, stated: Maybe, sum: Maybe): Maybe =>
    part === null && stated !== null && sum !== null && stated >= sum ? null : sum
  return {
    RECEIVED: received,
    TO_PROCESS: unlessOpen(s.carried_over, s.to_process, plus(s.received ?? received, s.carried_over ?? 0)),
    RESOLVED_EARLY_AND_ON_TIME: inTime,
    RESOLVED: plus(s.resolved_early_and_on_time ?? inTime, s.resolved_late),
    PENDING: unlessOpen(s.pending_overdue, s.pending, plus(s.pending_on_time, s.pending_overdue ?? 0)),
  }
}

function figuresOf(s: Row) {
  const computed = computedOf(s)
  return dossierMeasureKeys
    .map((measure) => ({ measure, stated: s[measure.toLowerCase()] as Maybe, computed: computed[measure] ?? null }))
    .filter((figure) => figure.stated !== null || figure.computed !== null)
}

async function ratesOf(s: Row, rows: Rows) {
  const figures = figuresOf(s)
  const told = (measure: string): Maybe => {
    const figure = figures.find((each) => each.measure === measure)
    return figure?.stated ?? figure?.computed ?? null
  }
  const [inTime, late, overdue] = [told('RESOLVED_EARLY_AND_ON_TIME'), told('RESOLVED_LATE'), told('PENDING_OVERDUE')]
  const [resolved, toProcess] = [told('RESOLVED'), told('TO_PROCESS')]
  const fractions: [string, Maybe, Maybe][] = [
    ['ON_TIME_OF_RESOLVED', inTime, resolved],
    ['ON_TIME_OF_DUE', inTime, plus(resolved, overdue)],
    ['ON_TIME_OF_TO_PROCESS', plus(toProcess, minus(late), minus(overdue)), toProcess],
    ['LATE_OF_RESOLVED', late, resolved],
    ['ONLINE_OF_RECEIVED', told('RECEIVED_ONLINE'), told('RECEIVED')],
  ]
  const stated = await rows.list(ofStatistics('dossier_stated_rate'), s.id)
  return fractions
    .map(([rate, numerator, denominator]) => ({
      ...{ rate, numerator, denominator },
      stated: stated.find((each) => each.rate === rate)?.value ?? null,
      computed: numerator === null || !denominator ? null : rounded((100 * numerator) / denominator),
    }))
    .filter(({ stated, computed }) => stated !== null || computed !== null)
}

async function warningsOf(s: Row, rows: Rows) {
  const found: Row[] = []
  const compare = (warning: Row, stated: Maybe, computed: Maybe, tolerance: number) => {
    if (stated === null || computed === null || Math.abs(stated - computed) <= tolerance + 1e-9) return
    found.push({ measure: null, rate: null, ...warning, stated, computed, difference: rounded(stated - computed) })
  }
  const rounding = (terms: number) => ((s.rounded_to ?? 0) / 2) * terms
  const terms: Record<string, number> = {
    ...{ RECEIVED: 4, TO_PROCESS: 3, RESOLVED_EARLY_AND_ON_TIME: 3, RESOLVED: 3, PENDING: 3 },
  }
  const figures = figuresOf(s)
  const told = (measure: string): Maybe => {
    const figure = figures.find((each) => each.measure === measure)
    return figure?.stated ?? figure?.computed ?? null
  }
  for (const { measure, stated, computed } of figures)
    compare({ code: 'SUM', measure }, stated, computed, rounding(terms[measure] ?? 0))
  const used = plus(told('RESOLVED'), told('PENDING'), s.returned ?? 0, s.suspended ?? 0)
  const isBalanced = s.to_process !== null || s.carried_over !== null
  if (isBalanced) compare({ code: 'BALANCE', measure: 'TO_PROCESS' }, told('TO_PROCESS'), used, rounding(5))
  for (const { rate, stated, computed } of await ratesOf(s, rows)) {
    if (s.rounded_to > 1) break
    const digits = stated?.split('.')[1]?.length ?? 0
    compare({ code: 'RATE', rate }, stated === null ? null : Number(stated), computed, 0.5 / 10 ** digits)
  }
  for (const { measure, is_complete: isComplete, sum, part_count: parts } of await rows.list(
    ofStatistics('dossier_breakdown'),
    s.id,
  )) {
    const stated = figures.find((each) => each.measure === measure)?.stated ?? null
    if (!isComplete && stated !== null && sum <= stated) continue
    compare({ code: 'BREAKDOWN', measure }, stated, sum, rounding(1 + parts))
  }
  if (s.apologies !== null && s.resolved_late !== null && s.apologies > s.resolved_late)
    compare({ code: 'APOLOGIES', measure: 'APOLOGIES' }, s.apologies, s.resolved_late, 0)
  return found
}

export const statisticsMeanings: Meanings = {
  Query: {
    dossierStatisticsBySlug: async (_, { slug }, { rows }) =>
      (
        await rows.each('DossierStatistics', 'select id as key from content.dossier_statistics where slug = $1', slug)
      )[0] ?? null,
    dossierStatistics: (_, args, asking) =>
      statisticsPage(args, asking, async (statistics) => {
        const { agency, from, to, isWhole } = args.filter ?? {}
        const { issuing_agency_id: issuer, period_to: end, scope } = statistics
        if (agency != null && (await asking.rows.find('Agency', issuer))?.slug !== agency) return false
        if (from != null && (end === null || end < from)) return false
        if (to != null && (end === null || end > to)) return false
        return isWhole == null || (scope === null) === isWhole
      }),
  },
  DossierStatistics: {
    title: localised('title'),
    summary: localised('summary'),
    publishedAt: (statistics) => instant(statistics.published_at),
    updatedAt: (statistics) => instant(statistics.updated_at),
    issuingAgency: (statistics, _, { rows }) => rows.find('Agency', statistics.issuing_agency_id),
    document: (statistics, _, { rows }) => rows.find('Document', statistics.document_id),
    toldIn: (statistics, _, { rows }) => rows.find('Article', statistics.told_in_id),
    period: ({ period_label: label, period_from: from, period_to: to }) => ({ label, from, to }),
    figures: (statistics) => figuresOf(statistics),
    rates: (statistics, _, { rows }) => ratesOf(statistics, rows),
    warnings: (statistics, _, { rows }) => warningsOf(statistics, rows),
    breakdowns: ({ id }, _, { rows }) => rows.list(ofStatistics('dossier_breakdown'), id),
    reformAreas: ({ id }, _, { rows }) => rows.list(ofStatistics('dossier_area'), id),
  },
  Breakdown: {
    parts: ({ key }, _, { rows }) =>
      rows.list('select * from content.dossier_breakdown_part where breakdown_key = $1 order by position', key),
  },
  BreakdownPart: { agency: (part, _, { rows }) => rows.find('Agency', part.agency_id) },
  Article: {
    dossierStatistics: ({ id }, _, { rows }) =>
      rows.each(
        'DossierStatistics',
        `select id as key from content.dossier_statistics where told_in_id = $1
         order by period_to desc nulls last, id desc`,
        id,
      ),
  },
}
