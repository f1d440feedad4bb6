/** A table or view as the planner sees it; filled from whatever knows the tables (see `mikro-orm.ts`). */
export interface Table {
  /** Qualified and quoted as it stands in SQL. */
  readonly name: string
  /** The single key column; absent when the key has several columns. */
  readonly key?: Column
  /** By property name. */
  readonly columns: ReadonlyMap<string, Column>
  readonly toOne: ReadonlyMap<string, ToOne>
  readonly toMany: ReadonlyMap<string, ToMany | ThroughTable>
}

export interface Column {
  readonly name: string
  /** The type of PostgreSQL. */
  readonly type: string
  readonly nullable: boolean
}

/** A foreign key to the key of another type's table. */
export interface ToOne {
  readonly column: string
  readonly type: string
  readonly nullable: boolean
}

/** The other end of a `ToOne`. */
export interface ToMany {
  readonly type: string
  readonly mappedBy: string
}

/** Rows of another type, reached through a table between. */
export interface ThroughTable {
  readonly type: string
  readonly through: { readonly table: string; readonly from: string; readonly to: string }
}

/** By the name of the GraphQL type. */
export type Tables = ReadonlyMap<string, Table>
