import websocket from '@fastify/websocket'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import {
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  specifiedRules,
  subscribe,
  validate,
} from 'graphql'
import { makeHandler } from 'graphql-ws/use/@fastify/websocket'
import type { Context } from '../context.ts'
import { reportErrors } from '../errors.ts'
import { boundRules, parseBounds } from '../graphql/bounds.ts'
import { checkCost } from '../graphql/cost.ts'

const maxSockets = 1000
const maxSubscriptionsPerSocket = 10

interface Options {
  readonly schema: GraphQLSchema
  readonly publicOrigin: string
  /** Every subscriber is a visitor: a socket outlives its login, and what it hears is public. */
  readonly contextOf: (request: FastifyRequest) => Context
}

/** Subscriptions, and nothing else, over WebSocket at `/graphql`; only pages of this site may open one. */
export async function serveSubscriptions(app: FastifyInstance, { schema, publicOrigin, contextOf }: Options) {
  await app.register(websocket, {
    options: {
      maxPayload: 16 * 1024,
      verifyClient: ({ origin }: { origin: string | undefined }) =>
        (origin === undefined || origin === publicOrigin) && app.websocketServer.clients.size < maxSockets,
    },
  })
  const open = new WeakMap<object, number>()
  return makeHandler({
    execute: (args) => execute(args as never),
    subscribe: (args) => subscribe(args as never) as never,
    onSubscribe({ extra }, _id, { query, operationName, variables }) {
      const { request, socket } = extra
      const context = contextOf(request)
      const count = open.get(socket) ?? 0
      if (count >= maxSubscriptionsPerSocket) return [new GraphQLError('Too many subscriptions on one connection.')]
      try {
        const document = parse(query, parseBounds)
        const errors = validate(schema, document, [...specifiedRules, ...boundRules])
        if (errors.length > 0) return errors
        const operation = getOperationAST(document, operationName ?? null)
        if (operation?.operation !== 'subscription') return [new GraphQLError('Only subscriptions go over WebSocket.')]
        checkCost(schema, document, operation, variables ?? {})
        open.set(socket, count + 1)
        return { schema, document, operationName, variableValues: variables, contextValue: context }
      } catch (error) {
        return [error instanceof GraphQLError ? error : new GraphQLError('The request cannot be read.')]
      }
    },
    onComplete({ extra }) {
      open.set(extra.socket, Math.max(0, (open.get(extra.socket) ?? 0) - 1))
    },
    onError: ({ extra }, _id, _payload, errors) =>
      reportErrors(errors.map(asRefusal), contextOf(extra.request)).errors as never,
    onNext({ extra }, _id, _payload, args, { errors, ...result }) {
      if (!errors?.length) return undefined
      return {
        ...result,
        errors: reportErrors(errors, (args.contextValue as Context) ?? contextOf(extra.request)).errors,
      } as never
    },
  })
}

/** What was refused before it ran is the caller's to mend. */
function asRefusal(error: GraphQLError): GraphQLError {
  const { message, nodes, extensions } = error
  return new GraphQLError(message, { ...(nodes && { nodes }), extensions: { code: 'BAD_USER_INPUT', ...extensions } })
}
