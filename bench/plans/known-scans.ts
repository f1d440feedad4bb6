/** Scans of large tables that are meant, as `query: table`, each with its reason. */
export const knownScans: ReadonlySet<string> = new Set([
  // The board by area adds up all conclusions by their areas, two narrow columns of every row.
  'BoardPage: cms.conclusions_reform_areas',
  // A board of a past day tells every task anew, from its row or from the ledger: counters know no past (ADR 11).
  'BoardPage: reform.task',
  // A leader's board stands beside itself a month earlier, which is a past day like those above; visitors never ask it.
  'LeadersBoardPage: reform.task',
  // Whether a directive became no task is only known once each has been looked for.
  'LeadersBoardPage: cms.conclusions_directives',
  'LeadersBoardPage: cms.conclusions_reform_areas',
  // Tasks of one area: an area is named by a good part of all conclusions, and the table is two narrow columns.
  'TasksPage: cms.conclusions_reform_areas',
])
