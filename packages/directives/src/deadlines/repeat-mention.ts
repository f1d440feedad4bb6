import { keySet } from '../text/key-set.ts'
import type { Prose } from '../text/sentences.ts'
import type { Recurrence } from '../types.ts'
import type { BareDay, Bound, Repetition, Window } from './mentions.ts'
import type { Placed } from './read-cell.ts'
import type { Reading, RecurringReading } from './reading.ts'
import type { TimeExpression } from './time-expression.ts'

/** Mentions that may repeat. */
export type Timed = Bound | Window | BareDay

/** "trước ngày 31/12 hằng năm", "(hằng tháng)", "… đối với báo cáo định kỳ hằng quý". */
export function isBehind(prose: Prose, mention: Timed, next: Repetition): boolean {
  if (prose.sentenceOf[mention.from] !== prose.sentenceOf[next.from]) return false
  const between = next.from - mention.next
  if (between === 0) return true
  const word = prose.tokens[mention.next]?.key ?? ''
  if (between === 1) return word === '(' || (word === ',' && next.strength !== 'noun')
  return (
    between <= farthest &&
    (towards.has(word) || (word === '(' && towards.has(prose.tokens[mention.next + 1]?.key ?? '')))
  )
}

/** The repeated deadline that a time and a repetition make together; null where the time stands for itself. */
export function recur(
  mention: Timed,
  repetition: Repetition | null,
  behind: Repetition | null,
  setting: Placed['setting'],
): RecurringReading | null {
  const { time } = mention
  if (!isOpen(time) && !isEndOfPeriod(time)) return null
  const period = repetition?.periods.find((each): each is Recurrence => each !== 'daily')
  if (isEndOfPeriod(time) && !period) return null
  const isByNoun = repetition?.strength === 'noun' && !behind
  if (!time.place && (!period || (isByNoun && !isDayOnly(time)))) return null
  // A window that only follows "hằng quý" somewhere in its sentence is a window of its own.
  if (mention.kind === 'window' && !behind) return null
  if (mention.kind === 'bare-day' && !behind && !time.place && repetition?.strength === 'noun') return null
  const recurrence = time.place && time.place.period !== 'monthly' ? time.place.period : (period ?? 'monthly')
  return {
    type: 'recurring',
    recurrence: time.place?.period === 'monthly' && time.place.monthsIn > 0 ? 'monthly' : recurrence,
    time,
    edge: mention.kind === 'bound' ? mention.edge : 'until',
    isBare: mention.kind === 'bare-day' || (mention.kind === 'bound' && mention.isWeak),
    isPlain: false,
    isOneOfSeveral: false,
    from: mention.from,
    next: behind?.next ?? mention.next,
    rule: time.units[0].precision === 'day' || time.part ? 'repeated-day' : 'repeated-unit',
    setting,
  }
}

/** "trước ngày 15/6 và trước ngày 15/12 hằng năm": what stands behind the second is said of the first as well. */
export function repetitionOfNext(prose: Prose, mention: Timed, rest: readonly Placed[]): Repetition | null {
  const [next, after] = rest.map((placed) => placed.mention)
  if (next?.kind !== 'bound' || after?.kind !== 'repetition' || !isBehind(prose, next, after)) return null
  const between = next.from - mention.next
  const isLinked = between === 1 && linkWords.has(prose.tokens[mention.next]?.key ?? '')
  return isLinked && mention.kind === 'bound' && isOpen(next.time) ? after : null
}

/** "6 tháng (trước ngày 15/6) và năm (trước ngày 15/12)": two dates of one repetition are one deadline. */
export function mergeOrPush(readings: Reading[], reading: RecurringReading, isOwn: boolean, prose: Prose): void {
  const last = readings.at(-1)
  // With "hằng năm" behind each of them they are deadlines of their own.
  const isSame =
    !isOwn &&
    last?.type === 'recurring' &&
    last.time?.units[0].month &&
    reading.time?.units[0].month &&
    last.edge === reading.edge &&
    last.time.units[0].precision === 'day' &&
    prose.sentenceOf[last.from] === prose.sentenceOf[reading.from]
  if (!isSame || !last.time || !reading.time) {
    readings.push(reading)
    return
  }
  last.time.units.push(...reading.time.units)
  last.next = reading.next
}

const towards = keySet('đối với')
const farthest = 8
const linkWords = new Set([...keySet('và hoặc'), ','])

/** Whether the text leaves open which year, month or week the time is in: only then can it repeat. */
function isOpen({ units: [unit] }: TimeExpression): boolean {
  return unit.year === null && unit.offset === null
}

/** "cuối tháng", "cuối quý" beside a repetition. */
function isEndOfPeriod({ part, units: [unit] }: TimeExpression): boolean {
  return part === 'end' && unit.offset === 0
}

function isDayOnly({ units: [unit] }: TimeExpression): boolean {
  return unit.precision === 'day' && unit.month === null
}
