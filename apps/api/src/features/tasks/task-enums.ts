import type { CompletionStatus, TaskState, TaskVerb } from '@thong-suot/vocabulary'
import { completionStatuses, taskStates, taskVerbs } from '@thong-suot/vocabulary'
import { enumOf } from '../vocabulary/enum-of.ts'

export const TaskStateEnum = enumOf<TaskState>('TaskState', taskStates, 'The stored workflow of a task.')
export const CompletionStatusEnum = enumOf<CompletionStatus>(
  'CompletionStatus',
  completionStatuses,
  'How a task stands at a date: derived, never stored.',
)
export const TaskVerbEnum = enumOf<TaskVerb>('TaskVerb', taskVerbs, 'What was done with a task.')

export type ReportKind = 'PROGRESS' | 'COMPLETION'
export const ReportKindEnum = enumOf<ReportKind>(
  'ReportKind',
  {
    PROGRESS: { vi: 'Báo cáo tiến độ', en: 'Progress report' },
    COMPLETION: { vi: 'Báo cáo hoàn thành', en: 'Completion report' },
  },
  'What a report is about.',
)
