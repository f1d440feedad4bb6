import type { DossierMeasure, DossierRate, Language } from '@thong-suot/vocabulary'
import { formatDay, formatNumber } from '../../i18n/format'

interface Figure {
  measure: DossierMeasure
  stated?: number | null
  computed?: number | null
}

interface Rate {
  rate: DossierRate
  stated?: string | null
  computed?: number | null
}

/** A figure as it is shown: as stated, or what follows from the others. */
export interface Shown {
  value: number
  text: string
  isComputed: boolean
}

export function figureOf(figures: readonly Figure[], measure: DossierMeasure, language: Language): Shown | null {
  const figure = figures.find((each) => each.measure === measure)
  const value = figure?.stated ?? figure?.computed
  if (value == null) return null
  return { value, text: formatNumber(value, language), isComputed: figure?.stated == null }
}

export function rateOf(rates: readonly Rate[], rate: DossierRate, language: Language): Shown | null {
  const found = rates.find((each) => each.rate === rate)
  if (found?.stated != null) {
    return { value: Number(found.stated), text: statedPercent(found.stated, language), isComputed: false }
  }
  if (found?.computed == null) return null
  return { value: found.computed, text: formatPercent(found.computed, language), isComputed: true }
}

/** A percentage with all digits of its source: 96,70%. */
export function statedPercent(value: string, language: Language): string {
  return `${language === 'vi' ? value.replace('.', ',') : value}%`
}

/** A computed percentage, to two decimals. */
export function formatPercent(value: number, language: Language): string {
  const locale = language === 'vi' ? 'vi-VN' : 'en-US'
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value)}%`
}

interface Period {
  label: string
  from?: string | null
  to?: string | null
}

/** The label of a period with its days, as far as they are known. */
export function periodText({ label, from, to }: Period): string {
  const days = [from, to].filter((day) => day != null).map((day) => formatDay(day as string))
  return days.length > 0 ? `${label} (${days.join(' – ')})` : label
}

/** Below a chart there is room for the month of its end only: 10/26. */
export function shortPeriod({ label, to }: Period): string {
  return to ? `${to.slice(5, 7)}/${to.slice(2, 4)}` : label
}
