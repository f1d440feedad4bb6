import type { FastifyInstance } from 'fastify'
import type pg from 'pg'

/** `live`: the process answers. `ready`: it may be sent requests; not while it drains or the views are away. */
export function answerHealth(app: FastifyInstance, pool: pg.Pool, isDraining: () => boolean): void {
  app.get('/health/live', async () => ({ status: 'live' }))
  app.get('/health/ready', async (_request, reply) => {
    if (isDraining()) return reply.code(503).send({ status: 'draining' })
    try {
      await pool.query('select from content.session limit 0')
      return { status: 'ready' }
    } catch {
      return reply.code(503).header('retry-after', '5').send({ status: 'database not ready' })
    }
  })
}
