import { keySet } from '../text/key-set.ts'
import { Lexicon } from '../text/lexicon.ts'
import type { Token } from '../text/tokens.ts'
import type { Numeral } from './numerals.ts'

const names = ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy']
const weekdays = new Lexicon<number>([
  ...names.map((name, index) => [`thứ ${name}`, index + 1] as const),
  ...names.map((_, index) => [`thứ ${index + 2}`, index + 1] as const),
  ['thứ bẩy', 6],
  ['chủ nhật', 7],
])
const partsOfDay = keySet('sáng chiều')

/** "thứ Sáu", "Thứ 6", "chiều thứ Năm", "Chủ nhật": 1 for Monday to 7. */
export function readWeekday(tokens: readonly Token[], at: number): Numeral | null {
  const from = partsOfDay.has(tokens[at]?.key ?? '') ? at + 1 : at
  const found = weekdays.longestAt(tokens, from)
  return found && { value: found.meaning, next: found.next }
}
