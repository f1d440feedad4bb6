import { expect, test } from 'vitest'
import { openHouse } from '../testing/open-house.ts'

const { app, ask } = await openHouse()

const reasonOf = async (query: string, variables = {}) => (await ask(query, variables)).errors?.[0]?.extensions.reason

test('a page larger than 100 is refused in the language of the caller', async () => {
  const query = '{ articles(first: 101) { totalCount } }'
  const { status, errors } = await ask(query)
  expect(status).toBe(400)
  expect(errors?.[0]?.message).toBe('Tham số "first" phải là số từ 1 đến 100.')
  const english = await ask(query, {}, { 'accept-language': 'en-GB,vi;q=0.5' })
  expect(english.errors?.[0]?.message).toBe('The argument "first" has to be a number from 1 to 100.')
  expect(await reasonOf('{ articles(first: 100) { totalCount } }')).toBeUndefined()
})

test('an operation deeper than 12 is refused; edges and node do not count', async () => {
  const nest = (levels: number) => `{ agency(slug: "x") { ${'parent { '.repeat(levels)} slug ${'}'.repeat(levels)} } }`
  expect(await reasonOf(nest(10))).toBeUndefined()
  expect(await reasonOf(nest(11))).toBe('DEPTH')
  const fragments = `{ agency(slug: "x") { ...A } } fragment A on Agency { ${'parent { '.repeat(11)} slug ${'}'.repeat(11)} }`
  expect(await reasonOf(fragments)).toBe('DEPTH')
  const connection = '{ articles { edges { node { section { articles { edges { node { slug } } } } } } } }'
  expect(await reasonOf(connection)).toBeUndefined()
})

test('more than 15 aliases are refused', async () => {
  const fields = (count: number) => Array.from({ length: count }, (_, index) => `a${index}: __typename`).join(' ')
  expect(await reasonOf(`{ ${fields(15)} }`)).toBeUndefined()
  expect(await reasonOf(`{ ${fields(16)} }`)).toBe('ALIASES')
})

test('more than 1000 tokens are refused', async () => {
  const { status, errors } = await ask(`{ ${'__typename '.repeat(1000)} }`)
  expect(status).toBe(400)
  expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_PARSE_FAILED')
})

test('an operation that asks for too much at once is refused', async () => {
  const greedy = (first: number) =>
    `{ articles(first: ${first}) { edges { node { related { related { related { related { slug } } } } } } } }`
  expect(await reasonOf(greedy(1))).toBeUndefined()
  expect(await reasonOf(greedy(100))).toBe('COST')
  const wholeChain =
    'implementedBy { implementedBy { conclusions { directives { tasks { code } deadlines { due } } } } }'
  expect(await reasonOf(`{ document(slug: "x") { ${wholeChain} } }`)).toBeUndefined()
  const repaid = greedy(100).replace('{', '{ agencies(first: -1000000000) @skip(if: true) { totalCount }')
  expect(await reasonOf(repaid)).toBe('COST')
})

test('an operation that would become too long a statement is refused in the language of the caller', async () => {
  const page = (field: string, inner: string) => `${field}(first: 1) { totalCount edges { node { ${inner} } } }`
  const fragment = (level: number) => {
    const deeper = `{ name slug aliases ${level > 0 ? `...A${level - 1}` : ''} }`
    const tasks = page('tasks', `lead ${deeper} assigner ${deeper}`)
    const others = `${page('articles', `issuingAgency ${deeper}`)} ${page('documents', `issuer ${deeper}`)}`
    return `fragment A${level} on Agency { ${tasks} ${others} }`
  }
  const long = (levels: number) =>
    `{ agency(slug: "x") { ...A${levels - 1} } } ${Array.from({ length: levels }, (_, level) => fragment(level)).join(' ')}`
  expect(await reasonOf(long(2))).toBeUndefined()
  const { status, errors } = await ask(long(4))
  expect([status, errors?.[0]?.extensions]).toMatchObject([400, { code: 'BAD_USER_INPUT', reason: 'LENGTH' }])
  expect(errors?.[0]?.message).toContain('quá nhiều trường lồng nhau')
})

test('the answer to a mutation is bounded like a query', async () => {
  const tasks = (inner: string) => `lead { tasks(first: 100) { edges { node { ${inner} } } } }`
  const list = tasks(tasks('history { seq }'))
  const input = '{ taskId: "Task:x", idempotencyKey: "12345678", expectedVersion: 1 }'
  const mutation = (selection: string) => `mutation { startTask(input: ${input}) { task { ${selection} } } }`
  expect(await reasonOf(mutation('code'))).toBeUndefined()
  expect(await reasonOf(mutation(list))).toBe('COST')
})

test('fragments that double each other are answered at once', async () => {
  const fragments = Array.from({ length: 30 }, (_, i) => `fragment F${i} on Agency { ...F${i + 1} ...F${i + 1} }`)
  const query = `{ agency(slug: "x") { ...F0 } } ${fragments.join(' ')} fragment F30 on Agency { slug }`
  const start = Date.now()
  await ask(query)
  expect(Date.now() - start).toBeLessThan(2000)
})

test('introspection is free of these bounds and may stand beside data', async () => {
  const { data, errors } = await ask(`{
    sections { slug } __schema { queryType { fields { type { ofType { ofType { ofType { ofType { name } } } } } } } } }`)
  expect(errors).toBeUndefined()
  expect(data.sections).toEqual([])
  expect(data.__schema.queryType.fields.length).toBeGreaterThan(10)
})

test('batches, forms and bodies over 100 KB are refused', async () => {
  const send = (payload: string, type: string) =>
    app.inject({ method: 'POST', url: '/graphql', payload, headers: { 'content-type': type } })
  const query = JSON.stringify({ query: '{ sections { slug } }' })
  expect((await send(query, 'application/json')).statusCode).toBe(200)
  expect((await send(`[${query}]`, 'application/json')).statusCode).toBe(400)
  expect((await send(query, 'text/plain')).statusCode).toBeGreaterThanOrEqual(400)
  expect((await send(JSON.stringify({ query: 'x'.repeat(101 * 1024) }), 'application/json')).statusCode).toBe(413)
  const simple = await app.inject({ method: 'GET', url: '/graphql?query={sections{slug}}' })
  expect(simple.statusCode).toBe(400)
})

test('a request without the operation it asks for is refused', async () => {
  const send = (payload: object) => app.inject({ method: 'POST', url: '/graphql', payload })
  const two = 'query A { sections { slug } } query B { sections { slug } }'
  expect((await send({ query: two })).statusCode).toBe(400)
  expect((await send({ query: two, operationName: 'C' })).statusCode).toBe(400)
  expect((await send({ query: two, operationName: 'B' })).json().data).toEqual({ sections: [] })
  for (const odd of [{}, { query: '' }, { query: 1 }, { query: '{' }, { query: 'fragment A on Agency { slug }' }]) {
    expect((await send(odd)).statusCode).toBe(400)
  }
  expect((await send({ query: '{ sections { slug } }', variables: 'x' })).statusCode).toBe(400)
})

test('a malformed request is 400 and names its request', async () => {
  const answer = await app.inject({
    method: 'POST',
    url: '/graphql',
    payload: '{"query": ',
    headers: { 'content-type': 'application/json', 'x-request-id': 'from-the-front-door' },
  })
  expect(answer.statusCode).toBe(400)
  expect(answer.headers['x-request-id']).toBe('from-the-front-door')
})
