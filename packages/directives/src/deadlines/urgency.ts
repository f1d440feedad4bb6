import { Lexicon } from '../text/lexicon.ts'
import type { Token } from '../text/tokens.ts'

const words = new Lexicon<true>(
  [
    'khẩn trương',
    'kịp thời',
    'sớm',
    'ngay',
    'ngay lập tức',
    'nhanh chóng',
    'cấp bách',
    'hỏa tốc',
    'không để chậm trễ',
    'trong thời gian sớm nhất',
    'trong thời gian ngắn nhất',
    'càng sớm càng tốt',
    'trong thời gian tới',
    'trong tuần tới',
  ].map((word) => [word, true] as const),
)

/** Where words of urgency stand that name no date, as half-open ranges of token indexes. */
export function findUrgency(tokens: readonly Token[]): [from: number, to: number][] {
  const ranges: [number, number][] = []
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.kind !== 'word') continue
    const found = words.longestAt(tokens, at)
    if (!found) continue
    ranges.push([at, found.next])
    at = found.next - 1
  }
  return ranges
}
