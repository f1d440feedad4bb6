import type { ApolloServerPlugin } from '@apollo/server'
import { type DocumentNode, type GraphQLSchema, parse } from 'graphql'
import { LRUCache } from 'lru-cache'
import type { Context } from '../context.ts'
import { parseBounds } from './bounds.ts'
import { isPlainlyValid } from './plainly-valid.ts'

// Of all together; a parsed document takes some fifty times its text.
const maxCharacters = 1_000_000
const maxStrangers = 10_000

/**
 * Documents parsed and found valid before. Most of those not seen before are valid at a glance, and are read without
 * noting where in the text each word stands; the others are left to Apollo, which also says what is wrong, and where.
 *
 * What is valid at a glance is kept from the second time on: most documents of strangers never come again, and what is
 * soon forgotten costs a third less to clear away than what was kept for a while.
 */
export function knownDocuments(schema: GraphQLSchema) {
  const known = new LRUCache<string, DocumentNode>({ maxSize: maxCharacters })
  const seenOnce = new LRUCache<string, true>({ max: maxStrangers })
  // between being read and being asked for, which is the next that Apollo does
  const atHand = new Map<string, DocumentNode>()
  const keyOf = (key: string) => key.slice(key.lastIndexOf(':') + 1)
  const readQuickly: ApolloServerPlugin<Context> = {
    async requestDidStart() {
      return {
        async didResolveSource({ source, queryHash }) {
          if (known.has(queryHash)) return
          await turn()
          const document = parsed(source)
          if (!document || !isPlainlyValid(schema, document)) return
          if (seenOnce.has(queryHash)) known.set(queryHash, document, { size: source.length })
          else atHand.set(queryHash, document)
          seenOnce.set(queryHash, true)
        },
      }
    },
  }
  return {
    readQuickly,
    // Apollo's own store would write each document out to see how large it is.
    store: {
      async get(key: string) {
        const hash = keyOf(key)
        const document = atHand.get(hash)
        atHand.delete(hash)
        return document ?? known.get(hash)
      },
      set: async (key: string, document: DocumentNode) =>
        void known.set(keyOf(key), document, { size: document.loc?.source.body.length ?? 1 }),
      delete: async (key: string) => known.delete(keyOf(key)),
    },
  }
}

function parsed(source: string): DocumentNode | null {
  try {
    return parse(source, { ...parseBounds, noLocation: true })
  } catch {
    return null
  }
}

let lastTurn: Promise<void> = Promise.resolve()

/**
 * One new document for each turn of the event loop: reading and planning take a millisecond, and while many came at once
 * nobody would hand PostgreSQL its next statement, nor an answer to those who wait for theirs.
 */
function turn(): Promise<void> {
  lastTurn = lastTurn.then(() => new Promise((resolve) => setImmediate(resolve)))
  return lastTurn
}
