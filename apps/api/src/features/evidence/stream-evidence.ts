import { open } from 'node:fs/promises'
import { join } from 'node:path'
import type { MikroORM } from '@mikro-orm/postgresql'
import { create } from 'content-disposition'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { transactionAs } from '../../viewer-transaction.ts'

interface Parts {
  readonly orm: MikroORM
  readonly folder: string
  readonly preHandler: (request: FastifyRequest) => Promise<void>
}

interface Kept {
  storage_key: string
  mime_type: string
  bytes: number
}

/** Streams a file of evidence to whom the row policies show it; to everybody else there is no such file. */
export function streamEvidence(app: FastifyInstance, { orm, folder, preHandler }: Parts): void {
  app.get<{ Params: { id: string; name: string } }>('/evidence/:id/:name', { preHandler }, async (request, reply) => {
    const { id, name } = request.params
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return reply.callNotFound()
    const [kept] = await transactionAs(orm.em.fork(), request.login?.viewer ?? null, (em) =>
      em.execute<Kept[]>(
        'select storage_key, mime_type, bytes from reform.evidence where id = ? and name = ? and report_id is not null',
        [id, name.normalize('NFC')],
      ),
    )
    if (!kept) return reply.callNotFound()
    const file = await open(join(folder, kept.storage_key))
    reply.headers({
      'content-type': kept.mime_type,
      'content-length': kept.bytes,
      'content-disposition': create(name),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'same-origin',
      'x-robots-tag': 'noindex',
      // what is for staff stays on no shared computer, and what is hidden later is given out by nobody
      'cache-control': 'private, no-store',
    })
    return reply.send(file.createReadStream())
  })
}
