import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ApolloServer } from '@apollo/server'
import { expect, test, vi } from 'vitest'
import { makeSchema } from '../schema.ts'
import { ContentRows } from '../testing/content-rows.ts'
import { countStatements } from '../testing/count-statements.ts'
import { logIn } from '../testing/log-in.ts'
import { openHouse } from '../testing/open-house.ts'
import { readTrustedDocuments } from './trusted-documents.ts'

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')
const fileOf = (documents: object) => {
  const file = join(mkdtempSync(join(tmpdir(), 'thong-suot-trusted-')), 'documents.json')
  writeFileSync(file, JSON.stringify(documents))
  return file
}

const known = 'query Known($slug: String!) { agency(slug: $slug) { slug } sections { slug } }'
const change = `mutation Change { startTask(input: { taskId: "Task:x", idempotencyKey: "12345678", expectedVersion: 1 }) {
  issues { code } } }`
const inside = 'query Inside($slug: String!) { article(slug: $slug) { title } sections { slug } }'
const pages = 'query Pages($after: String) { articles(after: $after) { edges { cursor } } }'
const others = fileOf({
  [hashOf(known)]: known,
  [hashOf(change)]: change,
  [hashOf(inside)]: inside,
  [hashOf(pages)]: pages,
})
const { app, admin } = await openHouse({ TRUSTED_DOCUMENTS: others })

const get = (hash: unknown, more: Record<string, string> = {}, headers: Record<string, string> = {}) => {
  const extensions = JSON.stringify({ persistedQuery: { sha256Hash: hash, version: 1 } })
  const url = `/graphql?${new URLSearchParams({ ...more, extensions })}`
  return app.inject({ method: 'GET', url, headers: { 'apollo-require-preflight': 'true', ...headers } })
}

test('a trusted query is answered by its hash alone, over GET and POST', async () => {
  const variables = { slug: 'khong-co' }
  const data = { agency: null, sections: [] }
  const answer = await get(hashOf(known), { operationName: 'Known', variables: JSON.stringify(variables) })
  expect([answer.statusCode, answer.json()]).toEqual([200, { data }])
  const extensions = { persistedQuery: { sha256Hash: hashOf(known), version: 1 } }
  const posted = await app.inject({ method: 'POST', url: '/graphql', payload: { variables, extensions } })
  expect(posted.json()).toEqual({ data })
})

test('a trusted query is answered as its text is, to visitors and to whoever is logged in', async () => {
  const { headers } = await logIn(admin, { role: 'MANAGING_EDITOR' })
  await new ContentRows(admin).article({ slug: 'noi-bo', title: 'CANARY', audience: 'INTERNAL' })
  const variables = { slug: 'noi-bo' }
  const extensions = { persistedQuery: { sha256Hash: hashOf(inside), version: 1 } }
  const post = (payload: object, more: object) =>
    app.inject({ method: 'POST', url: '/graphql', payload, headers: { ...more } })
  for (const [who, title] of [
    [{}, undefined],
    [{ 'accept-language': 'en', accept: 'application/graphql-response+json' }, undefined],
    [headers, 'CANARY'],
  ] as const) {
    const told = await post({ query: inside, variables }, who)
    const answers = [
      await post({ extensions, variables }, who),
      await get(hashOf(inside), { variables: JSON.stringify(variables) }, who),
    ]
    for (const { statusCode, payload, headers: given } of answers) {
      expect([statusCode, payload]).toEqual([told.statusCode, told.payload])
      expect(JSON.parse(payload).data.article?.title).toBe(title)
      if (title) for (const name of ['cache-control', 'content-type']) expect(given[name]).toBe(told.headers[name])
    }
  }
})

test('Apollo is asked only what is not plainly a trusted query', async () => {
  const { headers } = await logIn(admin, { role: 'MANAGING_EDITOR' })
  const apollo = vi.spyOn(ApolloServer.prototype, 'executeHTTPGraphQLRequest')
  const variables = { slug: 'x' }
  const extensions = { persistedQuery: { sha256Hash: hashOf(known), version: 1 } }
  const post = (payload: object) => app.inject({ method: 'POST', url: '/graphql', payload })
  await post({ extensions, variables })
  await get(hashOf(known), { variables: JSON.stringify(variables) }, headers)
  expect(apollo).not.toHaveBeenCalled()
  await post({ extensions, variables, query: known })
  await post({ extensions, variables: { ...variables, more: 1 } })
  await post({ extensions: { persistedQuery: { sha256Hash: hashOf(change), version: 1 } } })
  expect(apollo).toHaveBeenCalledTimes(3)
  apollo.mockRestore()
})

