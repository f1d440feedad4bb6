import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A path beside this file; spelled out, because bundlers take `new URL(…, import.meta.url)` for an asset. */
export function here(path: string): string {
  return join(dirname(fileURLToPath(import.meta.url)), path)
}
