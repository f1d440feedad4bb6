/**
 * The words in which a feature says how GraphQL types lie over tables. Texts are SQL with placeholders:
 * `this.` the row the text is about, `parent.` the row around it, `link.` the row of `through`,
 * `$name` an argument (or filter field) of the field, or else a value of the request's context.
 */

/** A field that is an SQL expression over the row of its type. */
export interface Expression {
  readonly kind: 'expression'
  readonly text: string
}

/** A field kept once per language in `<column>_vi`, `<column>_en`; the fallback is Vietnamese. */
export interface Localised {
  readonly kind: 'localised'
  readonly column?: string
}

/** An object made of further columns of the same row; absent when `when` does not hold. */
export interface Embedded {
  readonly kind: 'embedded'
  readonly when?: string
}

/** Where rows come from: the table of the field's type, unless `from` names another source. */
export interface Source {
  /** What stands after FROM: a table, a set-returning function, a sub-select. It knows `parent.`, not `this.`. */
  readonly from?: string
  /** Rows reached through a table between: `link.from` is the parent's key, `link.to` the row's. */
  readonly through?: { readonly table: string; readonly from: string; readonly to: string }
  /** The to-one property of the field's type that points back at the parent. */
  readonly mappedBy?: string
  readonly where?: string
  /** Arguments that fields below take over where they have one of that name and it is not given. */
  readonly handsDown?: readonly string[]
  /** Conditions that hold only when the argument of that name is given. */
  readonly given?: Readonly<Record<string, string>>
}

/** `publishedAt desc`: a property or column, or an SQL expression with `this.`, and a direction. */
export type Order = readonly string[]

/** A source that yields one row at most; where it may yield several, an order says which is taken. */
export interface One extends Source {
  readonly kind: 'one'
  /** Arguments that must equal the column of their name; of several, those that are given, and at least one. */
  readonly by?: string | readonly string[]
  readonly order?: Order
}

export interface Many extends Source {
  readonly kind: 'many'
  readonly order?: Order
  /** The hard cap of the list, 500 unless told. */
  readonly limit?: number
  /** Parts of the row around them, so few that the list needs no cap. */
  readonly isWhole?: boolean
}

export interface Connection extends Source {
  readonly kind: 'connection'
  /** One order, or one for each value of the argument `orderBy`. The key is added as the last term. */
  readonly order: Order | Readonly<Record<string, Order>>
  /** A condition for each field of the argument `filter`; `true` means: equals the column of that name. */
  readonly filter?: Readonly<Record<string, string | true>>
}

/** The object of any type behind a global id. */
export interface ByGlobalId {
  readonly kind: 'by-global-id'
}

export type FieldMapping = Expression | Localised | Embedded | One | Many | Connection | ByGlobalId

/** What a feature says of one type; several of the same type add up. */
export interface TypeMapping {
  readonly kind: 'type'
  readonly type: string
  /** `entity`: rows of the table of the class. `row`: rows of whatever the field reads. */
  readonly rows: 'entity' | 'row'
  readonly fields: Readonly<Record<string, FieldMapping>>
}

/** How a row tells which member of a union or interface it stands for, and that member's key. */
export interface MemberMapping {
  readonly kind: 'member'
  readonly type: string
  readonly member: string
  readonly key: string
}

export type Mapping = TypeMapping | MemberMapping

type Named = string | (abstract new (...args: never[]) => unknown)

/** Says of a type with a table what its columns and relations do not say already. */
export function reads(type: Named, fields: Record<string, FieldMapping> = {}): TypeMapping {
  return { kind: 'type', type: nameOf(type), rows: 'entity', fields }
}

/** A type without a table: each field is the column of its name in the row it is read from. */
export function rows(type: Named, fields: Record<string, FieldMapping> = {}): TypeMapping {
  return { kind: 'type', type: nameOf(type), rows: 'row', fields }
}

/** Root fields. */
export function query(fields: Record<string, FieldMapping>): TypeMapping {
  return { kind: 'type', type: 'Query', rows: 'row', fields }
}

/** Rows of a union or interface: `member` gives the name of the type, `key` its key as text. */
export function members(type: string, row: { member: string; key: string }): MemberMapping {
  return { kind: 'member', type, ...row }
}

export function sql(text: string): Expression {
  return { kind: 'expression', text }
}

export function localised(column?: string): Localised {
  return { kind: 'localised', ...(column && { column }) }
}

export function embedded(options: { when?: string } = {}): Embedded {
  return { kind: 'embedded', ...options }
}

export function one(source: Omit<One, 'kind'>): One {
  return { kind: 'one', ...source }
}

export function many(source: Omit<Many, 'kind'> = {}): Many {
  return { kind: 'many', ...source }
}

/** Rows that are parts of the row around them, as many as fit in a form: read whole, which costs less than a cap. */
export function parts(source: Omit<Many, 'kind' | 'isWhole' | 'limit'>): Many {
  return { kind: 'many', isWhole: true, ...source }
}

export function connection(source: Omit<Connection, 'kind'>): Connection {
  return { kind: 'connection', ...source }
}

export function byGlobalId(): ByGlobalId {
  return { kind: 'by-global-id' }
}

function nameOf(type: Named): string {
  return typeof type === 'string' ? type : type.name
}
