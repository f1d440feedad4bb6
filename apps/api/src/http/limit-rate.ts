import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'

/** Generous for people, a wall for floods. The portal on the same machine asks for everybody, so it is not counted. */
export async function limitRate(app: FastifyInstance): Promise<void> {
  await app.register(rateLimit, {
    max: 1200,
    timeWindow: '1 minute',
    allowList: (request) => request.ip === '127.0.0.1' || request.ip === '::1' || request.url.startsWith('/health/'),
  })
}
