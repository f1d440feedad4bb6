import type { ApolloServerPlugin } from '@apollo/server'
import { type DocumentNode, execute, GraphQLError, type GraphQLSchema, parse, type SelectionSetNode } from 'graphql'
import type { Context } from '../context.ts'
import { reportErrors } from '../errors.ts'
import { parseBounds } from './bounds.ts'
import { checkCost } from './cost.ts'
import { contextValues, type Reader } from './reader.ts'
import type { TrustedDocuments } from './trusted-documents.ts'

/** Answers every query with one planned statement, before any resolver would run; a mutation is only held to its cost. */
export function answerWithPlan(
  schema: GraphQLSchema,
  reader: Reader,
  trusted: TrustedDocuments,
): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({
          operation,
          document,
          operationName,
          request,
          source = '',
          queryHash = '',
          contextValue,
          response,
        }) {
          // a document without the operation asked for has none here, whatever the type says; Apollo refuses it
          if (!operation) return null
          const variables = request.variables ?? {}
          const planned = (asked: DocumentNode, documentId: string) =>
            reader.planner.statement({
              document: asked,
              operationName,
              variables,
              documentId,
              isTrusted: trusted.has(queryHash),
              context: contextValues(contextValue),
            })
          try {
            checkCost(schema, document, operation, variables)
            if (operation.operation !== 'query') return null
            const statement = planned(document, queryHash)
            const answered = await reader.read(statement, contextValue)
            const { data } = asksForSchema(document, operation)
              ? await execute({
                  schema,
                  document,
                  operationName,
                  variableValues: variables,
                  rootValue: answered.data.toJSON(),
                })
              : { data: answered.data.asData() }
            const { errors } = reportErrors(answered.errors, contextValue)
            const singleResult = { data: data ?? null, ...(errors.length > 0 && { errors }) }
            return { http: response.http, body: { kind: 'single', singleResult } }
          } catch (error) {
            const placed = withPlace(error, () => planned(parse(source, parseBounds), `${queryHash} placed`))
            const { errors, status, headers } = reportErrors([placed], contextValue)
            response.http.status = status
            for (const [name, value] of headers) response.http.headers.set(name, value)
            return { http: response.http, body: { kind: 'single', singleResult: { errors } } }
          }
        },
      }
    },
  }
}

/** The same error with its place in the text, which a document read quickly does not know. */
function withPlace(error: unknown, again: () => unknown): unknown {
  if (!(error instanceof GraphQLError) || !error.nodes || error.locations) return error
  try {
    again()
  } catch (placed) {
    return placed
  }
  return error
}

/** Introspection is answered by graphql-js, beside the planned fields that may stand with it. */
function asksForSchema(document: DocumentNode, { selectionSet }: { selectionSet: SelectionSetNode }): boolean {
  return selectionSet.selections.some((selection) => {
    if (selection.kind === 'Field') return /^__(schema|type)$/.test(selection.name.value)
    if (selection.kind === 'InlineFragment') return asksForSchema(document, selection)
    const fragment = document.definitions.find(
      (each) => each.kind === 'FragmentDefinition' && each.name.value === selection.name.value,
    )
    return fragment?.kind === 'FragmentDefinition' && asksForSchema(document, fragment)
  })
}
