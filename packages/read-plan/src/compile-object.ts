import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql'
import type { Build, Row } from './build.ts'
import { textSql } from './build.ts'
import { compileField } from './compile-field.ts'
import { jsonObject } from './json-object.ts'
import type { Site } from './parameters.ts'
import { badInput } from './problems.ts'
import { fieldsOf } from './selection.ts'
import { type Fields, mergeFields, type Shape, typename } from './shape.ts'
import { literal } from './sql-text.ts'

export interface ObjectSql {
  readonly sql: string
  readonly fields: Fields
}

/** The JSON of the object that a row stands for; a union's row leads to the row of its member. */
export function compileRow(
  build: Build,
  type: GraphQLCompositeType,
  row: Row,
  selections: readonly SelectionSetNode[],
  site: Site,
): ObjectSql {
  return isObjectType(type)
    ? compileObject(build, type, row, selections)
    : compileMember(build, type, row, selections, site)
}

export function compileObject(
  build: Build,
  type: GraphQLObjectType,
  row: Row | undefined,
  selections: readonly SelectionSetNode[],
): ObjectSql {
  const entries: [string, string][] = []
  const fields = new Map<string, Shape>()
  let length = 0
  for (const [key, nodes] of fieldsOf(build, type, selections)) {
    const [node] = nodes as [FieldNode]
    if (node.name.value === '__typename') {
      entries.push([key, literal(type.name)])
      fields.set(key, typename)
    } else if (!node.name.value.startsWith('__')) {
      const compiled = compileField(build, type, row, nodes)
      entries.push([key, compiled.sql])
      fields.set(key, compiled.shape)
      // asked at every object, so that compiling stops early too
      length += compiled.sql.length
      if (length > build.maxLength) throw badInput('LENGTH', 'The query would become too long a statement.', node)
    }
  }
  return { sql: jsonObject(entries), fields }
}

/** The objects of the given types behind a key each, of which only one is there. */
export function compileKeyed(
  build: Build,
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
  keySql: (keyType: string) => string,
): ObjectSql {
  const key = build.catalog.key(type.name)
  const row: Row = { alias: build.alias(), type: type.name }
  const object = compileObject(build, type, row, selections)
  const from = `${build.catalog.table(type.name).name} ${row.alias}`
  return { ...object, sql: `(select ${object.sql} from ${from} where ${row.alias}.${key.name} = ${keySql(key.type)})` }
}

function compileMember(
  build: Build,
  type: Exclude<GraphQLCompositeType, GraphQLObjectType>,
  row: Row,
  selections: readonly SelectionSetNode[],
  site: Site,
): ObjectSql {
  const texts = build.catalog.members(type.name)
  const aliases = { this: row.alias }
  const member = textSql(build, texts.member, aliases, site)
  const key = textSql(build, texts.key, aliases, site)
  const objects = build.schema.getPossibleTypes(type).map((possible) => {
    const object = compileKeyed(build, possible, selections, (keyType) => `(${key})::${keyType}`)
    return { ...object, when: `when ${literal(possible.name)} then ${object.sql}` }
  })
  return {
    sql: `case ${member} ${objects.map((object) => object.when).join(' ')} end`,
    fields: mergeFields(objects.map((object) => object.fields)),
  }
}
