import { Lexicon } from '../text/lexicon.ts'
import type { Token } from '../text/tokens.ts'
import { readTime } from './read-time.ts'

const sayings = new Lexicon<true>(
  [
    'trong thời gian tới',
    'trong thời gian đến',
    'trong thời gian sớm nhất',
    'trong tuần tới',
    'trong tháng tới',
    'trong quý tới',
    'trong những tháng cuối năm',
    'cuối kỳ',
  ].map((saying) => [saying, true] as const),
)
const starts = new Lexicon<true>([
  ['đầu', true],
  ['giữa', true],
])

/**
 * Times too loose to be a deadline, as half-open ranges of token indexes: "đầu tháng 7", "giữa năm 2022", "trong thời gian
 * tới". the README: a person is to be asked what they mean.
 */
export function findLooseTimes(tokens: readonly Token[]): [from: number, to: number][] {
  const ranges: [number, number][] = []
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.kind !== 'word') continue
    const time = starts.longestAt(tokens, at) ? readTime(tokens, at) : null
    const next = (time?.part ? time : sayings.longestAt(tokens, at))?.next
    if (!next) continue
    ranges.push([at, next])
    at = next - 1
  }
  return ranges
}
