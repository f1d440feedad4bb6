/** What each figure of a board counts, said of a row `s` with a status and a state; here and nowhere else. */
const conditions = {
  total: 's.status is not null',
  completed_on_time: `s.status = 'COMPLETED_ON_TIME'`,
  completed_late: `s.status = 'COMPLETED_LATE'`,
  in_progress_on_time: `s.status = 'IN_PROGRESS_ON_TIME'`,
  in_progress_overdue: `s.status = 'IN_PROGRESS_OVERDUE'`,
  no_deadline: `s.status = 'NO_DEADLINE'`,
  no_deadline_completed: `s.status = 'NO_DEADLINE' and s.state = 'COMPLETED'`,
  cancelled: `s.state = 'CANCELLED'`,
  transferred: `s.state = 'TRANSFERRED'`,
}
const names = Object.keys(conditions)

export const isCounted = conditions.total
export const isCompleted = `s.state = 'COMPLETED'`

const listed = (text: (name: string, condition: string) => string) =>
  Object.entries(conditions)
    .map(([name, condition]) => text(name, condition))
    .join(', ')

/** The counts, as columns of a table, a list of names, or a row to compare with another. */
export const countColumns = listed((name) => `${name} integer`)
export const countNames = names.join(', ')

/** The counts of rows `s` that weigh `s.n`. */
export const weighedCounts = listed(
  (name, condition) => `coalesce(sum(s.n) filter (where ${condition}), 0)::integer as ${name}`,
)

/** The counts of tasks `s`, by a key. Grouped first, so that a status is decided once and not for each of the counts. */
export const countTasks = (key: string, tasks: string) => `
  select s.key, ${weighedCounts}
  from (select ${key} as key, s.state, s.status, count(*)::integer as n from ${tasks} group by 1, 2, 3) s
  group by s.key`

/** Counts added up; no rows are zero. */
export const sums = listed((name) => `coalesce(sum(${name}), 0)::integer as ${name}`)

/** The counts of a row `t` and of the row that could not be inserted because of it, added up. */
export const additions = listed((name) => `t.${name} + excluded.${name}`)

/** Whether a row of counts counts anything. */
export const isAnyCounted = `(${countNames}) <> (${names.map(() => '0').join(', ')})`
