import { createHash } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A manifest of these documents for `TRUSTED_DOCUMENTS`, and where each is asked for by GET. */
export function trustedManifest<Name extends string>(documents: Readonly<Record<Name, string>>) {
  const file = join(mkdtempSync(join(tmpdir(), 'thong-suot-trusted-')), 'documents.json')
  const texts = Object.values<string>(documents)
  writeFileSync(file, JSON.stringify(Object.fromEntries(texts.map((text) => [hashOf(text), text]))))
  const urlOf = (name: Name, variables: object = {}) => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: hashOf(documents[name]) } }
    const search = new URLSearchParams({
      extensions: JSON.stringify(extensions),
      variables: JSON.stringify(variables),
    })
    return `/graphql?${search}`
  }
  return { file, urlOf }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
