import { keySet } from '../text/key-set.ts'
import { Lexicon } from '../text/lexicon.ts'
import type { Token } from '../text/tokens.ts'
import type { Repetition } from './mentions.ts'
import { readCount } from './numerals.ts'

type Period = Repetition['periods'][number]

const each = keySet('hằng hàng mỗi')
const goods = keySet('hàng')
/** "ngân hàng", "khách hàng", "mặt hàng": "hàng" that is no "every". */
const tradeWords = keySet('ngân mặt cửa khách bán kho đơn nhà giao nhận')
const periodic = new Lexicon<true>([
  ['định kỳ', true],
  ['định kì', true],
  ['theo định kỳ', true],
])
const periods = new Lexicon<Period>([
  ['ngày', 'daily'],
  ['tuần', 'weekly'],
  ['tháng', 'monthly'],
  ['quý', 'quarterly'],
  ['quí', 'quarterly'],
  ['nửa năm', 'half-yearly'],
  ['năm', 'yearly'],
])
const reports = new Lexicon<true>([['báo cáo', true]])
const joiners = keySet('và hoặc')
const timesWord = keySet('lần')
const oneWord = keySet('một mỗi')

/** "hằng tháng", "định kỳ hằng quý", "định kỳ 6 tháng", "06 tháng/lần", "02 lần/năm", "mỗi năm 02 lần", "báo cáo quý". */
export function readRepetition(tokens: readonly Token[], at: number): Repetition | null {
  const cue = periodic.longestAt(tokens, at)
  if (cue) return readPeriodList(tokens, at, skipMarks(tokens, cue.next), 'periodic')
  if (each.has(tokens[at]?.key ?? '')) {
    if (goods.has(tokens[at]?.key ?? '') && tradeWords.has(tokens[at - 1]?.key ?? '')) return null
    return readPeriodList(tokens, at, at, 'plain')
  }
  const noun = reports.longestAt(tokens, at)
  // "báo cáo định kỳ quý" is the cue behind the noun.
  if (noun) return readPeriodList(tokens, at, noun.next, 'noun')
  return readTimes(tokens, at)
}

function readPeriodList(
  tokens: readonly Token[],
  from: number,
  at: number,
  strength: Repetition['strength'],
): Repetition | null {
  const first = readPeriod(tokens, at, strength !== 'plain')
  if (!first) return null
  const found = [first.period]
  let { next } = first
  while (found.length < 5) {
    const mark = tokens[next]?.key ?? ''
    if (mark !== ',' && mark !== '/' && !joiners.has(mark)) break
    const following = readPeriod(tokens, joiners.has(tokens[next + 1]?.key ?? '') ? next + 2 : next + 1, true)
    if (!following || !isPeriodEnd(tokens, following.next)) break
    found.push(following.period)
    next = following.next
  }
  return { kind: 'repetition', periods: found, strength, from, next: skipOnce(tokens, next, found) }
}

interface PeriodRead {
  period: Period
  next: number
}

function readPeriod(tokens: readonly Token[], at: number, isBareAllowed: boolean): PeriodRead | null {
  const hasEach = each.has(tokens[at]?.key ?? '')
  if (!hasEach && !isBareAllowed) return null
  const start = hasEach ? at + 1 : at
  const named = periods.longestAt(tokens, start)
  // "hàng năm 2022" is a year, "quý II" a quarter.
  if (named) return isPeriodEnd(tokens, named.next) ? { period: named.meaning, next: named.next } : null
  const counted = readCountedPeriod(tokens, start)
  return counted && isPeriodEnd(tokens, counted.next) ? counted : null
}

function readCountedPeriod(tokens: readonly Token[], at: number): PeriodRead | null {
  const count = readCount(tokens, at)
  const unit = count && periods.longestAt(tokens, count.next)
  if (!count || !unit) return null
  const period = countedPeriods.get(`${count.value} ${unit.meaning}`)
  return period ? { period, next: unit.next } : null
}

const countedPeriods = new Map<string, Period>([
  ['1 daily', 'daily'],
  ['1 weekly', 'weekly'],
  ['7 daily', 'weekly'],
  ['1 monthly', 'monthly'],
  ['3 monthly', 'quarterly'],
  ['1 quarterly', 'quarterly'],
  ['6 monthly', 'half-yearly'],
  ['2 quarterly', 'half-yearly'],
  ['12 monthly', 'yearly'],
  ['1 yearly', 'yearly'],
])
const timesPerPeriod = new Map<string, Period>([
  ...countedPeriods,
  ['2 yearly', 'half-yearly'],
  ['4 yearly', 'quarterly'],
  ['12 yearly', 'monthly'],
  ['4 monthly', 'weekly'],
])

const numberedStart = /^(?:\d|iv$|i{1,3}$)/
const sideWords = keySet('đầu cuối nay này sau tới qua học')

function isPeriodEnd(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return true
  if (token.kind === 'number') return timesWord.has(tokens[at + 1]?.key ?? '')
  return !numberedStart.test(token.key) && !sideWords.has(token.key)
}

/** "06 tháng/lần", "tháng/lần", "3 tháng một lần"; "01 lần/tháng", "02 lần/năm". */
function readTimes(tokens: readonly Token[], at: number): Repetition | null {
  const perTime = readCountedPeriod(tokens, at) ?? readUncounted(tokens, at)
  if (perTime) {
    const once = skipOnce(tokens, perTime.next, [perTime.period])
    if (once > perTime.next) return plain(perTime.period, at, once)
  }
  const count = readCount(tokens, at)
  if (!count || !timesWord.has(tokens[count.next]?.key ?? '')) return null
  const slash = tokens[count.next + 1]?.key ?? ''
  if (slash !== '/' && !oneWord.has(slash)) return null
  const unit = periods.longestAt(tokens, count.next + 2)
  const period = unit && timesPerPeriod.get(`${count.value} ${unit.meaning}`)
  return period && unit ? plain(period, at, unit.next) : null
}

function readUncounted(tokens: readonly Token[], at: number): PeriodRead | null {
  const named = periods.longestAt(tokens, at)
  return named && { period: named.meaning, next: named.next }
}

function plain(period: Period, from: number, next: number): Repetition {
  return { kind: 'repetition', periods: [period], strength: 'periodic', from, next }
}

/** "/lần", "một lần", "/01 lần"; "mỗi năm 02 lần" changes the period. */
function skipOnce(tokens: readonly Token[], at: number, found: Period[]): number {
  const slash = tokens[at]?.key === '/' ? at + 1 : at
  if (timesWord.has(tokens[slash]?.key ?? '') && slash > at) return slash + 1
  const count = readCount(tokens, slash)
  if (!count || !timesWord.has(tokens[count.next]?.key ?? '')) return at
  const changed = timesPerPeriod.get(`${count.value} ${found[0]}`)
  if (found.length === 1 && changed && slash === at) found[0] = changed
  return count.next + 1
}

function skipMarks(tokens: readonly Token[], at: number): number {
  return tokens[at]?.key === '(' || tokens[at]?.key === ',' ? at + 1 : at
}
