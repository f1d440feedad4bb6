import type { GraphQLSchema } from 'graphql'
import { buildSchemaSync, type NonEmptyArray, type PubSub } from 'type-graphql'
import { ViewerQueries } from './features/auth/viewer.queries.ts'
import { featureResolvers } from './features/resolvers.ts'
import { NodeQueries } from './graphql/node.queries.ts'
import { readFieldsFromPlans } from './graphql/read-fields.ts'

// type-graphql asks for one as soon as there are subscriptions; ours listen to the database (`notices.ts`) instead.
const pubSub: PubSub = {
  publish: nothingIsPublishedHere,
  subscribe: nothingIsPublishedHere,
}

/** The schema from its classes; nothing is found by looking into folders. */
export function makeSchema(): GraphQLSchema {
  const resolvers: NonEmptyArray<NewableFunction> = [NodeQueries, ViewerQueries, ...featureResolvers]
  return readFieldsFromPlans(buildSchemaSync({ resolvers, pubSub, validate: true, emitSchemaFile: false }))
}

function nothingIsPublishedHere(): never {
  throw new Error('Changes are announced by the database: see notices.ts.')
}
