import type pg from 'pg'

export type Variables = Readonly<Record<string, unknown>>

/** One question asked of every system: as GraphQL, and as the statement somebody would write for the same answer. */
export interface Operation {
  readonly name: string
  readonly query: string
  /** The one statement by hand; its one column `data` is the `data` of the answer. */
  readonly sql: string
  /** The values of the statement for the variables of the query. */
  readonly values: (variables: Variables) => unknown[]
  /** Which variables to ask with, from what the database holds: the first few hundred in a fixed order. */
  readonly variables: (admin: pg.ClientBase) => Promise<Variables[]>
  /** Whether the answer is a page, whose time must not grow with the data. */
  readonly isPage: boolean
}

/** The column `v` of a statement, as the variable of that name. */
export async function variablesFrom(admin: pg.ClientBase, name: string, text: string): Promise<Variables[]> {
  const { rows } = await admin.query<{ v: unknown }>(text)
  return rows.map(({ v }) => ({ [name]: v }))
}
