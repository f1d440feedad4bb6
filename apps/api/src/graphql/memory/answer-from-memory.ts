import type { FastifyReply, FastifyRequest } from 'fastify'
import { isForCaller } from '../failure.ts'
import { askedIn, planTrusted, type TrustedParts } from '../trusted-question.ts'
import type { AnswerMemory, Asking } from './answer-memory.ts'
import { giveAnswer } from './give-answer.ts'
import { type Question, questionOf } from './question.ts'
import type { ReadyAnswer } from './ready-answer.ts'

/**
 * Answers what a visitor asks by GET in a trusted document, and remembers it. Whatever is not that, or cannot be answered
 * whole, goes on to Apollo, which says so in its usual way.
 */
export function answerFromMemory(memory: AnswerMemory, parts: TrustedParts) {
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
    if (isForCaller(error)) return null
    throw error
  }
}

function plan(parts: TrustedParts, { url, language }: Question): Asking | null {
  const visitor = { language, viewer: null }
  const asked = askedIn(url)
  const statement = asked && planTrusted(parts, asked, visitor)
  if (!statement) return null
  return {
    names: statement.names,
    async answer() {
      const { data, errors } = await parts.reader.read(statement, visitor)
      return errors.length > 0 ? null : data.answer
    },
  }
}
