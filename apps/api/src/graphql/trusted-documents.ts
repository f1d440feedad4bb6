import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type DocumentNode, type GraphQLSchema, parse, specifiedRules, validate } from 'graphql'
import { z } from 'zod'
import { boundRules, parseBounds } from './bounds.ts'

/** A document that clients may ask by the sha256 of its text alone. It holds one operation. */
export interface TrustedDocument {
  readonly text: string
  /** The text parsed, and found valid by the rules of every request. */
  readonly document: DocumentNode
  readonly operationName: string
  readonly isQuery: boolean
}

/** By the sha256 of their text, in hex as clients send it. No request adds to them. */
export type TrustedDocuments = ReadonlyMap<string, TrustedDocument>

/**
 * The portal's documents, and those of one more manifest: JSON, `{ "<sha256>": "<text>" }`. A document that could not
 * be answered is thrown with its name, so that the boot tells it rather than a reader.
 */
export function readTrustedDocuments(schema: GraphQLSchema, ofOthers?: string): TrustedDocuments {
  const trusted = new Map<string, TrustedDocument>()
  for (const file of [ofPortal, ...(ofOthers ? [ofOthers] : [])]) {
    for (const [hash, text] of Object.entries(readManifest(file))) {
      try {
        trusted.set(hash, checkDocument(schema, hash, text))
      } catch (error) {
        const name = /\b(?:query|mutation|subscription)\s+(\w+)/.exec(text)?.[1] ?? hash
        throw new Error(`The trusted document ${name} of ${file}: ${(error as Error).message}`)
      }
    }
  }
  return trusted
}

/** What Apollo looks hashes up in; what it would remember of requests is forgotten. */
export function persistedQueries(trusted: TrustedDocuments) {
  return {
    cache: {
      get: async (key: string) => trusted.get(key.replace(/^apq:/, ''))?.text,
      set: async () => {},
      delete: async () => false,
    },
  }
}

// Generated from the portal's queries, and committed beside the schema.
const ofPortal = fileURLToPath(new URL('../../trusted-documents.json', import.meta.url))

function readManifest(file: string): Record<string, string> {
  try {
    return z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (cause) {
    throw new Error(`${file} is no manifest of trusted documents: ${(cause as Error).message}`)
  }
}

function checkDocument(schema: GraphQLSchema, hash: string, text: string): TrustedDocument {
  if (createHash('sha256').update(text).digest('hex') !== hash) throw new Error(`${hash} is not its sha256`)
  const document = parse(text, parseBounds)
  const [problem] = validate(schema, document, [...specifiedRules, ...boundRules])
  if (problem) throw problem
  if (/\b__(schema|type)\b/.test(text)) throw new Error('the schema itself is no matter of trusted documents')
  const [operation, ...more] = document.definitions.filter((each) => each.kind === 'OperationDefinition')
  if (!operation?.name || more.length > 0) throw new Error('it has to hold one operation, and name it')
  return { text, document, operationName: operation.name.value, isQuery: operation.operation === 'query' }
}
