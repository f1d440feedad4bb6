import { argumentSql, type Build, givenTo, type Row, textSql } from './build.ts'
import { decodeGlobalId } from './global-id.ts'
import type { Connection, Many, One, Order } from './mapping.ts'
import type { Site } from './parameters.ts'
import { badInput, MappingError } from './problems.ts'
import type { Aliases } from './sql-text.ts'

/** FROM and WHERE of the rows that a field reads. */
export interface SourceSql {
  readonly row: Row
  readonly aliases: Aliases
  readonly from: string
  readonly where: readonly string[]
}

export function compileSource(
  build: Build,
  source: One | Many | Connection,
  parent: Row | undefined,
  type: string,
  site: Site,
): SourceSql {
  const row: Row = { alias: build.alias(), type }
  const aliases: Aliases = {
    this: row.alias,
    ...(parent && { parent: parent.alias }),
    ...(source.through && { link: build.alias() }),
  }
  const { from, where } = compileFrom(build, source, row, aliases, parent, site)
  const given = givenTo(build, site)
  if (source.where) where.push(textSql(build, source.where, aliases, site))
  for (const [name, text] of Object.entries(source.given ?? {})) {
    if (given[name] != null) where.push(textSql(build, text, aliases, site))
  }
  if (source.kind === 'one' && source.by) where.push(...compileBy(build, source.by, row, given, site))
  return { row, aliases, from, where }
}

/** ` where …`, or nothing. */
export function whereSql(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : ` where ${conditions.map((each) => `(${each})`).join(' and ')}`
}

/** One term of an order: an expression, its direction, and whether it may be null. */
export interface Term {
  readonly value: string
  readonly direction: 'asc' | 'desc'
  readonly nullable: boolean
}

export function compileOrder(build: Build, order: Order, row: Row, aliases: Aliases, site: Site): Term[] {
  return order.map((text) => {
    const [, expression = '', direction] = /^(.*?)(?:\s+(asc|desc))?(?:\s+nulls\s+last)?$/is.exec(text.trim()) ?? []
    const term = { direction: direction?.toLowerCase() === 'desc' ? 'desc' : 'asc' } as const
    if (!/^\w+$/.test(expression)) {
      return { ...term, value: textSql(build, expression, aliases, site), nullable: true }
    }
    const column = build.catalog.column(row.type, expression)
    return { ...term, value: `${row.alias}.${column.name}`, nullable: column.nullable }
  })
}

/** ` order by …`, or nothing; what is missing comes last in either direction. */
export function orderSql(terms: readonly Term[]): string {
  if (terms.length === 0) return ''
  const texts = terms.map(({ value, direction, nullable }) => {
    return `${value} ${direction}${nullable && direction === 'desc' ? ' nulls last' : ''}`
  })
  return ` order by ${texts.join(', ')}`
}

function compileFrom(
  build: Build,
  source: One | Many | Connection,
  row: Row,
  aliases: Aliases,
  parent: Row | undefined,
  site: Site,
): { from: string; where: string[] } {
  const { catalog } = build
  const outer = parent ? { parent: parent.alias } : {}
  const target = source.from ? textSql(build, source.from, outer, site) : catalog.table(row.type).name
  const from = `${target} ${row.alias}`
  if (!source.through && !source.mappedBy) return { from, where: [] }
  if (!parent) throw new MappingError(`Query.${site.field.name} has no parent to read from.`)
  const parentKey = `${parent.alias}.${catalog.key(parent.type).name}`
  if (source.mappedBy) {
    return { from, where: [`${row.alias}.${catalog.relation(row.type, source.mappedBy)} = ${parentKey}`] }
  }
  const { table, from: near, to } = source.through as NonNullable<typeof source.through>
  const join = `${table} ${aliases.link} join ${from} on ${row.alias}.${catalog.key(row.type).name} = ${aliases.link}.${to}`
  return { from: join, where: [`${aliases.link}.${near} = ${parentKey}`] }
}

function compileBy(
  build: Build,
  by: string | readonly string[],
  row: Row,
  given: Readonly<Record<string, unknown>>,
  site: Site,
): string[] {
  const names = [by].flat().filter((name) => given[name] != null)
  if (names.length === 0) {
    throw badInput('MISSING_ARGUMENT', `"${site.field.name}" needs one of: ${[by].flat().join(', ')}.`, site.node)
  }
  return names.map((name) => {
    const key = build.catalog.findKey(row.type)
    const argument = site.field.args.find((arg) => arg.name === name)
    if (name === 'id' && key) {
      const decode = (value: unknown) => decodeGlobalId(value, row.type, key.type)
      return `${row.alias}.${key.name} = ${build.parameters.argument(site, [name], `::${key.type}`, decode, row.type)}`
    }
    if (!argument) throw new MappingError(`"${site.field.name}" has no argument "${name}".`)
    return `${row.alias}.${build.catalog.column(row.type, name).name} = ${argumentSql(build, site, [name], argument.type)}`
  })
}
