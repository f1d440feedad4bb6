import { Ledger20261101 } from '../migrations/2026-11-01-ledger.ts'
import { Reports20261101 } from '../migrations/2026-11-01-reports.ts'
import { Tasks20261101 } from '../migrations/2026-11-01-tasks.ts'
import { Tally20261123 } from '../migrations/2026-11-23-tally.ts'
import { TaskLookups20261123 } from '../migrations/2026-11-23-task-lookups.ts'
import { TaskSearch20261123 } from '../migrations/2026-11-23-task-search.ts'
import { TaskWords20261123 } from '../migrations/2026-11-23-task-words.ts'
import { TaskSearchByDay20261126 } from '../migrations/2026-11-26-task-search-by-day.ts'
import { TallyInAll20261127 } from '../migrations/2026-11-27-tally-in-all.ts'
import { TaskOverdue20261127 } from '../migrations/2026-11-27-task-overdue.ts'
import { TaskPlan20261128 } from '../migrations/2026-11-28-task-plan.ts'
import { ChangesOfCourse20261129 } from '../migrations/2026-11-29-changes-of-course.ts'
import { DayRoot20261129 } from '../migrations/2026-11-29-day-root.ts'
import { Reminders20261129 } from '../migrations/2026-11-29-reminders.ts'
import { Evidence20261130 } from '../migrations/2026-11-30-evidence.ts'
import { Figures20261130 } from '../migrations/2026-11-30-figures.ts'
import { Following20261130 } from '../migrations/2026-11-30-following.ts'
import { Occurrences20261130 } from '../migrations/2026-11-30-occurrences.ts'
import { Origins20261130 } from '../migrations/2026-11-30-origins.ts'
import { Settling20261130 } from '../migrations/2026-11-30-settling.ts'

/** In the order in which they run; what has run never changes again. */
export const migrations = [
  Tasks20261101,
  Reports20261101,
  Ledger20261101,
  TaskWords20261123,
  Tally20261123,
  TaskLookups20261123,
  TaskSearch20261123,
  TaskSearchByDay20261126,
  TallyInAll20261127,
  TaskOverdue20261127,
  TaskPlan20261128,
  ChangesOfCourse20261129,
  DayRoot20261129,
  Reminders20261129,
  Following20261130,
  Evidence20261130,
  Settling20261130,
  Occurrences20261130,
  Origins20261130,
  Figures20261130,
]
