import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { FindLogin, Login } from './find-login.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is logged in, where a route asks for it. */
    login: Login | null
  }
}

/** The hook that finds out who asks, once per request. */
export function knowLogin(app: FastifyInstance, findLogin: FindLogin): (request: FastifyRequest) => Promise<void> {
  app.decorateRequest('login', null)
  return async (request) => {
    request.login = await findLogin(request.headers)
  }
}
