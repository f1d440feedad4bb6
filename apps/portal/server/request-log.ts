import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'
import { log } from './log.ts'

const acceptableId = /^[\w-]{8,64}$/

/** One id follows a request through proxy, portal and api; one line tells how it ended. No query text is logged. */
export const identifyAndLog: RequestHandler = (request, response, next) => {
  const given = request.get('x-request-id')
  const requestId = given && acceptableId.test(given) ? given : randomUUID()
  request.headers['x-request-id'] = requestId
  // The pages learn the visitor's address from here alone: what a visitor claims is overwritten.
  request.headers['x-client-address'] = request.ip ?? ''
  response.setHeader('X-Request-Id', requestId)
  const startedAt = performance.now()
  response.once('finish', () => {
    const milliseconds = Math.round(performance.now() - startedAt)
    const line = { requestId, method: request.method, path: request.path, status: response.statusCode, milliseconds }
    if (response.statusCode >= 500) log.error(line, 'request')
    else log.info(line, 'request')
  })
  next()
}
