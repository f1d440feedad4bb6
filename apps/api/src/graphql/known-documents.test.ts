import type { GraphQLRequestContext } from '@apollo/server'
import { expect, test } from 'vitest'
import type { Context } from '../context.ts'
import { makeSchema } from '../schema.ts'
import { knownDocuments } from './known-documents.ts'

const { readQuickly, store } = knownDocuments(makeSchema())

/** As Apollo does for each request: the text is told, then its document is asked for by a key that ends in its hash. */
async function ask(source: string) {
  const about = { source, queryHash: source } as unknown as GraphQLRequestContext<Context>
  const listener = await readQuickly.requestDidStart?.(about)
  await listener?.didResolveSource?.(about as never)
  return store.get(`schema:${source}`)
}

test('a document of a stranger is read for the request that brings it, and kept from the second time on', async () => {
  const source = '{ sections { slug } }'
  const first = await ask(source)
  expect(first?.kind).toBe('Document')
  expect(await store.get(source)).toBeUndefined()
  const second = await ask(source)
  expect(second).not.toBe(first)
  expect(await ask(source)).toBe(second)
})

test('what is not valid at a glance is left to Apollo, however often it comes', async () => {
  for (let turn = 0; turn < 3; turn += 1) expect(await ask('{ noSuchField }')).toBeUndefined()
})
