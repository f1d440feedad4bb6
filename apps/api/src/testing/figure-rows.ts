import { randomUUID } from 'node:crypto'
import type { ItemRows } from './item-rows.ts'
import { noon } from './noon.ts'

export interface CommendationRow {
  slug?: string
  title?: string
  awardedOn?: string
  toldIn?: number
  decision?: number
  totalCount?: number
  areas?: string[]
  recipients?: { kind?: string; name: string; unit?: string; agency?: number }[]
}

export function commendationRows(row: CommendationRow): ItemRows {
  const { recipients = [], areas = [] } = row
  return {
    columns: {
      form: 'COMMENDATION_CERTIFICATE',
      state: 'GRANTED',
      awarded_on: row.awardedOn ? noon(row.awardedOn) : null,
      told_in_id: row.toldIn ?? null,
      decision_id: row.decision ?? null,
      total_count: row.totalCount ?? null,
    },
    words: recipients.map(({ name }) => name),
    lists: {
      recipients: recipients.map(({ kind = 'INDIVIDUAL', name, unit = null, agency = null }) => ({
        ...{ kind, name, unit },
        agency_id: agency,
      })),
      reform_areas: areas.map((area) => ({ area })),
    },
  }
}

export interface DossierStatisticsRow {
  slug?: string
  title?: string
  period?: { label?: string; from?: string; to?: string }
  scope?: string
  document?: number
  toldIn?: number
  areas?: string[]
  /** By column, such as `resolved_late`. */
  figures?: Record<string, number | null>
  roundedTo?: number
  statedRates?: { rate: string; value: string }[]
  breakdowns?: {
    measure: string
    isComplete?: boolean
    parts: { unit: string; agency?: number; count: number; shareOfPlan?: string }[]
  }[]
}

export function dossierStatisticsRows(row: DossierStatisticsRow): ItemRows {
  const { period = {}, figures = {}, statedRates = [], breakdowns = [], areas = [] } = row
  return {
    columns: {
      ...figures,
      period_label: period.label ?? 'Tháng 10/2026',
      period_from: period.from ? noon(period.from) : null,
      period_to: period.to ? noon(period.to) : null,
      scope: row.scope ?? null,
      document_id: row.document ?? null,
      told_in_id: row.toldIn ?? null,
      rounded_to: row.roundedTo ?? null,
    },
    words: [period.label],
    lists: {
      reform_areas: areas.map((area) => ({ area })),
      stated_rates: statedRates,
      breakdowns: breakdowns.map(({ measure, isComplete = true, parts }) => ({
        key: randomUUID(),
        measure,
        is_complete: isComplete,
        lists: {
          parts: parts.map(({ unit, agency = null, count, shareOfPlan = null }) => ({
            ...{ key: randomUUID(), unit, count },
            agency_id: agency,
            share_of_plan: shareOfPlan,
          })),
        },
      })),
    },
  }
}

export interface IndexResultRow {
  slug?: string
  title?: string
  index?: string
  year?: number
  announcedOn?: string
  unit?: string
  maxValue?: number
  rankOutOf?: number
  document?: number
  toldIn?: number
  areas?: string[]
  scores?: {
    agency?: number
    asWritten?: string
    value: number
    rank?: number
    isTied?: boolean
    previousValue?: number
    components?: { name: string; value: number; maxValue?: number }[]
  }[]
}

export function indexResultRows(row: IndexResultRow): ItemRows {
  const { index = 'LOCAL_PAR_INDEX', year = 2025, unit = 'PERCENT', scores = [], areas = [] } = row
  return {
    columns: {
      ...{ index, year, unit },
      announced_on: row.announcedOn ? noon(row.announcedOn) : null,
      max_value: row.maxValue ?? null,
      rank_out_of: row.rankOutOf ?? null,
      document_id: row.document ?? null,
      told_in_id: row.toldIn ?? null,
    },
    words: scores.map(({ asWritten }) => asWritten),
    lists: {
      reform_areas: areas.map((area) => ({ area })),
      scores: scores.map(({ agency = null, asWritten = 'cơ quan', value, rank = null, components = [], ...rest }) => ({
        key: randomUUID(),
        agency_as_written: asWritten,
        agency_id: agency,
        value,
        rank,
        is_tied: rest.isTied ?? false,
        previous_value: rest.previousValue ?? null,
        lists: {
          components: components.map(({ name, value: part, maxValue = null }) => ({
            ...{ key: randomUUID(), name, value: part },
            max_value: maxValue,
          })),
        },
      })),
    },
  }
}
