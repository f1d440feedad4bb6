import { addDays } from './days.ts'

/** What the demo lets happen to a task. */
export type Fate =
  | 'UNTOUCHED'
  | 'STARTED'
  | 'UNDER_WAY'
  | 'REPORTED'
  | 'REPORTED_LATE'
  | 'SENT_BACK'
  | 'DONE'
  | 'DONE_LATE'
  | 'ASKING'
  | 'EXTENDED'
  | 'TRANSFERRED'
  | 'CANCELLED'

/** One thing somebody does with a task on a day. */
export type Step =
  | { verb: 'START'; on: string }
  | { verb: 'REPORT_PROGRESS'; on: string; percent: number }
  | { verb: 'REPORT_COMPLETION'; on: string; deliveredOn: string }
  | { verb: 'REQUEST_EXTENSION'; on: string; requestedDue: string }
  | { verb: 'CONFIRM' | 'RETURN' | 'DECIDE_EXTENSION' | 'TRANSFER' | 'CANCEL'; on: string }

export interface DatedTask {
  assignedOn: string
  due: string | null
}

/** Where the story of the demo stands: what is due before has mostly been done, what is due later mostly has not. */
export const storyDay = '2026-11-16'

const whenPast: readonly Fate[] = [
  'DONE',
  'DONE',
  'DONE_LATE',
  'EXTENDED',
  'DONE',
  'UNDER_WAY',
  'DONE',
  'REPORTED',
  'DONE',
  'DONE_LATE',
  'DONE',
  'STARTED',
  'DONE',
  'REPORTED_LATE',
  'SENT_BACK',
  'CANCELLED',
]
const whenAhead: readonly Fate[] = ['UNDER_WAY', 'UNTOUCHED', 'DONE', 'ASKING', 'REPORTED', 'TRANSFERRED', 'UNDER_WAY']
const whenOngoing: readonly Fate[] = ['UNDER_WAY', 'STARTED', 'DONE', 'UNDER_WAY', 'UNTOUCHED', 'REPORTED']

/** The fate of the nth task of its kind; the same content always gets the same story. */
export function fateOf({ due }: DatedTask, nth: { past: number; ahead: number; ongoing: number }): Fate {
  const [fates, count] =
    due === null ? [whenOngoing, nth.ongoing++] : due < storyDay ? [whenPast, nth.past++] : [whenAhead, nth.ahead++]
  return fates[count % fates.length] as Fate
}

/** The steps that lead there, in the order of their days. */
export function stepsOf(fate: Fate, { assignedOn, due }: DatedTask, index: number): Step[] {
  if (fate === 'UNTOUCHED') return []
  const started = addDays(assignedOn, 2 + ((index * 3) % 7))
  const start: Step = { verb: 'START', on: started }
  if (fate === 'STARTED') return [start]
  if (fate === 'CANCELLED') return [{ verb: 'CANCEL', on: addDays(started, 3) }]
  if (fate === 'TRANSFERRED') return [start, { verb: 'TRANSFER', on: addDays(started, 4) }]
  if (due !== null && (fate === 'ASKING' || fate === 'EXTENDED')) return moreTime(fate, start, due)
  const delivered = deliveryDay(fate, started, due, index)
  const middle = dayBetween(started, delivered)
  const percent = 30 + ((index * 7) % 6) * 10
  const progress: Step = { verb: 'REPORT_PROGRESS', on: middle, percent }
  if (fate === 'UNDER_WAY') return [start, progress, ...latestProgress(middle, percent, index)]
  const report: Step = { verb: 'REPORT_COMPLETION', on: addDays(delivered, index % 2), deliveredOn: delivered }
  const handedIn: Step[] = index % 3 === 0 ? [start, report] : [start, progress, report]
  if (fate === 'REPORTED' || fate === 'REPORTED_LATE') return handedIn
  if (fate === 'SENT_BACK') return [...handedIn, { verb: 'RETURN', on: addDays(report.on, 2) }]
  return [...handedIn, { verb: 'CONFIRM', on: addDays(report.on, 1 + (index % 5)) }]
}

/** Of work that goes on, most was reported on within the last weeks; one in three has gone silent. */
function latestProgress(after: string, percent: number, index: number): Step[] {
  const on = addDays(storyDay, -((index * 5) % 14))
  if (index % 3 === 0 || on <= after) return []
  return [{ verb: 'REPORT_PROGRESS', on, percent: Math.min(percent + 10, 90) }]
}

/** Asked for shortly before the task is due, or shortly before today's part of the story; delivered within it. */
function moreTime(fate: Fate, start: Step, due: string): Step[] {
  const late = addDays(due < storyDay ? due : storyDay, -3)
  const asked = late > start.on ? late : start.on
  const requestedDue = addDays(due > asked ? due : asked, 20)
  const asking: Step[] = [start, { verb: 'REQUEST_EXTENSION', on: asked, requestedDue }]
  if (fate === 'ASKING') return asking
  const delivered = addDays(requestedDue, -6)
  return [
    ...asking,
    { verb: 'DECIDE_EXTENSION', on: addDays(asked, 1) },
    { verb: 'REPORT_COMPLETION', on: delivered, deliveredOn: delivered },
    { verb: 'CONFIRM', on: addDays(delivered, 2) },
  ]
}

function deliveryDay(fate: Fate, started: string, due: string | null, index: number): string {
  const planned = plannedDelivery(fate, due, index)
  // Work that is delivered takes at least a day, even where the due day leaves hardly any.
  return planned > started ? planned : addDays(started, 1)
}

function plannedDelivery(fate: Fate, due: string | null, index: number): string {
  const isLate = fate === 'DONE_LATE' || fate === 'REPORTED_LATE'
  if (due !== null && isLate) return addDays(due, 3 + ((index * 5) % 19))
  if (due !== null && due <= storyDay) return addDays(due, -(index % 8))
  return addDays(storyDay, -8 - ((index * 5) % 30))
}

const whenOver: readonly Fate[] = ['DONE', 'DONE', 'DONE', 'DONE_LATE', 'DONE', 'DONE', 'DONE']

/** Of work that comes again, what was due has been done, mostly in time, and what is due next has been begun. */
export function stepsOfPeriod(
  { assignedOn, due }: { assignedOn: string; due: string },
  today: string,
  index: number,
): Step[] {
  const start: Step = { verb: 'START', on: addDays(assignedOn, 1 + (index % 2)) }
  if (due >= today) return [start]
  const fate = whenOver[index % whenOver.length]
  const planned = fate === 'DONE_LATE' ? addDays(due, 1 + (index % 2)) : addDays(due, -(index % 2))
  const delivered = planned > start.on ? planned : start.on
  return [
    start,
    { verb: 'REPORT_COMPLETION', on: delivered, deliveredOn: delivered },
    { verb: 'CONFIRM', on: addDays(delivered, 1 + (index % 3)) },
  ]
}

function dayBetween(from: string, to: string): string {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
  return addDays(from, Math.floor(days / 2))
}
