import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileTypeFromFile } from 'file-type'

export interface FoundFile {
  bytes: number
  sha256: string
  /** What its content proves it to be. */
  mimeType: string | undefined
}

export interface StoredFile extends FoundFile {
  storageKey: string
}

/** Writes a file aside, and when nothing speaks against it gives it a name that nobody can guess. It is then on disk. */
export async function storeFile<Problem>(
  folder: string,
  content: Readable,
  check: (found: FoundFile) => Problem | undefined,
): Promise<StoredFile | Problem> {
  const storageKey = randomUUID()
  const unfinished = join(folder, `${storageKey}.part`)
  try {
    await mkdir(folder, { recursive: true })
    const written = await writeHashed(unfinished, content)
    const found = { ...written, mimeType: (await fileTypeFromFile(unfinished))?.mime }
    const problem = check(found)
    if (problem) return problem
    await rename(unfinished, join(folder, storageKey))
    await syncFolder(folder)
    return { ...found, storageKey }
  } finally {
    await removeFile(unfinished)
  }
}

/** A failure to clean up must not hide why it was needed; the sweep finds what is left. */
export async function removeFile(path: string): Promise<void> {
  await rm(path, { force: true }).catch(() => undefined)
}

const fullDisk = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EIO', 'EMFILE'])

/** Whether the volume does not take what is written. */
export function isDiskFailure(error: unknown): boolean {
  const { code, syscall } = error as { code?: string; syscall?: string }
  return syscall !== undefined && fullDisk.has(code ?? '')
}

async function writeHashed(path: string, content: Readable): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256')
  let bytes = 0
  await pipeline(
    content,
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        hash.update(chunk)
        bytes += chunk.length
        yield chunk
      }
    },
    createWriteStream(path, { flags: 'wx', flush: true }),
  )
  return { bytes, sha256: hash.digest('hex') }
}

/** Only then does the new name outlive a power cut. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
