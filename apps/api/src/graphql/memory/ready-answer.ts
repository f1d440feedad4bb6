import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

// Below this, the frame of a compressed answer weighs as much as it saves.
const worthCompressing = 1024
// What an entry takes beside its bytes.
const overhead = 1024
// What compressed copies come to at most, of the answer itself.
const withCopies = 1.5

export type Coding = 'br' | 'gzip' | 'identity'

const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }
const compressors: readonly [Coding, (bytes: Buffer) => Promise<Buffer>][] = [
  ['br', (bytes) => promisify(brotliCompress)(bytes, brotli)],
  ['gzip', promisify(gzip)],
]

/** The bytes of an answer, in every coding that is ready. */
export interface ReadyAnswer {
  readonly etag: string
  readonly bytes: ReadonlyMap<Coding, Buffer>
  /** Makes the compressed ones, off the main thread, when somebody wants them for the first time. */
  readonly compress: () => void
}

export function readyAnswer(identity: Buffer): ReadyAnswer {
  const bytes = new Map<Coding, Buffer>([['identity', identity]])
  let isCompressed = identity.length < worthCompressing
  const compress = () => {
    if (isCompressed) return
    isCompressed = true
    // without them it goes out as it is
    for (const [coding, make] of compressors)
      make(identity).then(
        (small) => bytes.set(coding, small),
        () => {},
      )
  }
  // weak, since it stands for every coding
  const etag = `W/"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`
  return { etag, bytes, compress }
}

/** What remembering it takes, with the copies that may be made of it, and its key twice over. */
export function sizeOf({ answer }: { readonly answer: ReadyAnswer }, key: string): number {
  return Math.ceil((answer.bytes.get('identity')?.length ?? 0) * withCopies) + 2 * key.length + overhead
}
