import type { GraphQLSchema } from 'graphql'
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql'
import { ViewerQueries } from './features/auth/viewer.queries.ts'
import { featureResolvers } from './features/resolvers.ts'
import { NodeQueries } from './graphql/node.queries.ts'
import { readFieldsFromPlans } from './graphql/read-fields.ts'

/** The schema from its classes; nothing is found by looking into folders. */
export function makeSchema(): GraphQLSchema {
  const resolvers: NonEmptyArray<NewableFunction> = [NodeQueries, ViewerQueries, ...featureResolvers]
  return readFieldsFromPlans(buildSchemaSync({ resolvers, validate: true, emitSchemaFile: false }))
}
