import type { Comparator, Language } from '@thong-suot/vocabulary'
import { formatDecimal } from '../../i18n/format'

/** 2026, or 2026–2030. */
export function yearsOf({ year, toYear }: { year: number; toYear?: number | null }): string {
  return toYear ? `${year}–${toYear}` : String(year)
}

const signs: Readonly<Record<Comparator, string>> = { AT_LEAST: '≥', AT_MOST: '≤', EXACTLY: '=' }

/** ≥ 80 %: what a target asks for, as a formula. */
export function targetValue(
  { comparator, value, unit }: { comparator: Comparator; value: number; unit?: string | null },
  language: Language,
): string {
  return `${signs[comparator]} ${withUnit(value, unit, language)}`
}

export function withUnit(value: number, unit: string | null | undefined, language: Language): string {
  const number = formatDecimal(value, language)
  if (!unit) return number
  return unit === '%' ? `${number}%` : `${number} ${unit}`
}
