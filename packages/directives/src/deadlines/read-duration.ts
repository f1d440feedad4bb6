import { keySet } from '../text/key-set.ts'
import { Lexicon } from '../text/lexicon.ts'
import type { Token } from '../text/tokens.ts'
import type { Anchor, Duration } from './mentions.ts'
import { readCount } from './numerals.ts'
import { readAnchor } from './read-anchor.ts'

const lates = ['chậm nhất', 'muộn nhất', 'không muộn hơn', 'không quá', 'trễ nhất', 'tối đa']
const within = ['trong', 'trong vòng', 'trong thời hạn', 'trong thời gian', 'thời hạn', 'thời gian']
const links = ['', ' là', ' sau', ' là sau', ' trong', ' là trong', ' trong vòng', ' trong thời hạn']

/** Whether a length of time without an anchor is a deadline after the words: "trong vòng 10 ngày" is, "không quá 10 ngày" is not. */
const openings = new Lexicon<boolean>([
  ...within.flatMap((word) =>
    ['', ' tối đa', ' không quá', ' chậm nhất'].map(
      (limit) => [word + limit, word === 'trong vòng' || word === 'trong thời hạn'] as const,
    ),
  ),
  ...lates.flatMap((late) => links.map((link) => [late + link, false] as const)),
])
const units = new Lexicon<Duration['unit']>([
  ['giờ', 'hour'],
  ['tiếng', 'hour'],
  ['ngày', 'day'],
  ['ngày làm việc', 'working-day'],
  ['tuần', 'week'],
  ['tuần lễ', 'week'],
  ['tháng', 'month'],
  ['năm', 'year'],
])
const beforeEvent = new Lexicon<true>([
  ['trước ngày', true],
  ['trước khi', true],
])
const longestEvent = 10
const ahead = keySet('tới nữa')
/** "trong vòng 5 năm qua", "trong vòng 3 tháng gần đây", "… liên tục". */
const behind = keySet('qua gần vừa trở liên trước đầu cuối nay')

/** "trong thời hạn 05 ngày làm việc kể từ ngày ban hành", "chậm nhất 02 ngày sau khi …", "trong vòng 10 ngày tới". */
export function readDuration(tokens: readonly Token[], at: number): Duration | null {
  const opening = openings.longestAt(tokens, at)
  if (!opening) return null
  const length = readLength(tokens, tokens[opening.next]?.key === ':' ? opening.next + 1 : opening.next)
  if (!length || (!length.anchor && (!opening.meaning || !isOpenLength(tokens, length)))) return null
  return { ...length, from: at }
}

/** Without an anchor only days, weeks and months ahead are a deadline. */
function isOpenLength(tokens: readonly Token[], { unit, next }: Duration): boolean {
  return unit !== 'hour' && unit !== 'year' && !behind.has(tokens[next]?.key ?? '')
}

/** "trước ngày họp 03 ngày làm việc", "trước khi tổ chức kỳ họp ít nhất 05 ngày": counted back from an event. */
export function readLengthBefore(tokens: readonly Token[], at: number): Duration | null {
  const lead = beforeEvent.longestAt(tokens, at)
  if (!lead) return null
  for (let end = lead.next; end < lead.next + longestEvent; end++) {
    const token = tokens[end]
    if (token?.kind === 'number' && end > lead.next) {
      const length = readLength(tokens, end)
      if (!length) return null
      const anchor: Anchor = { kind: 'event', time: null, direction: -1, from: at + 1, next: end }
      return { ...length, anchor, from: at, next: length.next }
    }
    if (token?.kind !== 'word') return null
  }
  return null
}

/** The length and its anchor, without words before it: "05 ngày làm việc kể từ ngày nhận được văn bản". */
export function readLength(tokens: readonly Token[], at: number): Duration | null {
  const count = readCount(tokens, at)
  const unit = count && units.longestAt(tokens, count.next)
  if (!count || !unit || count.value === 0) return null
  const length = { kind: 'duration', count: count.value, unit: unit.meaning, from: at } as const
  if (ahead.has(tokens[unit.next]?.key ?? '')) {
    const anchor: Anchor = { kind: 'issue', time: null, direction: 1, from: unit.next, next: unit.next + 1 }
    return { ...length, anchor, next: unit.next + 1 }
  }
  const anchor = readAnchor(tokens, unit.next)
  return { ...length, anchor, next: anchor?.next ?? unit.next }
}
