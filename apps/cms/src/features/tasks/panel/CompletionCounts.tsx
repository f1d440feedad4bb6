'use client'

import { completionStatuses } from '@thong-suot/vocabulary'
import type { Completion } from '../completion.ts'
import type { PanelTexts } from './panel-texts.ts'

interface Shown {
  completion: Completion
  language: 'vi' | 'en'
  texts: PanelTexts
}

/** The five counts, which sum to the total, and beside them what is outside it. */
export function CompletionCounts({ completion, language, texts }: Shown) {
  const label = (status: keyof typeof completionStatuses) => completionStatuses[status][language]
  const counts: [string, number][] = [
    [texts.total, completion.total],
    [label('COMPLETED_ON_TIME'), completion.completedOnTime],
    [label('COMPLETED_LATE'), completion.completedLate],
    [label('IN_PROGRESS_ON_TIME'), completion.inProgressOnTime],
    [label('IN_PROGRESS_OVERDUE'), completion.inProgressOverdue],
    [label('NO_DEADLINE'), completion.noDeadline],
    ...outside([texts.cancelled, completion.cancelled], [texts.transferred, completion.transferred]),
  ]
  return (
    <dl className="tasks-panel__counts" aria-label={texts.counts}>
      {counts.map(([name, count]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Told only where there are any. */
function outside(...counts: [string, number][]): [string, number][] {
  return counts.filter(([, count]) => count > 0)
}
