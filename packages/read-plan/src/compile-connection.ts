import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { argumentSql, type Build, contextSql, givenTo, handDown, type Row } from './build.ts'
import { compileField, type FieldSql, leaf, objectShape, type Place } from './compile-field.ts'
import { compileRow, type ObjectSql } from './compile-object.ts'
import { compileOrder, compileSource, orderSql, type SourceSql, type Term, whereSql } from './compile-source.ts'
import { jsonObject } from './json-object.ts'
import type { Connection, Order } from './mapping.ts'
import { afterSql, cursorSql, cursorValue, pageSize } from './page.ts'
import { valueAt } from './parameters.ts'
import { fieldsOf, selectionsOf } from './selection.ts'
import { type Shape, typename } from './shape.ts'
import { fill, literal } from './sql-text.ts'

/** The page of a connection: its rows, the name of its order, and the parameters that bound it. */
interface Page {
  readonly source: SourceSql
  readonly terms: readonly Term[]
  readonly cursor: string
  readonly first: string
  readonly place: Place
}

/** A Relay connection: counts and looks ahead only when asked to. */
export function compileConnection(build: Build, mapping: Connection, parent: Row | undefined, place: Place): FieldSql {
  const type = getNamedType(place.type) as GraphQLObjectType
  const item = itemOf(type)
  const source = compileSource(build, mapping, parent, item.name, place)
  const where = [...source.where, ...compileFilter(build, mapping, source, place)]
  const rows = `${source.from}${whereSql(where)}`
  const once = isAskedTwice(build, mapping, type, place) && build.alias()
  const found = once ? { ...source, from: `${once} ${source.row.alias}`, where: [] } : { ...source, where }
  const page = compilePage(build, mapping, found, place)
  const below = handDown(build, mapping.handsDown, place)
  const count = `(select count(*) from ${once || rows})`
  const entries: [string, string][] = []
  const shapes = new Map<string, Shape>()
  const edges: string[] = []
  // a page whose rows are only listed needs no numbers to tell them by
  const info = pageInfoOf(build, type, place)
  const isNumbered = info.length > 0
  for (const [key, nodes] of fieldsOf(build, type, selectionsOf(place.nodes))) {
    const name = (nodes[0] as FieldNode).name.value
    const field = type.getFields()[name]
    if (name === '__typename' || !field) {
      entries.push([key, literal(type.name)])
      shapes.set(key, typename)
      continue
    }
    const inner = { name: `${type.name}.${name}`, type: field.type }
    if (name === 'totalCount') {
      entries.push([key, count])
      shapes.set(key, leaf(build, inner, count, true).shape)
    } else if (name === 'pageInfo') {
      const told = compilePageInfo(build, getNamedType(field.type) as GraphQLObjectType, nodes, page)
      entries.push([key, told.sql])
      shapes.set(key, objectShape(inner, told.fields, true))
    } else {
      const edge = compileEdge(below, getNamedType(field.type) as GraphQLObjectType, item, nodes, page)
      const column = `p.e${edges.push(edge.sql)}`
      const listed = isNumbered ? `${column} order by p.n) filter (where p.n <= ${page.first}` : column
      entries.push([key, `coalesce(json_agg(${listed}), '[]'::json)`])
      const of = objectShape({ ...inner, type: itemType(field.type) }, edge.fields, true)
      shapes.set(key, { kind: 'list', name: inner.name, nonNull: isNonNullType(field.type), isCertain: true, of })
    }
  }
  const shape = objectShape(place, shapes, true)
  const needsPage = isNumbered || edges.length > 0
  if (!needsPage && !once) return { sql: jsonObject(entries), shape }
  const all = once ? `with ${once} as materialized (select ${source.row.alias}.* from ${rows}) ` : ''
  const from = needsPage ? ` from (${pageSql(page, edges, info)}) p` : ''
  return { sql: `(${all}select ${jsonObject(entries)}${from})`, shape }
}

/** What is asked of `pageInfo` that depends on the rows. */
function pageInfoOf(build: Build, type: GraphQLObjectType, { nodes }: Place): string[] {
  const asked = [...fieldsOf(build, type, selectionsOf(nodes)).values()].filter(
    ([node]) => node?.name.value === 'pageInfo',
  )
  const info = getNamedType(type.getFields().pageInfo?.type) as GraphQLObjectType
  return asked
    .flatMap((each) => [...fieldsOf(build, info, selectionsOf(each)).values()])
    .flatMap(([node]) => (node && !node.name.value.startsWith('__') ? node.name.value : []))
}

/** Whether rows that a function makes would be made for the page and for its count. */
function isAskedTwice(build: Build, mapping: Connection, type: GraphQLObjectType, { nodes }: Place): boolean {
  if (!mapping.from || mapping.through) return false
  const names = [...fieldsOf(build, type, selectionsOf(nodes)).values()].map(([node]) => node?.name.value)
  return names.includes('totalCount') && names.some((name) => name === 'edges' || name === 'pageInfo')
}

