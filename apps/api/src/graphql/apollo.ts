import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify'
import type { FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Context } from '../context.ts'
import { answerWithPlan } from './answer-with-plan.ts'
import { boundRules, parseBounds } from './bounds.ts'
import { asApolloText } from './json-bytes.ts'
import { knownDocuments } from './known-documents.ts'
import type { Reader } from './reader.ts'
import { refuseForeignMutation } from './refuse-foreign-mutation.ts'
import { tellErrors } from './tell-errors.ts'
import { persistedQueries, type TrustedDocuments } from './trusted-documents.ts'

/** Apollo with every bound switched on: tokens, depth, aliases, cost, no batches, no requests a form could forge. */
export function makeApollo(
  schema: GraphQLSchema,
  reader: Reader,
  app: FastifyInstance,
  trusted: TrustedDocuments,
): ApolloServer<Context> {
  const documents = knownDocuments(schema)
  return new ApolloServer<Context>({
    schema,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: persistedQueries(trusted),
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    documentStore: documents.store,
    parseOptions: parseBounds,
    maxRecursiveSelections: 10_000,
    validationRules: boundRules,
    stringifyResult: asApolloText,
    logger: app.log,
    plugins: [
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginLandingPageDisabled(),
      refuseForeignMutation,
      documents.readQuickly,
      answerWithPlan(schema, reader, trusted),
      tellErrors,
    ],
  })
}
