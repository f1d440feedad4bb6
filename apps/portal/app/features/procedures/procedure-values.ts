import {
  type Language,
  type OnlineLevel,
  onlineLevels,
  type ProcedureAspect,
  type TimeLimitUnit,
  timeLimitUnits,
} from '@thong-suot/vocabulary'
import { formatNumber } from '../../i18n/format'
import { catalogues } from '../../i18n/messages'

/** A fee in đồng and what is said of it; null when nothing is told. */
export function feeText(fee: number | null | undefined, words: string | null | undefined, language: Language) {
  const { free, amount } = catalogues[language].procedures
  const figure = fee == null ? null : fee === 0 ? free : amount(formatNumber(fee, language))
  return joined([figure, words])
}

/** A time limit as a figure with its unit, and what is said of it. */
export function timeLimitText(
  limit: number | null | undefined,
  unit: TimeLimitUnit | null | undefined,
  words: string | null | undefined,
  language: Language,
) {
  const figure = limit != null && unit ? `${formatNumber(limit, language)} ${timeLimitUnits[unit][language]}` : null
  return joined([figure, words])
}

/** How many originals and copies, in which case. */
export function copiesText(
  { originals, copies, case: when }: { originals?: number | null; copies?: number | null; case?: string | null },
  language: Language,
) {
  const texts = catalogues[language].procedures
  return joined([
    originals ? texts.originals(formatNumber(originals, language)) : null,
    copies ? texts.copies(formatNumber(copies, language)) : null,
    when,
  ])
}

/** What a version says of one thing, as the API tells it in figures and keys, in words. */
export function valueText(aspect: ProcedureAspect, value: string | null | undefined, language: Language) {
  if (value == null) return null
  const { yes, no } = catalogues[language].procedures
  if (aspect === 'ONLINE_LEVEL') return onlineLevels[value as OnlineLevel][language]
  if (aspect === 'NON_TERRITORIAL') return value === 'true' ? yes : no
  const said: (string | null)[] = []
  let rest = value
  // figures stand first; behind them are words, which may say anything
  for (let match = figure.exec(rest); match; match = figure.exec(rest)) {
    const [whole, count = '', unit = ''] = match
    const told = figureText(aspect, Number(count), unit, language)
    if (!told) break
    said.push(told)
    rest = rest.slice(whole.length)
  }
  return joined([...said, rest])
}

const figure = /^(\d+) ([A-Z_]+)(?:; |$)/

function figureText(aspect: ProcedureAspect, count: number, unit: string, language: Language) {
  if (aspect === 'FEE' && unit === 'VND') return feeText(count, null, language)
  if (aspect === 'TIME_LIMIT' && unit in timeLimitUnits)
    return timeLimitText(count, unit as TimeLimitUnit, null, language)
  if (aspect === 'REQUIRED_DOCUMENT' && unit === 'ORIGINAL') return copiesText({ originals: count }, language)
  if (aspect === 'REQUIRED_DOCUMENT' && unit === 'COPY') return copiesText({ copies: count }, language)
  return null
}

function joined(parts: (string | null | undefined)[]): string | null {
  return parts.filter(Boolean).join(', ') || null
}
