import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import type pg from 'pg'

const visibleFile = `
  select mime_type from content.media where filename = $1
  union all
  select mime_type from content.media_rendition where media_id = reform.media_of_rendition($1) and filename = $1
  limit 1`

/** Streams a file of the media volume when something visible shows it; otherwise there is no such file. */
export function streamMedia(app: FastifyInstance, pool: pg.Pool, folder: string): void {
  app.get<{ Params: { file: string } }>('/media/:file', async (request, reply) => {
    const { file } = request.params
    if (!/^[\w-][\w.-]{0,200}$/.test(file)) return reply.callNotFound()
    const { rows } = await pool.query<{ mime_type: string }>(visibleFile, [file])
    const path = join(folder, file)
    const found = rows[0] && (await stat(path).catch(() => null))
    if (!rows[0] || !found?.isFile()) return reply.callNotFound()
    reply.headers({
      'content-type': rows[0].mime_type,
      'content-length': found.size,
      'content-disposition': 'inline',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'same-origin',
      // by the reader's own browser only: a store in between would go on giving out what was withdrawn
      'cache-control': 'private, max-age=31536000, immutable',
    })
    return reply.send(createReadStream(path))
  })
}
