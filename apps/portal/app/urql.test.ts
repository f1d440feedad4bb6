import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { stringifyDocument } from '@urql/core'
import { RouterContextProvider } from 'react-router'
import { afterAll, beforeEach, expect, test } from 'vitest'
import * as generated from './gql/graphql'
import { SearchPageDocument, StartTaskDocument } from './gql/graphql'
import { requestContext } from './request-context'

interface Asked {
  method: string | undefined
  path: string
  asks: Record<string, unknown>
  headers: IncomingHttpHeaders
}

/** What the api was asked, and whether it knows the portal's hashes. */
let asked: Asked[] = []
let knowsHashes = true
beforeEach(() => {
  asked = []
  knowsHashes = true
})

const api = createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://api')
  const body = await text(request)
  const asks = body ? JSON.parse(body) : Object.fromEntries(searchParams)
  asked.push({ method: request.method, path: request.url ?? '', asks, headers: request.headers })
  const isKnown = pathname === '/graphql' && (knowsHashes || asks.query)
  const errors = [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }]
  response.writeHead(200, { 'content-type': 'application/json' })
  response.end(JSON.stringify(isKnown ? { data: { answered: true } } : { errors }))
})
await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve))
afterAll(() => void api.close())

process.env.API_URL = `http://127.0.0.1:${(api.address() as AddressInfo).port}`
process.env.CMS_URL = process.env.API_URL
process.env.PUBLIC_ORIGIN = 'http://localhost:3000'
const { ask, tell } = await import('./urql')

const manifest = JSON.parse(readFileSync(new URL('../../api/trusted-documents.json', import.meta.url), 'utf8'))
const [searchHash] = Object.entries(manifest).find(([, query]) => String(query).startsWith('query SearchPage')) ?? []

test('a query goes by GET and by its hash alone, in the language and the name of the visitor', async () => {
  expect(await ask(visit('the.session.token'), SearchPageDocument, { words: 'đất đai' })).toEqual({ answered: true })
  expect(asked).toHaveLength(1)
  expect(asked[0]?.method).toBe('GET')
  expect(asked[0]?.path).toBe(
    `/graphql?operationName=SearchPage&variables=%7B%22words%22%3A%22%C4%91%E1%BA%A5t+%C4%91ai%22%7D` +
      `&extensions=%7B%22persistedQuery%22%3A%7B%22sha256Hash%22%3A%22${searchHash}%22%2C%22version%22%3A1%7D%7D`,
  )
  expect(asked[0]?.headers).toMatchObject({
    'accept-encoding': 'identity',
    'apollo-require-preflight': 'true',
    authorization: 'JWT the.session.token',
    'accept-language': 'en',
  })
})

test('a query too long for an address goes by POST, still by its hash alone', async () => {
  await ask(visit(), SearchPageDocument, { words: 'a'.repeat(2_000) })
  expect(asked.map(({ method }) => method)).toEqual(['POST'])
  expect(asked[0]?.asks).toMatchObject({ extensions: { persistedQuery: { sha256Hash: searchHash } } })
  expect(asked[0]?.asks).not.toHaveProperty('query')
})

test('an api that does not know the hash, as during an upgrade, is asked again with the text', async () => {
  knowsHashes = false
  expect(await ask(visit(), SearchPageDocument, { words: 'a' })).toEqual({ answered: true })
  expect(asked).toHaveLength(2)
  const query = String(asked[1]?.asks.query)
  expect(createHash('sha256').update(query).digest('hex')).toBe(searchHash)
})

test('a change goes by POST with its text', async () => {
  const input = { taskId: 'Task:x', idempotencyKey: '12345678', expectedVersion: 1 }
  await tell(visit(), StartTaskDocument, { input })
  expect(asked.map(({ method, asks }) => [method, asks.query])).toEqual([
    ['POST', expect.stringMatching(/^mutation StartTask/)],
  ])
})

test('the api is given every query of the portal under the hash the portal asks by', () => {
  const queries = Object.values(generated).filter((each) => '__meta__' in each)
  expect(queries.length).toBeGreaterThan(10)
  const texts = queries.map((each) => [(each as { __meta__: { hash: string } }).__meta__.hash, stringifyDocument(each)])
  expect(Object.fromEntries(texts)).toEqual(manifest)
})

function visit(token: string | null = null) {
  const context = new RouterContextProvider()
  context.set(requestContext, { requestId: 'asking-0001', nonce: '', clientAddress: '203.0.113.7', token })
  const url = new URL('http://localhost:3000/en/search')
  return { request: new Request(url), url, context }
}
