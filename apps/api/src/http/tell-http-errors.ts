import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify'
import { reportErrors } from '../errors.ts'
import { languageOf } from '../graphql/language.ts'
import { wordings } from '../graphql/wordings.ts'

/** Errors outside of GraphQL (a body too large, a context that could not be made) in the same shape as those within. */
export function tellHttpErrors(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode
    if (status !== undefined && status >= 400 && status < 500) {
      const message = wordings[`HTTP_${status}`]?.[describeRequest(request).language] ?? error.message
      const extensions = { code: error.code ?? 'BAD_REQUEST', requestId: request.id }
      return reply.code(status).send({ errors: [{ message, extensions }] })
    }
    const report = reportErrors([error], describeRequest(request))
    return reply.code(report.status).headers(Object.fromEntries(report.headers)).send({ errors: report.errors })
  })
  app.setNotFoundHandler((request, reply) => {
    const message = wordings.HTTP_404?.[describeRequest(request).language]
    const extensions = { code: 'NOT_FOUND', requestId: request.id }
    return reply.code(404).send({ errors: [{ message, extensions }] })
  })
}

function describeRequest(request: FastifyRequest) {
  return { requestId: request.id, language: languageOf(request.headers['accept-language']), log: request.log }
}
