import type { Catalog } from './catalog.ts'
import type { Site } from './parameters.ts'
import { type Parameters, parameterType } from './parameters.ts'
import { MappingError } from './problems.ts'
import type { Document } from './selection.ts'
import { type Aliases, fill } from './sql-text.ts'

/** What the compilation of one plan carries along. */
export interface Build extends Document {
  readonly catalog: Catalog
  readonly parameters: Parameters
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

/** The SQL of a text of the mapping: aliases for rows, parameters for arguments and values of the context. */
export function textSql(build: Build, text: string, aliases: Aliases, site: Site): string {
  return fill(text, aliases, (name) => {
    const argument = site.field.args.find((arg) => arg.name === name)
    if (argument) return build.parameters.argument(site, [name], `::${parameterType(build.catalog, argument.type)}`)
    return contextSql(build, name, text)
  })
}

export function contextSql(build: Build, name: string, text: string): string {
  const type = build.catalog.context[name]
  if (!type) throw new MappingError(`"$${name}" is neither an argument nor a value of the context, in "${text}".`)
  return build.parameters.context(name, type)
}
