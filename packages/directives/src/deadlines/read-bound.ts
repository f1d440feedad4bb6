import { keySet } from '../text/key-set.ts'
import { Lexicon } from '../text/lexicon.ts'
import type { Token } from '../text/tokens.ts'
import { wordKey } from '../text/word-key.ts'
import type { Bound } from './mentions.ts'
import { readYearNumber } from './numerals.ts'
import { readTime } from './read-time.ts'
import { makeUnit, type TimeExpression } from './time-expression.ts'

type Edge = Pick<Bound, 'edge' | 'isWeak'>
const before: Edge = { edge: 'before', isWeak: false }
const until: Edge = { edge: 'until', isWeak: false }
const weakUntil: Edge = { edge: 'until', isWeak: true }

const lates = ['chậm nhất', 'muộn nhất', 'trễ nhất', 'không muộn hơn', 'không chậm hơn', 'không trễ hơn', 'hạn cuối']
const lasts = ['hạn cuối cùng', 'hạn chót', 'thời hạn cuối cùng', 'thời hạn chót', 'thời hạn cuối', 'không muộn quá']

/** Words of bounds: "trước" is strict, all others take the day named in. */
const edges = new Lexicon<Edge>([
  ['trước', before],
  ['trước thời điểm', before],
  ['đến trước', before],
  ['trước hoặc trong', until],
  ['trước hoặc đúng', until],
  ['trước và trong', until],
  ['trong và trước', until],
  ['trong hoặc trước', until],
  ...[...lates, ...lasts].flatMap((late) => [
    ...[
      '',
      ' là',
      ' vào',
      ' đến',
      ' đến hết',
      ' hết',
      ' là đến',
      ' là hết',
      ' là vào',
      ' là đến hết',
      ' trong',
      ' tới',
    ].map((link) => [late + link, until] as const),
    ...[' trước', ' là trước', ' vào trước', ' đến trước'].map((link) => [late + link, before] as const),
  ]),
  ['không quá', until],
  ['không được quá', until],
  ['không để quá', until],
  ['không vượt quá', until],
  ['hết', until],
  ['đến hết', until],
  ['tới hết', until],
  ['cho đến hết', until],
  ['kéo dài đến hết', until],
  ['hoàn thành vào', until],
  ['hoàn thành xong vào', until],
  ['xong vào', until],
  ['đến', weakUntil],
  ['tới', weakUntil],
  ['cho đến', weakUntil],
])
const intoWord = keySet('vào')
const lateWords = keySet('chậm muộn trễ không hạn thời')
const wholeWord = keySet('hết')
const currentUnits = new Map([
  [wordKey('tháng'), makeUnit('month', { offset: 0 })],
  [wordKey('quý'), makeUnit('quarter', { offset: 0, months: 3 })],
  [wordKey('năm'), makeUnit('year', { offset: 0, months: 12 })],
])
const timePoint = keySet('ngày lúc')

/** A word of a bound with the time behind it. */
export function readBound(tokens: readonly Token[], at: number): Bound | null {
  const found = edges.longestAt(tokens, at)
  if (!found) return null
  const start = tokens[found.next]?.key === ':' ? found.next + 1 : found.next
  const time =
    readTime(tokens, start) ??
    readAfterLink(tokens, start) ??
    readBareYear(tokens, start) ??
    (wholeWord.has(tokens[found.next - 1]?.key ?? '') ? readCurrentUnit(tokens, start) : null)
  // "hoàn thành vào tháng 6" is a window, "hoàn thành vào ngày 30/6" an end.
  const isWindow = !lateWords.has(tokens[at]?.key ?? '') && intoWord.has(tokens[found.next - 1]?.key ?? '')
  if (!time || (isWindow && time.units[0].precision !== 'day' && !time.part)) return null
  return { kind: 'bound', ...found.meaning, time, from: at, next: time.next }
}

/** "trước ngày thứ Sáu …", "trước lúc 17 giờ …". */
function readAfterLink(tokens: readonly Token[], at: number): TimeExpression | null {
  return timePoint.has(tokens[at]?.key ?? '') ? readTime(tokens, at + 1) : null
}

const sentenceMarks = new Set(['.', ',', ';', ')', '\n\n'])

/** "đến hết năm", "hết quý" with nothing behind it: the one that holds the issue date. */
function readCurrentUnit(tokens: readonly Token[], at: number): TimeExpression | null {
  const unit = currentUnits.get(tokens[at]?.key ?? '')
  if (!unit || (tokens[at + 1] && !sentenceMarks.has(tokens[at + 1]?.key ?? ''))) return null
  return {
    units: [unit],
    isStretch: false,
    part: null,
    minutes: null,
    weekday: null,
    place: null,
    from: at,
    next: at + 1,
  }
}

/** "trước 2025", with nothing behind it that the number could count. */
function readBareYear(tokens: readonly Token[], at: number): TimeExpression | null {
  const year = readYearNumber(tokens, at)
  if (!year || (tokens[year.next] && !sentenceMarks.has(tokens[year.next]?.key ?? ''))) return null
  const unit = makeUnit('year', { year: year.value, month: 1, months: 12 })
  return {
    units: [unit],
    isStretch: false,
    part: null,
    minutes: null,
    weekday: null,
    place: null,
    from: at,
    next: year.next,
  }
}
