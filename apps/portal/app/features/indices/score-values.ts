import { type IndexCode, type Language, type ScoreUnit, scoreUnits } from '@thong-suot/vocabulary'
import { formatDecimal } from '../../i18n/format'

export function scoreText(value: number, unit: ScoreUnit, language: Language): string {
  const number = formatDecimal(value, language)
  if (unit === 'PERCENT') return `${number}%`
  return `${number} ${scoreUnits[unit][language]}`
}

interface YearOfIndex {
  issuingAgency?: { slug: string; name: string } | null
  indexCode: IndexCode
  year: number
  unit: ScoreUnit
  scores: readonly { agencyAsWritten: string; value: number }[]
}

export interface IndexSeries {
  key: string
  /** Who announces it, where that is known. */
  issuer?: string
  indexCode: IndexCode
  unit: ScoreUnit
  /** Oldest first. */
  years: number[]
  agencies: { name: string; values: (number | null)[] }[]
}

const mostAgencies = 4

/** Years of one index in which agencies were scored more than once, those of the latest year first by rank. Newest first in. */
export function seriesOf(results: readonly YearOfIndex[]): IndexSeries[] {
  const byIndex = new Map<string, YearOfIndex[]>()
  for (const result of results) {
    const key = `${result.indexCode} ${result.unit} ${result.issuingAgency?.slug ?? ''}`
    const known = byIndex.get(key) ?? []
    // Of a year that was announced again, the newest counts.
    if (!known.some(({ year }) => year === result.year)) byIndex.set(key, [...known, result])
  }
  return [...byIndex].flatMap(([key, given]) => {
    const inOrder = [...given].sort((a, b) => a.year - b.year)
    const [first, ...later] = inOrder
    if (!first || later.length === 0) return []
    const scored = (name: string) =>
      inOrder.map(({ scores }) => scores.find((score) => score.agencyAsWritten === name)?.value ?? null)
    const agencies = [
      ...new Set([...inOrder].reverse().flatMap(({ scores }) => scores.map((each) => each.agencyAsWritten))),
    ]
      .map((name) => ({ name, values: scored(name) }))
      .filter(({ values }) => values.filter((value) => value !== null).length > 1)
      .slice(0, mostAgencies)
    const { indexCode, unit, issuingAgency } = first
    return agencies.length > 0
      ? [{ key, issuer: issuingAgency?.name, indexCode, unit, years: inOrder.map(({ year }) => year), agencies }]
      : []
  })
}
