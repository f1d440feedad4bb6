import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
} from 'graphql'
import type { FieldMapping, Mapping, MemberMapping } from './mapping.ts'
import { MappingError } from './problems.ts'
import { snakeCase } from './sql-text.ts'
import type { Table, Tables } from './tables.ts'

/** How a scalar stands in SQL. */
export interface ScalarType {
  /** The type its parameters are cast to. */
  readonly type: string
  /** The SQL of its JSON form, from the SQL of its value. */
  readonly output?: (value: string) => string
}

/**
 * What a request knows beside its operation: the name of each value and its type in PostgreSQL, or the few texts that
 * it may be. Of these each gets a plan of its own, in which it stands as it is.
 */
export type ContextTypes = Readonly<Record<string, string | readonly string[]>>

export interface CatalogOptions {
  readonly schema: GraphQLSchema
  readonly tables: Tables
  readonly mappings: readonly Mapping[]
  readonly context?: ContextTypes
  readonly scalars?: Readonly<Record<string, ScalarType>>
  /** The interface whose types have global ids. */
  readonly nodeInterface?: string
}

/** How a field is read, with what tables say filled in. */
export type ResolvedField =
  | Exclude<FieldMapping, { kind: 'localised' }>
  | { readonly kind: 'column'; readonly column: string }
  | { readonly kind: 'global-id' }
  | { readonly kind: 'localised'; readonly column: string }

const builtInScalars: Readonly<Record<string, ScalarType>> = {
  ID: { type: 'text', output: (value) => `(${value})::text` },
  String: { type: 'text' },
  Int: { type: 'int' },
  Float: { type: 'float8' },
  Boolean: { type: 'boolean' },
}

/** Schema, tables and mappings side by side: where each field of each type comes from. */
export class Catalog {
  readonly schema: GraphQLSchema
  readonly context: ContextTypes
  readonly #tables: Tables
  readonly #scalars: Readonly<Record<string, ScalarType>>
  readonly #nodeInterface: string
  readonly #rowTypes = new Set<string>(['Query'])
  readonly #fields = new Map<string, Map<string, FieldMapping>>()
  readonly #members = new Map<string, MemberMapping>()
  readonly #resolved = new Map<GraphQLObjectType, Map<string, ResolvedField | undefined>>()

  constructor(options: CatalogOptions) {
    this.schema = options.schema
    this.context = options.context ?? {}
    this.#tables = options.tables
    this.#scalars = { ...builtInScalars, ...options.scalars }
    this.#nodeInterface = options.nodeInterface ?? 'Node'
    for (const mapping of options.mappings) this.#add(mapping)
  }

  #add(mapping: Mapping): void {
    if (mapping.kind === 'member') {
      this.#members.set(mapping.type, mapping)
      return
    }
    if (mapping.rows === 'row') this.#rowTypes.add(mapping.type)
    const fields = this.#fields.get(mapping.type) ?? new Map<string, FieldMapping>()
    for (const [name, field] of Object.entries(mapping.fields)) {
      if (fields.has(name)) throw new MappingError(`${mapping.type}.${name} is mapped twice.`)
      fields.set(name, field)
    }
    this.#fields.set(mapping.type, fields)
  }

  mappedFields(): Iterable<[type: string, fields: ReadonlyMap<string, FieldMapping>]> {
    return this.#fields
  }

  /** How a field is read, or undefined when nothing says so. */
  field(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): ResolvedField | undefined {
    const known = this.#resolved.get(type) ?? new Map<string, ResolvedField | undefined>()
    if (known.size === 0) this.#resolved.set(type, known)
    if (!known.has(field.name)) known.set(field.name, this.#resolve(type, field))
    return known.get(field.name)
  }

  #resolve(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): ResolvedField | undefined {
    const { name } = field
    const mapped = this.#fields.get(type.name)?.get(name)
    if (mapped) return mapped.kind === 'localised' ? { ...mapped, column: mapped.column ?? snakeCase(name) } : mapped
    const isLeaf = isLeafType(getNamedType(field.type))
    if (name === 'id' && this.hasGlobalId(type)) return { kind: 'global-id' }
    const table = this.#tables.get(type.name)
    const column = table?.columns.get(name)
    if (column && isLeaf) return { kind: 'column', column: column.name }
    const toOne = table?.toOne.get(name)
    const target = toOne && this.#tables.get(toOne.type)?.key
    if (target && !isLeaf) return { kind: 'one', where: `this.${target.name} = parent.${toOne.column}` }
    const toMany = table?.toMany.get(name)
    if (toMany)
      return 'through' in toMany
        ? { kind: 'many', through: toMany.through }
        : { kind: 'many', mappedBy: toMany.mappedBy }
    if (isLeaf && this.#rowTypes.has(type.name)) return { kind: 'column', column: snakeCase(name) }
    return undefined
  }

  table(type: string): Table {
    const table = this.#tables.get(type)
    if (!table) throw new MappingError(`${type} has no table, so its source has to name one with \`from\`.`)
    return table
  }

  /** The single key column of a type with a table. */
  key(type: string): NonNullable<Table['key']> {
    const key = this.table(type).key
    if (!key) throw new MappingError(`The table of ${type} has no key of a single column.`)
    return key
  }

  findKey(type: string): Table['key'] {
    return this.#tables.get(type)?.key
  }

  /** The column of a property of the type's table, or the column of that name. */
  column(type: string, name: string): { readonly name: string; readonly nullable: boolean } {
    const table = this.#tables.get(type)
    const relation = table?.toOne.get(name)
    if (relation) return { name: relation.column, nullable: relation.nullable }
    return table?.columns.get(name) ?? { name: snakeCase(name), nullable: true }
  }

  /** The foreign key of a type's table behind a to-one property. */
  relation(type: string, property: string): string {
    const relation = this.table(type).toOne.get(property)
    if (!relation) throw new MappingError(`${type} has no to-one property "${property}".`)
    return relation.column
  }

  hasGlobalId(type: GraphQLObjectType): boolean {
    return type.getInterfaces().some((each) => each.name === this.#nodeInterface)
  }

  /** The types behind `node(id)`. */
  nodeTypes(): readonly GraphQLObjectType[] {
    const node = this.schema.getType(this.#nodeInterface)
    return isInterfaceType(node) ? this.schema.getPossibleTypes(node) : []
  }

  members(type: string): MemberMapping {
    const mapping = this.#members.get(type)
    if (!mapping) throw new MappingError(`${type} needs \`members\`: how a row tells which type it stands for.`)
    return mapping
  }

  scalar(name: string): ScalarType {
    return this.#scalars[name] ?? { type: 'text' }
  }
}
