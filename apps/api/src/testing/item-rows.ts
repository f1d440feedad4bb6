/** Rows of lists by the end of their table's name; `lists` are those that hang on a row. */
export type Lists = Record<string, ({ lists?: Lists } & Record<string, unknown>)[]>

/** What a kind of content has beside what all kinds share, and the words it is found by. */
export interface ItemRows {
  columns: Record<string, unknown>
  lists?: Lists
  words?: (string | undefined)[]
}
