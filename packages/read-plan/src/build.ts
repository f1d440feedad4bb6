import {
  type FieldNode,
  GraphQLBoolean,
  type GraphQLInputType,
  getArgumentValues,
  isEnumType,
  isNonNullType,
} from 'graphql'
import type { Catalog } from './catalog.ts'
import type { Parameters, Site, Values } from './parameters.ts'
import { parameterType, valueAt } from './parameters.ts'
import { MappingError } from './problems.ts'
import type { Document } from './selection.ts'
import { type Aliases, fill, literal } from './sql-text.ts'

/** What the compilation of one plan carries along. */
export interface Build extends Document {
  readonly catalog: Catalog
  readonly parameters: Parameters
  readonly context: Values
  /** By name: the SQL of arguments that fields around this place hand down. */
  readonly handed: Readonly<Record<string, string>>
  /** The arguments told so far, by the node that gives them. */
  readonly given: Map<FieldNode, { readonly field: Site['field']; readonly values: Values }>
  /** How many characters the statement may have. */
  readonly maxLength: number
  /** A new alias, unlike any that a mapping would use. */
  readonly alias: () => string
}

/** A row within the statement: its alias, and the type whose columns it has. */
export interface Row {
  readonly alias: string
  readonly type: string
}

const nothing: Values = {}

/** The coerced arguments of a field in its place. */
export function givenTo({ given, variables }: Build, { field, node }: Site): Values {
  if (field.args.length === 0) return nothing
  const known = given.get(node)
  // an interface's field is another one on each of its types
  if (known?.field === field) return known.values
  const values = getArgumentValues(field, node, variables)
  given.set(node, { field, values })
  return values
}

/** The SQL of a text of the mapping: aliases for rows, parameters for arguments and values of the context. */
export function textSql(build: Build, text: string, aliases: Aliases, site: Site): string {
  return fill(text, aliases, (name) => {
    const argument = site.field.args.find((arg) => arg.name === name)
    return argument ? argumentSql(build, site, [name], argument.type) : contextSql(build, name, text)
  })
}

/** The build for what is selected below a field: with the arguments that the field hands down. */
export function handDown(build: Build, names: readonly string[] | undefined, site: Site): Build {
  if (!names) return build
  const handed = names.flatMap((name) => {
    const argument = site.field.args.find((arg) => arg.name === name)
    return argument ? [[name, argumentSql(build, site, [name], argument.type)] as const] : []
  })
  return { ...build, handed: { ...build.handed, ...Object.fromEntries(handed) } }
}

/**
 * An argument, or a field within it; where it is not given, what a field around hands down. Enums, booleans and what is
 * null belong to the variant that the plan is for, so they stand as they are, and PostgreSQL leaves out what they rule
 * out; everything else is a parameter.
 */
export function argumentSql(build: Build, site: Site, path: readonly string[], type: GraphQLInputType): string {
  const cast = `::${parameterType(build.catalog, type)}`
  const value = valueAt(givenTo(build, site), path)
  if (value == null) return build.handed[path.join('.')] ?? `null${cast}`
  const nullable = isNonNullType(type) ? type.ofType : type
  if (!isEnumType(nullable) && nullable !== GraphQLBoolean) return build.parameters.argument(site, path, cast)
  // without a type, so that it may be compared with a text as well as with an enum of PostgreSQL
  return typeof value === 'boolean' ? String(value) : literal(String(value))
}

/** The value of the context that this plan is for, of the few that it may be. */
export function fixedValue({ catalog, context }: Build, name: string): string {
  const value = String(context[name])
  if (!catalog.context[name]?.includes(value)) throw new MappingError(`"$${name}" is none of the values it may be.`)
  return value
}

export function contextSql(build: Build, name: string, text: string): string {
  const type = build.catalog.context[name]
  if (!type) throw new MappingError(`"$${name}" is neither an argument nor a value of the context, in "${text}".`)
  return typeof type === 'string' ? build.parameters.context(name, type) : `${literal(fixedValue(build, name))}::text`
}