function compilePage(build: Build, mapping: Connection, source: SourceSql, place: Place): Page {
  const [name, order] = chosenOrder(build, mapping, source.row.type, place)
  const terms = compileOrder(build, order, source.row, source.aliases, place)
  const key = build.catalog.findKey(source.row.type)
  const keySql = key && `${source.row.alias}.${key.name}`
  if (keySql && !mapping.from && !terms.some((term) => term.value === keySql)) {
    terms.push({ value: keySql, direction: terms.at(-1)?.direction ?? 'asc', nullable: false })
  }
  const where = [...source.where]
  if (givenTo(build, place).after != null) {
    const values = terms.map((_, index) =>
      build.parameters.argument(place, ['after'], '', cursorValue(name, terms.length, index), String(index)),
    )
    where.push(afterSql(terms, values))
  }
  const first = build.parameters.argument(place, ['first'], '::int', pageSize)
  return { source: { ...source, where }, terms, cursor: cursorSql(name, terms), first, place }
}

function pageSql({ source, terms, cursor, first }: Page, edges: readonly string[], info: readonly string[]): string {
  const { alias } = source.row
  const limit = info.includes('hasNextPage') ? `${first} + 1` : first
  const columns = edges.map((edge, index) => `${edge} as e${index + 1}`)
  const rows = `from ${source.from}${whereSql(source.where)}${orderSql(terms)} limit ${limit}`
  // made where the rows are, as in every list; numbered, they have to be there first
  if (info.length === 0) return `select ${columns.join(', ')} ${rows}`
  const numbers = ['row_number() over () as n', `${cursor} as cursor`]
  return `select ${[...numbers, ...columns].join(', ')} from (select ${alias}.* ${rows}) ${alias}`
}

function compileEdge(
  build: Build,
  type: GraphQLObjectType,
  item: GraphQLCompositeType,
  nodes: readonly FieldNode[],
  page: Page,
): ObjectSql {
  const entries: [string, string][] = []
  const fields = new Map<string, Shape>()
  for (const [key, inner] of fieldsOf(build, type, selectionsOf(nodes))) {
    const name = (inner[0] as FieldNode).name.value
    const field = type.getFields()[name]
    if (name === '__typename' || !field) {
      entries.push([key, literal(type.name)])
      fields.set(key, typename)
      continue
    }
    const place = { name: `${type.name}.${name}`, type: field.type }
    if (name === 'cursor') {
      entries.push([key, page.cursor])
      fields.set(key, leaf(build, place, page.cursor, true).shape)
    } else if (name === 'node') {
      const object = compileRow(build, item, page.source.row, selectionsOf(inner), page.place)
      entries.push([key, object.sql])
      fields.set(key, objectShape(place, object.fields, isObjectType(item)))
    } else {
      const compiled = compileField(build, type, { ...page.source.row, type: type.name }, inner)
      entries.push([key, compiled.sql])
      fields.set(key, compiled.shape)
    }
  }
  return { sql: jsonObject(entries), fields }
}

function compilePageInfo(
  build: Build,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  { first }: Page,
): ObjectSql {
  const known: Readonly<Record<string, string>> = {
    hasNextPage: `count(*) > ${first}`,
    endCursor: `(array_agg(p.cursor order by p.n desc) filter (where p.n <= ${first}))[1]`,
  }
  const entries: [string, string][] = []
  const fields = new Map<string, Shape>()
  for (const [key, inner] of fieldsOf(build, type, selectionsOf(nodes))) {
    const name = (inner[0] as FieldNode).name.value
    const field = type.getFields()[name]
    entries.push([key, known[name] ?? literal(type.name)])
    const shape = field && leaf(build, { name: `PageInfo.${name}`, type: field.type }, '', true).shape
    fields.set(key, shape ?? typename)
  }
  return { sql: jsonObject(entries), fields }
}

function compileFilter(build: Build, mapping: Connection, { row, aliases }: SourceSql, place: Place): string[] {
  const argument = place.field.args.find((arg) => arg.name === 'filter')
  const type = argument && getNamedType(argument.type)
  if (!isInputObjectType(type)) return []
  const values = givenTo(build, place)
  return Object.values(type.getFields()).flatMap((field) => {
    const text = mapping.filter?.[field.name]
    if (!text || valueAt(values, ['filter', field.name]) == null) return []
    const bound = (input: typeof field) => argumentSql(build, place, ['filter', input.name], input.type)
    if (text === true) {
      const column = `${row.alias}.${build.catalog.column(row.type, field.name).name}`
      return [isList(field.type) ? `${column} = any(${bound(field)})` : `${column} = ${bound(field)}`]
    }
    return [
      fill(text, aliases, (name) => {
        const input = type.getFields()[name]
        const other = place.field.args.find((arg) => arg.name === name)
        if (input) return bound(input)
        if (other) return argumentSql(build, place, [name], other.type)
        return contextSql(build, name, text)
      }),
    ]
  })
}

/** The order, and what a cursor of it is known by. */
function chosenOrder(build: Build, { order }: Connection, type: string, place: Place): [name: string, order: Order] {
  if (isPlainOrder(order)) return [type, order]
  const chosen = String(givenTo(build, place).orderBy ?? Object.keys(order)[0])
  return [`${type} ${chosen}`, order[chosen] ?? []]
}

function isPlainOrder(order: Connection['order']): order is Order {
  return Array.isArray(order)
}

/** The type behind `edges { node }`. */
export function itemOf(connection: GraphQLObjectType): GraphQLCompositeType {
  const edge = getNamedType(connection.getFields().edges?.type) as GraphQLObjectType
  return getNamedType(edge.getFields().node?.type) as GraphQLCompositeType
}

function itemType(type: GraphQLOutputType): GraphQLOutputType {
  const list = isNonNullType(type) ? type.ofType : type
  return isListType(list) ? list.ofType : type
}

function isList(type: unknown): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type)
}
