import type {
  AreaScheme,
  Comparator,
  DossierMeasure,
  DossierRate,
  IndexCode,
  ReformAreaKey,
  ScoreUnit,
  Tracking,
} from '@thong-suot/vocabulary'
import type { Bilingual, SeedDirective } from './records.ts'

/** Plans, and what is counted and scored, as `records.ts` tells everything else. */
export interface SeedPlan {
  key: string
  title: Bilingual
  summary: Bilingual
  year: number
  scheme: AreaScheme
  tracking: Tracking
  document?: string
  issuingAgency?: string
  toldIn?: string
  reformAreas: ReformAreaKey[]
  /** In the plan's own order; an item says what a directive says. */
  areas: { number: string; title: string; area: ReformAreaKey; items?: SeedDirective[] }[]
  targets?: {
    indicator: string
    comparator: Comparator
    value: number
    unit?: string
    measurements: { measuredOn: string; value: number }[]
  }[]
  publishedAt: string
  sourcePortal?: string
  isSample?: true
}

export interface SeedStatistics {
  key: string
  title: Bilingual
  summary: Bilingual
  period: { label: string; from?: string; to?: string }
  figures: Partial<Record<DossierMeasure, number>>
  /** As written, with a comma. */
  statedRates: { rate: DossierRate; value: string }[]
  breakdowns?: { measure: DossierMeasure; parts: { unit: string; count: number; shareOfPlan?: string }[] }[]
  issuingAgency: string
  toldIn?: string
  areas: ReformAreaKey[]
  publishedAt: string
  sourcePortal?: string
  isSample?: true
}

export interface SeedIndexResult {
  key: string
  title: Bilingual
  summary: Bilingual
  index: IndexCode
  year: number
  announcedOn: string
  unit: ScoreUnit
  maxValue: number
  rankOutOf: number
  publisherAsWritten: string
  issuingAgency: string
  scores: {
    agencyAsWritten: string
    agency?: string
    value: number
    rank: number
    previousValue?: number
    components?: { name: string; value: number; maxValue: number }[]
  }[]
  areas: readonly ReformAreaKey[]
  publishedAt: string
  isSample?: true
}
