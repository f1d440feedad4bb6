import {
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
} from 'graphql'

/**
 * Gives every type that queries reach its fields from planned JSON, by response key: so a query that also asks for the
 * schema, and an object read for the payload of a mutation, pass through graphql-js without resolvers of their own.
 */
export function readFieldsFromPlans(schema: GraphQLSchema): GraphQLSchema {
  const query = schema.getQueryType()
  const types = new Set<GraphQLObjectType>(query ? [query] : [])
  // a Set that grows while it is walked is walked to its end
  for (const type of types) {
    for (const field of Object.values(type.getFields())) {
      field.resolve = byResponseKey
      const named = getNamedType(field.type)
      if (isObjectType(named)) types.add(named)
      if (!isAbstractType(named)) continue
      named.resolveType = (value) => (value as { __typename?: string }).__typename
      for (const member of schema.getPossibleTypes(named)) types.add(member)
    }
  }
  return schema
}

const byResponseKey: GraphQLFieldResolver<Record<string, unknown> | null, unknown> = (source, _args, _context, info) =>
  source?.[info.path.key]
