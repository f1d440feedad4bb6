import { keySet } from '../text/key-set.ts'
import { Lexicon } from '../text/lexicon.ts'
import type { Token } from '../text/tokens.ts'

const levels = new Lexicon<true>(
  'tỉnh | thành phố | huyện | quận | thị xã | xã | phường | thị trấn | đặc khu | tp | tx | cấp tỉnh | cấp huyện | cấp xã | cấp phường | cùng cấp | trung ương | cơ sở | khu vực | liên huyện'
    .split('|')
    .map((level) => [level.trim(), true] as const),
)
/** "các xã hội" is no list of communes. */
const notLevels = new Lexicon<true>([
  ['xã hội', true],
  ['thành phố thông minh', true],
])
const zones = keySet('vực quận phường')
const longestPlaceName = 5

export function isCapital(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false
  const first = String.fromCodePoint(token.text.codePointAt(0) ?? 0)
  return first !== first.toLowerCase()
}

/** Skips the place behind a name: "tỉnh", "huyện Gio Linh", "xã Minh Khê"; the index itself where none stands there. */
export function skipPlace(tokens: readonly Token[], at: number): number {
  const level = notLevels.longestAt(tokens, at) ? null : levels.longestAt(tokens, at)
  if (!level) return at
  let next = level.next
  if (tokens[next]?.key === '.' && (tokens[next - 1]?.key.length ?? 0) <= 2) next++
  const number = tokens[next]
  if (number?.kind === 'number' && isZone(tokens, next)) return next + 1
  const name = skipProperName(tokens, next, true)
  return name > next ? skipPlace(tokens, name) : level.next
}

/** "khu vực 5", "Quận 1". */
function isZone(tokens: readonly Token[], at: number): boolean {
  const key = tokens[at - 1]?.key ?? ''
  return zones.has(key) && !tokens[at + 1]?.isJoined
}

/** `isExpected`: behind "huyện" the name may stand on the next line. Skips words that begin with a capital, a number behind them ("Phú Hòa 1"), and a dash between them. */
export function skipProperName(tokens: readonly Token[], at: number, isExpected = false): number {
  let next = at
  const goesOn = () =>
    isCapital(tokens[next]) && (!tokens[next]?.startsLine || (isExpected && next === at && isCapital(tokens[at + 1])))
  while (next - at < longestPlaceName && goesOn()) next++
  if (next === at) return at
  const number = tokens[next]
  if (number?.kind === 'number' && number.text.length < 3 && !tokens[next + 1]?.isJoined) return next + 1
  if (tokens[next]?.key === '-' && next - at >= 2 && isCapital(tokens[next + 1]) && isCapital(tokens[next + 2])) {
    const rest = skipProperName(tokens, next + 1)
    if (rest - next === 3) return rest
  }
  return next
}
