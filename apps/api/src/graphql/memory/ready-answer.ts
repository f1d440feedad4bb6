import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

// Below this, the frame of a compressed answer weighs as much as it saves.
const worthCompressing = 1024
// What an entry takes beside its bytes: key, headers, tables.
const overhead = 1024

const compressors = {
  br: (bytes: Buffer) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes),
}

export type Coding = keyof typeof compressors | 'identity'

/** The bytes of an answer, in every coding that is ready. */
export interface ReadyAnswer {
  readonly etag: string
  readonly bytes: ReadonlyMap<Coding, Buffer>
  /** Makes the compressed ones, off the main thread. */
  readonly compress: () => Promise<void>
}

export function readyAnswer(body: string): ReadyAnswer {
  const identity = Buffer.from(body)
  const bytes = new Map<Coding, Buffer>([['identity', identity]])
  const compress = async () => {
    if (identity.length < worthCompressing) return
    const [br, gzipped] = await Promise.all([compressors.br(identity), compressors.gzip(identity)])
    bytes.set('br', br).set('gzip', gzipped)
  }
  // weak, since it stands for every coding
  const etag = `W/"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`
  return { etag, bytes, compress }
}

export function sizeOf({ answer: { bytes } }: { readonly answer: ReadyAnswer }): number {
  return [...bytes.values()].reduce((sum, each) => sum + each.length, overhead)
}
