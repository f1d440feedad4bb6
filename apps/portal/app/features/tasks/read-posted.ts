import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy } from '@fastify/busboy'
import { evidenceLimits } from '@thong-suot/vocabulary'
import { problem } from '../../problem'

export interface PostedFile {
  name: string
  content: Blob
  /** Larger than allowed: what is above that was thrown away. */
  isTooLarge: boolean
}

/**
 * Reads a posted form. Files are taken one by one while they arrive, so that one at most is in memory; `take` never
 * throws, for a file that nobody takes would hold up the rest.
 */
export async function readPosted(
  request: Request,
  take: (file: PostedFile, fields: FormData) => Promise<void>,
): Promise<FormData> {
  const type = request.headers.get('content-type') ?? ''
  if (!type.startsWith('multipart/form-data') || !request.body) return request.formData()
  const fields = new FormData()
  const parser = new Busboy({
    headers: { 'content-type': type },
    limits: { fileSize: evidenceLimits.bytes, files: 2 * evidenceLimits.files, fields: 50, fieldSize: 100_000 },
  })
  let taken = Promise.resolve()
  parser.on('field', (name, value) => fields.append(name, value))
  parser.on('file', (_field, stream, name) => {
    taken = taken.then(async () => {
      // what breaks off fails the whole form, below
      const chunks = await stream.toArray().catch(() => null)
      // a field of files that was left empty sends one without a name
      if (chunks && name) await take({ name, content: new Blob(chunks), isTooLarge: stream.truncated }, fields)
    })
  })
  try {
    await pipeline(Readable.fromWeb(request.body as Parameters<typeof Readable.fromWeb>[0]), parser)
  } catch {
    throw problem(400)
  }
  await taken
  return fields
}
