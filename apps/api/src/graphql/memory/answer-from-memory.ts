import type { FastifyReply, FastifyRequest } from 'fastify'
import { type GraphQLSchema, getOperationAST } from 'graphql'
import Negotiator from 'negotiator'
import { type Context, todayInVietnam } from '../../context.ts'
import { checkCost } from '../cost.ts'
import { JsonText, stringifyAnswer } from '../json-text.ts'
import { languageOf } from '../language.ts'
import { contextValues, type Reader } from '../reader.ts'
import type { TrustedDocuments } from '../trusted-documents.ts'
import type { AnswerMemory, Asking } from './answer-memory.ts'
import type { Coding, ReadyAnswer } from './ready-answer.ts'

interface Parts {
  readonly memory: AnswerMemory
  readonly trusted: TrustedDocuments
  readonly schema: GraphQLSchema
  readonly reader: Reader
}

type Visitor = Pick<Context, 'language' | 'today' | 'viewer'>

/**
 * Answers what a visitor asks by GET in a trusted document, before Apollo is asked. Whatever is not that, or cannot be
 * answered whole, goes on to Apollo, which says so in its usual way.
 */
export function answerFromMemory({ memory, ...parts }: Parts) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const { headers, raw } = request
    if (isSomebody(request) || !raw.url?.includes('extensions=')) return undefined
    const type = new Negotiator(raw).mediaType(mediaTypes)
    if (!type) return undefined
    const language = languageOf(headers['accept-language'])
    const answer = await answerOf(memory, `${language} ${raw.url}`, () => plan(parts, request.url, language))
    if (!answer) return undefined
    request.isFromMemory = true
    return send(reply, answer, type, request)
  }
}

// What the clients of this API ask for comes first, and what all clients understand is taken where all is welcome.
const mediaTypes = ['application/json', 'application/graphql-response+json']

/** Whether the request says who asks: by a header, or by the cookie of the CMS. */
function isSomebody({ headers }: FastifyRequest): boolean {
  return headers.authorization !== undefined || (headers.cookie?.includes('payload-token') ?? false)
}

async function answerOf(memory: AnswerMemory, key: string, ask: () => Asking | null): Promise<ReadyAnswer | null> {
  try {
    return await memory.get(key, ask)
  } catch {
    return null
  }
}

function plan({ trusted, schema, reader }: Omit<Parts, 'memory'>, url: string, language: Visitor['language']) {
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
  checkCost(schema, found.document, operation, variables)
  const visitor: Visitor = { language, today: todayInVietnam(), viewer: null }
  const { document } = found
  const statement = reader.planner.statement({
    document,
    variables,
    documentId: persistedQuery.sha256Hash,
    context: contextValues(visitor),
  })
  return {
    names: statement.names,
    async answer() {
      const { json, errors } = statement.complete(await reader.read(statement, visitor))
      return errors.length > 0 ? null : stringifyAnswer({ data: new JsonText(json).asData() })
    },
  }
}

const smallestFirst: readonly Coding[] = ['br', 'gzip']
const known = ['operationName', 'variables', 'extensions']

function send(reply: FastifyReply, answer: ReadyAnswer, type: string, { headers, raw }: FastifyRequest): FastifyReply {
  reply.header('cache-control', 'public, max-age=5, stale-while-revalidate=30')
  reply.header('vary', 'accept, accept-encoding, accept-language, authorization, cookie')
  reply.header('etag', answer.etag)
  if (headers['if-none-match']?.includes(answer.etag)) return reply.code(304).send()
  const welcome = new Negotiator(raw).encodings([...answer.bytes.keys()])
  const coding = smallestFirst.find((each) => welcome.includes(each)) ?? 'identity'
  if (coding !== 'identity') reply.header('content-encoding', coding)
  return reply.header('content-type', `${type}; charset=utf-8`).send(answer.bytes.get(coding))
}
