import { InputErrors } from '@thong-suot/read-plan'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type GraphQLSchema, getOperationAST } from 'graphql'
import type { Context } from '../../context.ts'
import { checkCost } from '../cost.ts'
import { kindOfFailure } from '../failure.ts'
import { contextValues, type Reader } from '../reader.ts'
import type { TrustedDocuments } from '../trusted-documents.ts'
import type { AnswerMemory, Asking } from './answer-memory.ts'
import { giveAnswer } from './give-answer.ts'
import { type Question, questionOf } from './question.ts'
import type { ReadyAnswer } from './ready-answer.ts'

interface Parts {
  readonly memory: AnswerMemory
  readonly trusted: TrustedDocuments
  readonly schema: GraphQLSchema
  readonly reader: Reader
}

type Visitor = Pick<Context, 'language' | 'viewer'>

/**
 * Answers what a visitor asks by GET in a trusted document, and remembers it. Whatever is not that, or cannot be answered
 * whole, goes on to Apollo, which says so in its usual way.
 */
export function answerFromMemory({ memory, ...parts }: Parts) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const question = questionOf(request.raw)
    const answer = question && (await answerOf(memory, question.key, () => plan(parts, question)))
    if (!answer) return undefined
    // of what was said about this request nothing belongs to an answer for everybody, but that the server is leaving
    const connection = reply.getHeader('connection')
    if (connection) reply.raw.setHeader('connection', connection)
    if (!giveAnswer(answer, request.raw, reply.raw)) return undefined
    request.isFromMemory = true
    return reply.hijack()
  }
}

/** What is the caller's to mend is left to Apollo; what failed is not tried twice. */
async function answerOf(memory: AnswerMemory, key: string, ask: () => Asking | null): Promise<ReadyAnswer | null> {
  try {
    return await memory.get(key, ask)
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof InputErrors || kindOfFailure(error) === 'REFUSED') return null
    throw error
  }
}

function plan({ trusted, schema, reader }: Omit<Parts, 'memory'>, { url, language }: Question): Asking | null {
  const { searchParams } = new URL(url, 'http://api')
  if ([...searchParams.keys()].some((name, index, all) => !known.includes(name) || all.indexOf(name) !== index)) {
    return null
  }
  const { persistedQuery } = JSON.parse(searchParams.get('extensions') ?? '{}')
  const found = persistedQuery?.version === 1 ? trusted.get(persistedQuery.sha256Hash) : undefined
  const operation = found && getOperationAST(found.document, searchParams.get('operationName'))
  if (!found?.isQuery || !operation) return null
  const variables = JSON.parse(searchParams.get('variables') ?? '{}')
  if (variables === null || typeof variables !== 'object' || Array.isArray(variables)) return null
  // an answer for each value of what no document asks for would be remembered for nobody
  const asked = operation.variableDefinitions?.map(({ variable }) => variable.name.value) ?? []
  if (Object.keys(variables).some((name) => !asked.includes(name))) return null
  checkCost(schema, found.document, operation, variables)
  const visitor: Visitor = { language, viewer: null }
  const { document } = found
  const statement = reader.planner.statement({
    document,
    variables,
    documentId: persistedQuery.sha256Hash,
    isTrusted: true,
    context: contextValues(visitor),
  })
  return {
    names: statement.names,
    async answer() {
      const { data, errors } = await reader.read(statement, visitor)
      return errors.length > 0 ? null : data.answer
    },
  }
}

const known = ['operationName', 'variables', 'extensions']
