import {
  type DossierMeasure,
  type DossierRate,
  dossierBalance,
  dossierFractions,
  dossierRateKeys,
  dossierSums,
} from '@thong-suot/vocabulary'
import type { Draft } from '../publishing/publishable.ts'
import { measureField } from './measure-field.ts'

/** What a source states, what its own parts make, and by how much they differ. */
export interface FigureDifference {
  what: DossierMeasure | DossierRate | 'BALANCE'
  /** Where a breakdown differs from its figure. */
  isBreakdown?: true
  stated: number
  computed: number
  difference: number
}

/** The rules are data of the vocabulary; the api writes its SQL from the same ones. */
export function figureDifferences(item: Draft): FigureDifference[] {
  const known = new Map<DossierMeasure, number>()
  const told = (measure: DossierMeasure): number | undefined => item[measureField(measure)] ?? known.get(measure)
  const found: FigureDifference[] = []
  const tolerance = (terms: number) => (item.roundedTo ? (item.roundedTo / 2) * terms : 0)
  const compare = (what: FigureDifference['what'], stated: number, computed: number, allowed: number) => {
    const difference = stated - computed
    if (Math.abs(difference) > allowed + 1e-9) found.push({ what, stated, computed, difference })
  }
  for (const sum of [...dossierSums, dossierBalance]) {
    const parts = sum.parts.map(told)
    if (parts.some((part) => part === undefined)) continue
    // What came over from before may be the difference, while nobody tells it.
    if (sum === dossierBalance && item.toProcess == null && item.carriedOver == null) continue
    const optional = sum.optional.map((measure) => told(measure) ?? 0)
    const computed = [...parts, ...optional].reduce<number>((total, part) => total + (part ?? 0), 0)
    const stated = told(sum.total)
    const isOpen = sum !== dossierBalance && sum.optional.some((measure) => told(measure) === undefined)
    if (stated === undefined) known.set(sum.total, computed)
    else if (!isOpen || stated < computed)
      compare(
        sum === dossierBalance ? 'BALANCE' : sum.total,
        stated,
        computed,
        tolerance(1 + parts.length + optional.length),
      )
  }
  const sumOf = (terms: readonly string[]) =>
    terms.reduce<number | undefined>((total, term) => {
      const value = told(term.replace('-', '') as DossierMeasure)
      return total === undefined || value === undefined ? undefined : total + (term.startsWith('-') ? -value : value)
    }, 0)
  for (const rate of dossierRateKeys) {
    const value: unknown = rowsOf(item.statedRates).find((row) => row.rate === rate)?.value
    const { numerator, denominator } = dossierFractions[rate]
    const [above, below] = [sumOf(numerator), sumOf(denominator)]
    // Of rounded counts no rate can be told so exactly.
    if (!value || item.roundedTo > 1 || above === undefined || !below) continue
    const [, digits = ''] = String(value).split(/[.,]/)
    compare(rate, Number(String(value).replace(',', '.')), (100 * above) / below, 0.5 / 10 ** digits.length)
  }
  for (const { measure, isComplete, parts } of rowsOf(item.breakdowns)) {
    const stated: number | undefined = item[measureField(measure)] ?? undefined
    const computed = rowsOf(parts).reduce((total, part) => total + (part.count ?? 0), 0)
    if (stated === undefined || (!isComplete && computed <= stated)) continue
    if (Math.abs(stated - computed) > tolerance(1 + rowsOf(parts).length))
      found.push({ what: measure, isBreakdown: true, stated, computed, difference: stated - computed })
  }
  if (item.apologies != null && item.resolvedLate != null && item.apologies > item.resolvedLate)
    compare('APOLOGIES', item.apologies, item.resolvedLate, 0)
  return found
}

/** A form tells a list without rows as their number. */
function rowsOf(list: unknown): Draft[] {
  return Array.isArray(list) ? list : []
}
