import type { Prose } from '../text/sentences.ts'
import type { Bound, Repetition, Standing, Window } from './mentions.ts'
import type { Placed } from './read-cell.ts'
import type { Reading } from './reading.ts'
import { isBehind, mergeOrPush, recur, repetitionOfNext, type Timed } from './repeat-mention.ts'
import type { RuleName } from './rules.ts'

/**
 * Mentions that belong together become one reading: a day and the period it repeats in, whichever comes first in the
 * sentence; "thường xuyên" and its year. Every mention is looked at once, with the next one and the last repetition.
 */
export function combineMentions(placed: readonly Placed[], prose: Prose): Reading[] {
  const readings: Reading[] = []
  let repetition: { mention: Repetition; sentence: number; isUsed: boolean; setting: Placed['setting'] } | null = null
  let isLastOwn = false
  const flush = () => {
    if (repetition && !repetition.isUsed) readings.push(...repeated(repetition.mention, repetition.setting))
    repetition = null
  }
  for (let index = 0; index < placed.length; index++) {
    const { mention, setting } = placed[index] as Placed
    const next = placed[index + 1]?.mention
    const sentence = prose.sentenceOf[mention.from] ?? 0
    if (repetition && repetition.sentence !== sentence) flush()
    if (mention.kind === 'repetition') {
      flush()
      repetition = { mention, sentence, isUsed: false, setting }
    } else if (mention.kind === 'bound' || mention.kind === 'window' || mention.kind === 'bare-day') {
      const behind = next?.kind === 'repetition' && isBehind(prose, mention, next) ? next : null
      const ofNext = repetitionOfNext(prose, mention, placed.slice(index + 1, index + 3))
      const found = behind ?? ofNext ?? repetition?.mention ?? null
      const recurring = recur(mention, found, behind ?? null, setting)
      if (recurring) {
        if (behind) index++
        // "báo cáo định kỳ hằng tháng (trước ngày 18 hằng tháng)" says it twice.
        const isSaidTwice = behind?.periods[0] === repetition?.mention.periods[0]
        if (repetition && (!behind || isSaidTwice)) repetition.isUsed = true
        mergeOrPush(readings, recurring, isLastOwn && behind !== null, prose)
        isLastOwn = behind !== null
      } else readings.push(...once(mention, setting))
    } else if (mention.kind === 'standing') {
      const window = next?.kind === 'window' && next.from - mention.next <= 1 ? next : null
      if (window) index++
      readings.push(ongoing(mention, window, setting))
    } else if (mention.kind === 'range') {
      const { from, next: end } = mention
      const rule = mention.start ? 'from-to' : 'from-now'
      readings.push({ type: 'range', range: mention, from, next: end, rule, setting })
    } else if (mention.kind === 'duration') {
      const rule: RuleName = `duration-from-${mention.anchor?.kind ?? 'event'}`
      readings.push({ type: 'duration', duration: mention, from: mention.from, next: mention.next, rule, setting })
    } else {
      const { from, next: end, isRequest } = mention
      readings.push({ type: 'event', isRequest, from, next: end, rule: 'after-event', setting })
    }
  }
  flush()
  // A repetition that no day followed is known as such only at the end of its sentence.
  return readings.sort((one, other) => one.from - other.from)
}

function once(mention: Timed, setting: Placed['setting']): Reading[] {
  if (mention.kind === 'bare-day') return []
  const { from, next, time } = mention
  if (mention.kind === 'window') {
    const isEra = time.isStretch && time.units[0].precision === 'year'
    const rule: RuleName = isEra
      ? 'in-era'
      : mention.cue === 'label'
        ? 'label-unit'
        : mention.cue === 'cell'
          ? 'cell-unit'
          : 'in-unit'
    return [{ type: 'within', window: mention, from, next, rule, setting }]
  }
  const units = time.isStretch ? time.units.slice(-1) : time.units
  return units.map((unit) => ({
    type: 'by',
    bound: mention,
    unit,
    from,
    next,
    rule: ruleOf(mention, setting),
    setting,
  }))
}

function ruleOf({ edge, isWeak, time }: Bound, setting: Placed['setting']): RuleName {
  if (setting === 'label') return 'label-day'
  if (time.part === 'end') return 'end-of-unit'
  if (edge === 'before') return time.minutes === null ? 'before-time' : 'before-hour'
  return isWeak ? 'until-time' : 'latest-time'
}

function ongoing(mention: Standing, window: Window | null, setting: Placed['setting']): Reading {
  const { startsAt, from, next } = mention
  const period = window?.time ?? mention.period
  const rule = period ? 'standing-in-unit' : 'standing'
  return { type: 'ongoing', startsAt, period, from, next: window?.next ?? next, rule, setting }
}

/** A repetition without a day: of several periods the shortest, with a doubt. */
function repeated(mention: Repetition, setting: Placed['setting']): Reading[] {
  const { from, next, periods, strength } = mention
  if (strength === 'noun') return []
  const [first] = periods
  if (first === 'daily')
    return [{ type: 'ongoing', startsAt: null, period: null, from, next, rule: 'standing', setting }]
  if (!first) return []
  const isOneOfSeveral = periods.length > 1
  const isPlain = strength === 'plain'
  const common = { isBare: false, from, next, setting, rule: 'repeated', isPlain, isOneOfSeveral } as const
  return [{ type: 'recurring', recurrence: first, time: null, edge: 'until', ...common }]
}
