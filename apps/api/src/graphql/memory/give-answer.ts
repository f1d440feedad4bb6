import type { IncomingMessage, ServerResponse } from 'node:http'
import { LRUCache } from 'lru-cache'
import Negotiator from 'negotiator'
import type { AnswerMemory } from './answer-memory.ts'
import { questionOf } from './question.ts'
import type { Coding, ReadyAnswer } from './ready-answer.ts'

/**
 * Gives what is remembered, before any framework is asked: as near to the cost of plain HTTP as it gets. Whoever floods
 * it costs less than it would to turn them away.
 */
export function recallAnswers(memory: AnswerMemory) {
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    const question = questionOf(request)
    const answer = question && memory.recall(question.key)
    return answer ? giveAnswer(answer, request, response) : false
  }
}

/** Writes an answer in the coding and type that are welcome; false when none of them is. */
export function giveAnswer(answer: ReadyAnswer, request: IncomingMessage, response: ServerResponse): boolean {
  const wish = wishOf(request)
  if (!wish.type) return false
  const unchanged = request.headers['if-none-match']?.includes(answer.etag)
  if (wish.codings.length > 0) answer.compress()
  const coding = unchanged ? 'identity' : (wish.codings.find((each) => answer.bytes.has(each)) ?? 'identity')
  const bytes = unchanged ? undefined : answer.bytes.get(coding)
  const head = [...fixedHead, 'ETag', answer.etag]
  if (bytes) head.push('Content-Type', `${wish.type}; charset=utf-8`, 'Content-Length', String(bytes.length))
  if (coding !== 'identity') head.push('Content-Encoding', coding)
  response.writeHead(unchanged ? 304 : 200, head)
  response.end(bytes)
  return true
}

/** The type of answer that a request welcomes; none when it welcomes nothing that there is. */
export function welcomeType(request: IncomingMessage): string | undefined {
  return wishOf(request).type
}

const fixedHead = [
  ...['Cache-Control', 'public, max-age=5, stale-while-revalidate=30'],
  ...['Vary', 'Accept, Accept-Encoding, Accept-Language, Authorization, Cookie'],
]

interface Wish {
  readonly type: string | undefined
  /** The smallest first. */
  readonly codings: readonly Coding[]
}

// There are few kinds of clients, and each always asks alike.
const wishes = new LRUCache<string, Wish>({ max: 500 })

function wishOf(request: IncomingMessage): Wish {
  const key = `${request.headers.accept}\n${request.headers['accept-encoding']}`
  let wish = wishes.peek(key)
  if (!wish) {
    const negotiator = new Negotiator(request)
    const welcome = negotiator.encodings(['br', 'gzip', 'identity'])
    wish = { type: negotiator.mediaType(mediaTypes), codings: smallestFirst.filter((each) => welcome.includes(each)) }
    wishes.set(key, wish)
  }
  return wish
}

const smallestFirst: readonly Coding[] = ['br', 'gzip']
// What all clients understand is taken where all is welcome.
const mediaTypes = ['application/json', 'application/graphql-response+json']
