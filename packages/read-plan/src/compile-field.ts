import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql'
import { type Build, fixedValue, handDown, type Row, textSql } from './build.ts'
import type { ResolvedField } from './catalog.ts'
import { compileConnection } from './compile-connection.ts'
import { compileKeyed, compileRow } from './compile-object.ts'
import { compileOrder, compileSource, orderSql, whereSql } from './compile-source.ts'
import { decodeGlobalId } from './global-id.ts'
import { pageSize } from './page.ts'
import type { Site } from './parameters.ts'
import { MappingError } from './problems.ts'
import { selectionsOf } from './selection.ts'
import { type Fields, mergeFields, type Shape } from './shape.ts'
import { literal } from './sql-text.ts'

export interface FieldSql {
  readonly sql: string
  readonly shape: Shape
}

/** One field in one place of the document, with all nodes that ask for it under the same key. */
export interface Place extends Site {
  readonly nodes: readonly FieldNode[]
  readonly name: string
  readonly type: GraphQLOutputType
}

type Kind<K extends ResolvedField['kind']> = Extract<ResolvedField, { kind: K }>

// A list inside a parent that nothing else bounds.
const listCap = 500

export function compileField(
  build: Build,
  parent: GraphQLObjectType,
  row: Row | undefined,
  nodes: readonly FieldNode[],
): FieldSql {
  const [node] = nodes as [FieldNode]
  const field = parent.getFields()[node.name.value]
  const mapping = field && build.catalog.field(parent, field)
  if (!field || !mapping) throw new MappingError(`${parent.name}.${node.name.value} is not mapped.`)
  const place: Place = { field, node, nodes, name: `${parent.name}.${field.name}`, type: field.type }
  switch (mapping.kind) {
    case 'one':
      return compileOne(build, mapping, row, place)
    case 'many':
      return compileMany(build, mapping, row, place)
    case 'connection':
      return compileConnection(build, mapping, row, place)
    case 'by-global-id':
      return compileByGlobalId(build, place)
    case 'embedded':
      return compileEmbedded(build, mapping, rowOf(row, place), place)
    default:
      return leaf(build, place, leafSql(build, mapping, rowOf(row, place), place), mapping.kind === 'global-id')
  }
}

/** The shape of a composite field whose fields are known. */
export function objectShape({ name, type }: Pick<Place, 'name' | 'type'>, fields: Fields, isCertain = false): Shape {
  return { kind: 'object', name, nonNull: isNonNullType(type), isCertain, fields }
}

/** A leaf in its JSON form. */
export function leaf(
  build: Build,
  { name, type }: Pick<Place, 'name' | 'type'>,
  value: string,
  isCertain = false,
): FieldSql {
  const nullable = isNonNullType(type) ? type.ofType : type
  const output = isScalarType(nullable) ? build.catalog.scalar(nullable.name).output : undefined
  return { sql: output ? output(value) : value, shape: { ...leafShape(name, type), isCertain } }
}

function leafShape(name: string, type: GraphQLOutputType): Shape {
  const nonNull = isNonNullType(type)
  const nullable = nonNull ? type.ofType : type
  if (!isListType(nullable)) return { kind: 'leaf', name, nonNull }
  return { kind: 'list', name, nonNull, of: leafShape(name, nullable.ofType) }
}

function leafSql(
  build: Build,
  mapping: Kind<'column' | 'expression' | 'localised' | 'global-id'>,
  row: Row,
  place: Place,
): string {
  const { alias } = row
  switch (mapping.kind) {
    case 'column':
      return `${alias}.${mapping.column}`
    case 'expression':
      return `(${textSql(build, mapping.text, { this: alias }, place)})`
    case 'localised': {
      const [english, vietnamese] = [`${alias}.${mapping.column}_en`, `${alias}.${mapping.column}_vi`]
      if (fixedValue(build, 'language') !== 'en') return vietnamese
      // compared as text, since a localised column may hold JSON
      return `case when ${english}::text <> '' then ${english} else ${vietnamese} end`
    }
    case 'global-id':
      return `${literal(`${row.type}:`)} || ${alias}.${build.catalog.key(row.type).name}`
  }
}

