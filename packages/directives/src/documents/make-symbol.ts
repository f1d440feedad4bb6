import type { DocumentSymbol } from '../types.ts'
import { typeOfAbbreviation } from './document-types.ts'
import { isNationalAssembly, isPartyIssuer, issuersAfterLostHyphen, spellIssuer } from './issuers.ts'

interface Made {
  symbol: DocumentSymbol
  isSure: boolean
}

/** The parts of a symbol by their places; `form` is the mark behind the number as it was written. */
export function makeSymbol(
  number: string,
  year: number | null,
  written: string[],
  form: 'slash' | 'dash',
): Made | null {
  const groups = restoreHyphen(written).map(spellIssuer)
  const [first = ''] = groups
  const type = typeOf(groups, form)
  const rest = type ? groups.slice(1) : groups
  const isJoint = type === 'TTLT' || type === 'NQLT'
  const issuer = (isJoint ? rest.join('-') : rest[0]) || null
  const unit = isJoint ? null : rest.slice(1).join('-') || null
  const family = familyOf(issuer, type, form)
  if (form === 'dash' && !type) return null
  const parts = { number, year, type, issuer, unit, family }
  const isSure =
    type !== null ||
    family !== 'state' ||
    /^(?:UBND|HĐND|VP|UBMT|B[A-ZĐ]{2}|S[A-ZĐ]{2}|P[A-ZĐ]{2}|TT(?!HC$)[A-ZĐ]{2})/.test(first)
  const isBareType = type !== null && issuer === null
  return { symbol: { ...parts, normalised: normalise(parts) }, isSure: !isBareType && (isSure || groups.length > 1) }
}

/** As offices should have written it. */
export function normalise(symbol: Omit<DocumentSymbol, 'normalised'>): string {
  const { number, year, type, issuer, unit, family } = symbol
  if (family === 'party' && type) return [`${number}-${type}`, joinGroups(issuer, unit)].filter(Boolean).join('/')
  return [number, year, joinGroups(type, issuer, unit)].filter(Boolean).join('/')
}

function joinGroups(...groups: (string | null)[]): string {
  return groups.filter(Boolean).join('-')
}

/** the README: the first group is the type if it is in the list; the National Assembly's own form has none. */
function typeOf(groups: string[], form: 'slash' | 'dash'): string | null {
  const [first = ''] = groups
  if (isNationalAssembly(first)) return null
  return typeOfAbbreviation(first) ?? (form === 'dash' ? first : null)
}

function familyOf(issuer: string | null, type: string | null, form: 'slash' | 'dash'): DocumentSymbol['family'] {
  if (!issuer) return 'state'
  if (isNationalAssembly(issuer)) return 'na'
  if (isPartyIssuer(issuer) && type) return 'party'
  return form === 'dash' && !/^(?:UBND|UB|HĐND|CP|TTg|B[A-ZĐ]{2,}|S[A-ZĐ]{2,})$/.test(issuer) ? 'party' : 'state'
}

/** "QĐUBND" → "QĐ", "UBND". */
function restoreHyphen([first = '', ...rest]: string[]): string[] {
  if (typeOfAbbreviation(first) || rest.length > 1) return [first, ...rest]
  for (const issuer of issuersAfterLostHyphen) {
    const type = first.endsWith(issuer) ? first.slice(0, -issuer.length) : ''
    if (type && typeOfAbbreviation(type)) return [typeOfAbbreviation(type) ?? type, issuer, ...rest]
  }
  return [typeOfAbbreviation(first) ?? first, ...rest]
}
