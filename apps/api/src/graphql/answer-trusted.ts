import type { Statement } from '@thong-suot/read-plan'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Context } from '../context.ts'
import { isForCaller } from './failure.ts'
import { languageOf } from './language.ts'
import { welcomeType } from './memory/give-answer.ts'
import { type Asked, askedBy, askedIn, planTrusted, type TrustedParts } from './trusted-question.ts'

type Asker = Pick<Context, 'language' | 'viewer'>

/**
 * Answers a query in a trusted document at once, whoever asks: all that Apollo would do with it was done at boot.
 * Whatever is not that, or is not answered whole, goes on to Apollo, which says so in its usual way.
 */
export function answerTrusted(parts: TrustedParts) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const type = welcomeType(request.raw)
    const answer = type && (await answerOf(parts, request))
    if (!answer) return undefined
    return reply.headers({ 'cache-control': 'no-store', 'content-type': `${type}; charset=utf-8` }).send(answer)
  }
}

/** The body, or null. What a question is refused for is left to Apollo; what the database says to it is not asked twice. */
async function answerOf(parts: TrustedParts, request: FastifyRequest): Promise<Buffer | null> {
  const context = { language: languageOf(request.headers['accept-language']), viewer: request.login?.viewer ?? null }
  const statement = statementOf(parts, request, context)
  if (!statement) return null
  const { data, errors } = await parts.reader.read(statement, context)
  return errors.length > 0 ? null : data.answer
}

function statementOf(parts: TrustedParts, request: FastifyRequest, context: Asker): Statement | null {
  try {
    const asked = askedOf(request)
    return asked && planTrusted(parts, asked, context)
  } catch (error) {
    if (isForCaller(error)) return null
    throw error
  }
}

/**
 * A page of another site can send neither a body of JSON nor that header unasked; the rest is left to Apollo, and so is
 * what a visitor asks by GET: the memory of answers has already tried.
 */
function askedOf({ method, headers, body, url, login }: FastifyRequest): Asked | null {
  if (method === 'POST') return askedBy(body)
  return method === 'GET' && login && headers['apollo-require-preflight'] ? askedIn(url) : null
}
