import type { Recurrence } from '../types.ts'
import type { TimeExpression } from './time-expression.ts'

interface Place {
  /** The first token, and the index after the last one. */
  from: number
  next: number
}

/** "trước ngày …", "chậm nhất ngày …", "đến hết …": an end without a start. */
export interface Bound extends Place {
  kind: 'bound'
  /** `before` leaves the unit named out, `until` takes it in. */
  edge: 'before' | 'until'
  /** "đến" alone, which reports and titles write as well as orders. */
  isWeak: boolean
  time: TimeExpression
}

/** "trong tháng 6/2020", a label's or a table cell's period: a start and an end. */
export interface Window extends Place {
  kind: 'window'
  cue: 'in' | 'label' | 'cell' | 'after-verb'
  time: TimeExpression
}

/** "từ ngày … đến ngày …"; without a start it is "từ nay". */
export interface Range extends Place {
  kind: 'range'
  start: TimeExpression | null
  end: TimeExpression
  edge: 'before' | 'until'
}

/** A number of days, weeks, months or years counted from something. */
export interface Duration extends Place {
  kind: 'duration'
  count: number
  unit: 'hour' | 'day' | 'working-day' | 'week' | 'month' | 'year'
  anchor: Anchor | null
}

/** What days are counted from; `direction` is -1 for "05 ngày trước ngày họp". */
export interface Anchor {
  kind: 'issue' | 'day' | 'event'
  time: TimeExpression | null
  direction: 1 | -1
  from: number
  next: number
}

/** "hằng tháng", "định kỳ 6 tháng", "01 lần/quý". */
export interface Repetition extends Place {
  kind: 'repetition'
  /** More than one where periods are listed: "hằng quý, 6 tháng, năm". */
  periods: (Recurrence | 'daily')[]
  /** `noun`: "báo cáo quý" only tells what a day beside it belongs to; `plain` may be an attribute ("kế hoạch hằng năm"). */
  strength: 'periodic' | 'plain' | 'noun'
}

/** A day without a bound, "ngày 25" (hằng tháng): nothing unless it repeats. */
export interface BareDay extends Place {
  kind: 'bare-day'
  time: TimeExpression
}

/** "thường xuyên", "liên tục". */
export interface Standing extends Place {
  kind: 'standing'
  /** "bắt đầu từ ngày …" */
  startsAt: TimeExpression | null
  /** "thường xuyên năm 2022" */
  period: TimeExpression | null
}

/** "ngay sau khi …", "khi có yêu cầu": an event without a length of time. */
export interface Prompt extends Place {
  kind: 'prompt'
  /** "khi có yêu cầu" is a deadline in a table, not in a sentence. */
  isRequest: boolean
}

export type Mention = Bound | Window | Range | Duration | Repetition | BareDay | Standing | Prompt
