import type { CompletionStatus } from '@thong-suot/vocabulary'

interface Counts {
  completedOnTime: number
  completedLate: number
  inProgressOnTime: number
  inProgressOverdue: number
  noDeadline: number
}

export interface CompletionCell {
  status: CompletionStatus
  count: number
}

/** The five counts in the order in which every board shows them. */
export function completionCells(completion: Counts): CompletionCell[] {
  return [
    { status: 'COMPLETED_ON_TIME', count: completion.completedOnTime },
    { status: 'COMPLETED_LATE', count: completion.completedLate },
    { status: 'IN_PROGRESS_ON_TIME', count: completion.inProgressOnTime },
    { status: 'IN_PROGRESS_OVERDUE', count: completion.inProgressOverdue },
    { status: 'NO_DEADLINE', count: completion.noDeadline },
  ]
}