function compileEmbedded(build: Build, mapping: Kind<'embedded'>, row: Row, place: Place): FieldSql {
  const object = compileRow(
    build,
    compositeOf(place.type),
    { ...row, type: compositeOf(place.type).name },
    selectionsOf(place.nodes),
    place,
  )
  const when = mapping.when && textSql(build, mapping.when, { this: row.alias }, place)
  return {
    sql: when ? `case when ${when} then ${object.sql} end` : object.sql,
    shape: objectShape(place, object.fields, !when && isObjectType(compositeOf(place.type))),
  }
}

function compileOne(build: Build, mapping: Kind<'one'>, parent: Row | undefined, place: Place): FieldSql {
  const type = compositeOf(place.type)
  const source = compileSource(build, mapping, parent, type.name, place)
  const below = handDown(build, mapping.handsDown, place)
  const object = compileRow(below, type, source.row, selectionsOf(place.nodes), place)
  const order = compileOrder(build, mapping.order ?? [], source.row, source.aliases, place)
  // no limit where there is one row: with it PostgreSQL would rather read half a table than look the row up
  const first = order.length > 0 ? `${orderSql(order)} limit 1` : ''
  return {
    sql: `(select ${object.sql} from ${source.from}${whereSql(source.where)}${first})`,
    shape: objectShape(place, object.fields),
  }
}

function compileMany(build: Build, mapping: Kind<'many'>, parent: Row | undefined, place: Place): FieldSql {
  const type = compositeOf(place.type)
  const source = compileSource(build, mapping, parent, type.name, place)
  const { alias } = source.row
  const below = handDown(build, mapping.handsDown, place)
  const object = compileRow(below, type, source.row, selectionsOf(place.nodes), place)
  const order = orderSql(compileOrder(build, mapping.order ?? [], source.row, source.aliases, place))
  const shape = listShape(place, object.fields)
  if (mapping.isWhole) {
    const rows = `from ${source.from}${whereSql(source.where)}`
    return { sql: `coalesce((select json_agg(${object.sql}${order}) ${rows}), '[]'::json)`, shape }
  }
  const isPaged = place.field.args.some((arg) => arg.name === 'first')
  const limit = isPaged ? build.parameters.argument(place, ['first'], '::int', pageSize) : (mapping.limit ?? listCap)
  // made where the rows are: handed up first, every column of a row would have to be, and costs time before there is any
  const rows = `select ${object.sql} as made from ${source.from}${whereSql(source.where)}${order} limit ${limit}`
  return { sql: `coalesce((select json_agg(${alias}.made) from (${rows}) ${alias}), '[]'::json)`, shape }
}

function compileByGlobalId(build: Build, place: Place): FieldSql {
  const objects = build.catalog.nodeTypes().map((type) =>
    compileKeyed(build, type, selectionsOf(place.nodes), (keyType) => {
      const decode = (value: unknown) => decodeGlobalId(value, type.name, keyType)
      return build.parameters.argument(place, ['id'], `::${keyType}`, decode, type.name)
    }),
  )
  return {
    sql: `coalesce(${objects.map((object) => object.sql).join(', ')})`,
    shape: objectShape(place, mergeFields(objects.map((object) => object.fields))),
  }
}

function listShape(place: Place, fields: Fields): Shape {
  const list = isNonNullType(place.type) ? place.type.ofType : place.type
  const item = isListType(list) ? list.ofType : place.type
  // a row of a union may lead to a member that is not there
  const of = objectShape({ name: place.name, type: item }, fields, isObjectType(getNamedType(item)))
  return { kind: 'list', name: place.name, nonNull: isNonNullType(place.type), isCertain: true, of }
}

function compositeOf(type: GraphQLOutputType): GraphQLCompositeType {
  return getNamedType(type) as GraphQLCompositeType
}

function rowOf(row: Row | undefined, place: Place): Row {
  if (!row) throw new MappingError(`${place.name} is read from a row, but the root has none.`)
  return row
}
