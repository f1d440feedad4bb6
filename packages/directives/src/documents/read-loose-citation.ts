import { keySet } from '../text/key-set.ts'
import type { Token } from '../text/tokens.ts'
import type { DocumentSymbol } from '../types.ts'
import { legalTypes } from './document-types.ts'
import { issuersInWords } from './issuers.ts'
import { normalise } from './make-symbol.ts'
import { readBehind } from './read-circumstances.ts'
import { readNumber } from './read-symbol.ts'

/** A citation that leaves out a part of the symbol, completed where its words tell the part. */
export interface LooseCitation {
  symbol: DocumentSymbol
  /** The end of the citation: for a number alone it takes in who issued it. */
  next: number
  /** The end of the number. */
  numberEnd: number
}

const yearWord = keySet('năm')

/** "NĐ 61/2018", "Nghị định 61 năm 2018"; "Chỉ thị 23 của BTV Tỉnh ủy", "Công văn số 1286 ngày 17/6/2020 của UBND tỉnh". */
export function readLooseCitation(
  tokens: readonly Token[],
  at: number,
  type: string | null,
  hasNumberWord: boolean,
): LooseCitation | null {
  const numbered = readNumber(tokens, at)
  if (!numbered) return null
  const { text: number, next: afterNumber } = numbered
  const year = type && legalTypes.has(type) ? readYear(tokens, afterNumber) : null
  const numberEnd = year?.next ?? afterNumber
  const mark = tokens[numberEnd]
  if (mark?.kind === 'number' || (mark?.isJoined && (mark.key === '/' || mark.key === '-' || mark.key === '%')))
    return null
  const behind = readBehind(tokens, numberEnd)
  const issuer = behind.issuer ? (issuersInWords.longestAt(tokens, behind.issuer.from)?.meaning ?? null) : null
  const isTold = year !== null || type === 'NĐ' || issuer !== null || (hasNumberWord && behind.issuedOn !== null)
  if (!isTold && !(hasNumberWord && type !== null)) return null
  const sole = type === 'NĐ' ? { abbreviation: 'CP', isParty: false } : issuer
  const parts: Omit<DocumentSymbol, 'normalised'> = {
    number,
    year: year?.value ?? null,
    type: type === 'L' ? null : type,
    issuer: sole?.abbreviation ?? null,
    unit: null,
    family: sole?.isParty ? 'party' : 'state',
  }
  const isNumberAlone = year === null && issuer !== null && behind.issuedOn === null && behind.issuer
  const next = isNumberAlone && behind.issuer ? behind.issuer.next : numberEnd
  return { symbol: { ...parts, normalised: normalise(parts) }, next, numberEnd }
}

function readYear(tokens: readonly Token[], at: number): { value: number; next: number } | null {
  const mark = tokens[at]
  const year = tokens[at + 1]
  if (mark?.key !== '/' && !yearWord.has(mark?.key ?? '')) return null
  const isYear = year?.kind === 'number' && /^(?:19|20)\d\d$/.test(year.key)
  return isYear ? { value: Number(year.key), next: at + 2 } : null
}
