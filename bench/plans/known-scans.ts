/** Scans of large tables that are meant, as `query: table`, each with its reason. */
export const knownScans: ReadonlySet<string> = new Set([
  // The board by area adds up all conclusions by their areas, two narrow columns of every row.
  'BoardPage: cms.conclusions_reform_areas',
  // A board of a past day tells every task anew, from its row or from the ledger: counters know no past (ADR 11).
  'BoardPage: reform.task',
  // Tasks of one area: an area is named by a good part of all conclusions, and the table is two narrow columns.
  'TasksPage: cms.conclusions_reform_areas',
])