test('what the database refuses is told at once, and asked once', async () => {
  await new ContentRows(admin).article({ slug: 'moi', title: 'Mới' })
  const post = (variables: object) => {
    const extensions = { persistedQuery: { sha256Hash: hashOf(pages), version: 1 } }
    return app.inject({ method: 'POST', url: '/graphql', payload: { extensions, variables } })
  }
  const [edge] = (await post({})).json().data.articles.edges
  const [order, ...values] = JSON.parse(Buffer.from(edge.cursor, 'base64url').toString())
  const after = Buffer.from(JSON.stringify([order, ...values.map(() => 'no value')])).toString('base64url')
  const asked = await countStatements(() => post({ after }))
  expect(asked.statements.filter((each) => each.startsWith('select json_build_object'))).toHaveLength(1)
  const told = await app.inject({ method: 'POST', url: '/graphql', payload: { query: pages, variables: { after } } })
  const withoutId = (answer: typeof told) => JSON.parse(answer.payload.replace(/"requestId":"[^"]*"/, '"requestId":""'))
  expect([asked.result.statusCode, withoutId(asked.result)]).toEqual([400, withoutId(told)])
})

test('every query of the portal is answered by its hash', async () => {
  const manifest = JSON.parse(readFileSync(new URL('../../trusted-documents.json', import.meta.url), 'utf8'))
  const hashes = Object.keys(manifest)
  expect(hashes.length).toBeGreaterThan(10)
  for (const hash of hashes) {
    // without variables the only thing that may be wrong is that they are missing
    const { errors = [] } = (await get(hash)).json()
    const codes = errors.map((error: { message: string }) => error.message)
    expect(
      codes.filter((message: string) => !/^Variable "\$\w+" of required type/.test(message)),
      hash,
    ).toEqual([])
  }
})

test('a hash nobody gave us is told in the words urql waits for, and asking with the text does not add it', async () => {
  const query = 'query Stranger { sections { slug } }'
  const unknown = await get(hashOf(query))
  expect([unknown.statusCode, unknown.json().errors]).toEqual([
    200,
    [{ message: 'PersistedQueryNotFound', extensions: expect.objectContaining({ code: 'PERSISTED_QUERY_NOT_FOUND' }) }],
  ])
  expect(unknown.headers['cache-control']).toContain('no-cache')
  expect((await get(hashOf(query), { query })).json()).toEqual({ data: { sections: [] } })
  expect((await get(hashOf(query))).json().errors[0].message).toBe('PersistedQueryNotFound')
  for (const odd of ['', '__proto__', null, 1, {}, hashOf(known).toUpperCase()])
    expect((await get(odd)).statusCode, String(odd)).toBeLessThan(500)
})

test('a trusted document stands under the rules of every request', async () => {
  expect((await get(hashOf(known), {}, { 'apollo-require-preflight': '' })).statusCode).toBe(400)
  expect((await get(hashOf(known))).json().errors[0].extensions.code).toBe('BAD_USER_INPUT')
  expect((await get(hashOf(known), { query: '{ sections { slug } }' })).statusCode).toBe(400)
  expect((await get(hashOf(change))).statusCode).toBe(405)
  const extensions = { persistedQuery: { sha256Hash: hashOf(inside), version: 1 } }
  const asked = { url: '/graphql', payload: JSON.stringify({ extensions, variables: { slug: 'x' } }) }
  const unasked = { method: 'POST', headers: { 'content-type': 'text/plain' } } as const
  expect((await app.inject({ ...asked, ...unasked })).statusCode).toBe(400)
  const url = `/graphql?${new URLSearchParams({ extensions: JSON.stringify(extensions), variables: '{"slug":"x"}' })}`
  const head = { method: 'HEAD', url, headers: { 'apollo-require-preflight': 'true' } } as const
  expect((await app.inject(head)).statusCode).toBe(405)
})

test('it tells of each document what a cache has to know', () => {
  const trusted = readTrustedDocuments(makeSchema(), others)
  expect(trusted.get(hashOf(known))).toMatchObject({ text: known, operationName: 'Known', isQuery: true })
  expect(trusted.get(hashOf(change))).toMatchObject({ operationName: 'Change', isQuery: false })
  expect(trusted.get(hashOf(known))?.document.kind).toBe('Document')
})

test.each([
  [
    'whose text is another than its hash',
    'query Odd { sections { slug } }',
    'f'.repeat(64),
    /Odd .* is not its sha256/,
  ],
  ['that asks for what the schema lacks', 'query Odd { noSuchThing }', undefined, /Odd .*noSuchThing/],
  ['that cannot be read', 'query Odd { ', undefined, /Odd .*Syntax Error/],
  [
    'beyond the bounds',
    `query Odd { ${Array.from({ length: 16 }, (_, i) => `a${i}: __typename`)} }`,
    undefined,
    /Odd /,
  ],
  ['without a name', '{ sections { slug } }', undefined, /has to hold one operation, and name it/],
])('a document %s stops the boot with its name', (_title, text, hash, message) => {
  const file = fileOf({ [hash ?? hashOf(text)]: text })
  expect(() => readTrustedDocuments(makeSchema(), file)).toThrow(message)
})

test('a manifest that is none stops the boot with its place', () => {
  const file = fileOf([1])
  expect(() => readTrustedDocuments(makeSchema(), file)).toThrow(file)
  expect(() => readTrustedDocuments(makeSchema(), '/nowhere.json')).toThrow('/nowhere.json is no manifest')
})
