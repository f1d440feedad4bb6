import { keySet } from '../text/key-set.ts'
import { Lexicon } from '../text/lexicon.ts'
import type { Token } from '../text/tokens.ts'
import type { PlaceInPeriod } from './time-expression.ts'

export interface PlaceRead {
  place: PlaceInPeriod
  next: number
}

const monthly = (monthsIn: number): PlaceInPeriod => ({ period: 'monthly', monthsIn })
const quarterly = (monthsIn: number): PlaceInPeriod => ({ period: 'quarterly', monthsIn })
const following = ['sau', 'kế tiếp', 'tiếp theo', 'liền kề', 'sau liền kề', 'liền kề sau', 'liền sau', 'kế sau']

const places = new Lexicon<PlaceInPeriod>([
  ...following.map((word) => [`tháng ${word}`, monthly(1)] as const),
  ['tháng báo cáo', monthly(0)],
  ...['quý', 'của quý', 'mỗi quý', 'của mỗi quý', 'hằng quý', 'hàng quý', 'quý báo cáo'].flatMap((quarter) => [
    ...['cuối', 'cuối cùng', 'thứ ba'].map((word) => [`tháng ${word} ${quarter}`, quarterly(2)] as const),
    ...['đầu', 'đầu tiên'].map((word) => [`tháng ${word} ${quarter}`, quarterly(0)] as const),
    [`tháng giữa ${quarter}`, quarterly(1)] as const,
  ]),
  ...following.flatMap((word) =>
    ['quý', 'của quý'].flatMap((quarter) =>
      ['đầu', 'đầu tiên'].map((first) => [`tháng ${first} ${quarter} ${word}`, quarterly(3)] as const),
    ),
  ),
  ['tháng đầu năm sau', { period: 'yearly', monthsIn: 12 }],
  ['tháng cuối năm', { period: 'yearly', monthsIn: 11 }],
  ['tháng 01 năm sau', { period: 'yearly', monthsIn: 12 }],
  ['tháng 1 năm sau', { period: 'yearly', monthsIn: 12 }],
])
const ofWord = keySet('của')
const monthWord = keySet('tháng')
const precedingWord = keySet('trước')

/** Where in a period a day without a month stands: "của tháng cuối quý", "của tháng sau", "của tháng". */
export function readPlace(tokens: readonly Token[], at: number): PlaceRead | null {
  const hasOf = ofWord.has(tokens[at]?.key ?? '')
  const start = hasOf ? at + 1 : at
  const found = places.longestAt(tokens, start)
  if (found) return { place: found.meaning, next: found.next }
  if (!hasOf || !monthWord.has(tokens[start]?.key ?? '')) return null
  // "của tháng trước tháng …" is counted from an event, not from a period.
  return precedingWord.has(tokens[start + 1]?.key ?? '') ? null : { place: monthly(0), next: start + 1 }
}
