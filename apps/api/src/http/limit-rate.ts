import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'

/**
 * Generous for people, a wall for floods. The front door names whom it forwards; a request that names nobody comes
 * from within, such as the portal's, which asks for everybody and is not counted.
 */
export async function limitRate(app: FastifyInstance): Promise<void> {
  await app.register(rateLimit, {
    max: 1200,
    timeWindow: '1 minute',
    allowList: ({ headers, url }) => headers['x-forwarded-for'] === undefined || url.startsWith('/health/'),
  })
}
