import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify'
import type { FastifyInstance } from 'fastify'
import type { DocumentNode, GraphQLSchema } from 'graphql'
import { LRUCache } from 'lru-cache'
import type { Context } from '../context.ts'
import { answerWithPlan } from './answer-with-plan.ts'
import { boundRules, parseBounds } from './bounds.ts'
import { stringifyAnswer } from './json-text.ts'
import type { Reader } from './reader.ts'
import { refuseForeignMutation } from './refuse-foreign-mutation.ts'
import { tellErrors } from './tell-errors.ts'
import { persistedQueries, type TrustedDocuments } from './trusted-documents.ts'

// Of all together; a parsed document takes some fifty times its text.
const maxCharacters = 1_000_000

/** Documents parsed and found valid before. Apollo's own store would write each out to see how large it is. */
function knownDocuments() {
  const known = new LRUCache<string, DocumentNode>({
    maxSize: maxCharacters,
    sizeCalculation: ({ loc }) => loc?.source.body.length ?? 1,
  })
  return {
    get: async (key: string) => known.get(key),
    set: async (key: string, document: DocumentNode) => void known.set(key, document),
    delete: async (key: string) => known.delete(key),
  }
}

/** Apollo with every bound switched on: tokens, depth, aliases, cost, no batches, no requests a form could forge. */
export function makeApollo(
  schema: GraphQLSchema,
  reader: Reader,
  app: FastifyInstance,
  trusted: TrustedDocuments,
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: persistedQueries(trusted),
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    documentStore: knownDocuments(),
    parseOptions: parseBounds,
    maxRecursiveSelections: 10_000,
    validationRules: boundRules,
    stringifyResult: stringifyAnswer,
    logger: app.log,
    plugins: [
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginLandingPageDisabled(),
      refuseForeignMutation,
      answerWithPlan(schema, reader, trusted),
      tellErrors,
    ],
  })
}
