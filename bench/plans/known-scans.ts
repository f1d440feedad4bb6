/**
 * Scans of large tables known to be wrong, as `query: table`; each goes from here with its mending, and nothing is added
 * without one under way.
 */
export const knownScans: ReadonlySet<string> = new Set([
  // `totalCount` counts every visible row.
  'ConclusionsPage: cms.conclusions',
  'TasksPage: reform.task',
  // The board by area reads the areas of all conclusions, and on a past day all tasks.
  'BoardPage: cms.conclusions_reform_areas',
  'BoardPage: reform.task',
])
