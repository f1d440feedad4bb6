import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import type { CodegenConfig } from '@graphql-codegen/cli'
import { stringifyDocument } from '@urql/core'
import { type DocumentNode, getOperationAST } from 'graphql'

/** The queries this app asks, by the sha256 of the very text urql would send; the api answers them by that alone. */
const trusted = new Map<string, string>()
const trustedFile = new URL('../api/trusted-documents.json', import.meta.url)

function trust(document: DocumentNode): { hash: string } | undefined {
  if (getOperationAST(document)?.operation !== 'query') return undefined
  // a copy, because urql writes the text into what it prints
  const text = stringifyDocument({ ...document })
  const hash = createHash('sha256').update(text).digest('hex')
  trusted.set(hash, text)
  return { hash }
}

function writeTrusted() {
  const sorted = Object.fromEntries([...trusted].sort(([one], [other]) => (one < other ? -1 : 1)))
  writeFileSync(trustedFile, `${JSON.stringify(sorted, null, 2)}\n`)
}

/** The api's committed schema and this app's queries and fragments become the types in app/gql. */
const config: CodegenConfig = {
  schema: '../api/schema.graphql',
  documents: ['app/**/*.{ts,tsx}', '!app/gql/**'],
  generates: {
    'app/gql/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: { unmaskFunctionName: 'readFragment' },
        // the preset's own persistedDocuments hash a sorted print that no client sends
        onExecutableDocumentNode: trust,
      },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { Date: 'string', DateTime: 'string', JSON: 'unknown' },
      },
    },
  },
  hooks: { afterAllFileWrite: writeTrusted },
}

export default config
