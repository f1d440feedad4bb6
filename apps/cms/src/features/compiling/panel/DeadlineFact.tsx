'use client'

import { deadlineKinds, deadlinePrecisions, recurrences } from '@thong-suot/vocabulary'
import type { ProposedDeadline } from '../compilation.ts'
import type { PanelTexts } from './panel-texts.ts'
import { ruleText } from './rule-texts.ts'

interface Shown {
  deadline: ProposedDeadline
  language: 'vi' | 'en'
  texts: PanelTexts
  onBind(bindsWhole: boolean): void
}

/** The phrase as written, and how it was read. */
export function DeadlineFact({ deadline, language, texts, onBind }: Shown) {
  const { phrase, kind, start, due, dueTime, precision, recurrence, anchorEvent, rule, bindsWhole } = deadline
  const day = due ? [dueTime, asDay(due)].filter(Boolean).join(', ') : texts.noDue
  const details = [
    deadlineKinds[kind][language],
    start && `${texts.from} ${asDay(start)}`,
    recurrence && recurrences[recurrence][language],
    anchorEvent && `${texts.countedFrom} ${anchorEvent}`,
    `${texts.precision} ${deadlinePrecisions[precision][language].toLowerCase()}`,
    `${texts.rule}: ${ruleText(rule, language)}`,
  ]
  return (
    <dd>
      <span className="compile-mark--deadline">{phrase}</span>{' '}
      <strong>
        → {texts.due}: {day}
      </strong>
      <span className="compile-details">{details.filter(Boolean).join(' · ')}</span>
      <label className="compile-accept">
        <input type="checkbox" checked={bindsWhole} onChange={({ target }) => onBind(target.checked)} />
        {texts.binds}
      </label>
    </dd>
  )
}

/** "2026-09-14" as offices write it. */
function asDay(day: string): string {
  return day.split('-').reverse().join('/')
}
