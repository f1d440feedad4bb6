import {
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
} from 'graphql'
import type { Context } from '../context.ts'
import { readObject } from './read-object.ts'

/**
 * Gives every type that queries reach its fields from planned JSON, by response key: so a query that also asks for the
 * schema passes through graphql-js, and the payload of a mutation (`{ task: { globalId } }`) is read by the same plans.
 */
export function readFieldsFromPlans(schema: GraphQLSchema): GraphQLSchema {
  const planned = typesBelow(schema, schema.getQueryType())
  for (const type of planned) {
    for (const field of Object.values(type.getFields())) {
      field.resolve = byResponseKey
      const named = getNamedType(field.type)
      if (isAbstractType(named)) named.resolveType = (value) => (value as { __typename?: string }).__typename
    }
  }
  const payloads = typesBelow(schema, schema.getMutationType(), planned)
  for (const type of payloads) {
    if (type === schema.getMutationType()) continue
    for (const field of Object.values(type.getFields())) {
      const named = getNamedType(field.type)
      if (isObjectType(named) && planned.has(named)) field.resolve = readAnew
    }
  }
  return schema
}

/** The object types that can be reached from a root, except through those of `without`. */
function typesBelow(
  schema: GraphQLSchema,
  root: GraphQLObjectType | null | undefined,
  without: ReadonlySet<GraphQLObjectType> = new Set(),
): Set<GraphQLObjectType> {
  const seen = new Set<GraphQLObjectType>(root ? [root] : [])
  // a Set that grows while it is walked is walked to its end
  for (const type of seen) {
    for (const field of Object.values(type.getFields())) {
      const named = getNamedType(field.type)
      const reached = isObjectType(named) ? [named] : isAbstractType(named) ? schema.getPossibleTypes(named) : []
      for (const each of reached) if (!without.has(each)) seen.add(each)
    }
  }
  return seen
}

const byResponseKey: GraphQLFieldResolver<Record<string, unknown> | null, Context> = (source, _args, _context, info) =>
  source?.[info.path.key]

const readAnew: GraphQLFieldResolver<Record<string, { globalId?: string } | undefined>, Context> = (
  source,
  _args,
  context,
  info,
) => {
  const id = source[info.fieldName]?.globalId
  return id === undefined ? null : readObject(context, info, getNamedType(info.returnType).name, id)
}
