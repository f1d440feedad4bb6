import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test, vi } from 'vitest'
import { ContentRows } from '../../testing/content-rows.ts'
import { countStatements } from '../../testing/count-statements.ts'
import { logIn } from '../../testing/log-in.ts'
import { openHouse } from '../../testing/open-house.ts'
import { trustedManifest } from '../../testing/trusted-manifest.ts'
import { ReadTables } from './read-tables.ts'

const documents = {
  article: 'query Article($slug: String!) { article(slug: $slug) { title summary } }',
  articles: 'query Articles { articles { edges { node { slug title } } } }',
  document: 'query Document($slug: String) { document(slug: $slug) { subject } }',
}
const { file, urlOf } = trustedManifest(documents)
const house = await openHouse({ TRUSTED_DOCUMENTS: file })
const rows = new ContentRows(house.admin)
const summary = 'Một cửa, một lần, một nơi. '.repeat(200)
await rows.article({ slug: 'mot-cua', title: 'Một cửa liên thông', summary })
await vi.waitFor(() => expect(house.notices.isListening).toBe(true))

const get = (url: string, headers: Record<string, string> = {}) => house.app.inject({ method: 'GET', url, headers })
const reads = ({ statements }: { statements: string[] }) =>
  statements.filter((each) => each.startsWith('select json_build_object'))

async function remembered(url: string, headers: Record<string, string> = {}) {
  return vi.waitFor(async () => {
    const asked = await countStatements(() => get(url, headers))
    expect(reads(asked)).toEqual([])
    return asked.result
  })
}

test('what a visitor asked before is answered again without the database, in every coding', async () => {
  const url = urlOf('article', { slug: 'mot-cua' })
  const first = await countStatements(() => get(url))
  expect(reads(first)).toHaveLength(1)
  expect(first.result.json()).toEqual({ data: { article: { title: 'Một cửa liên thông', summary } } })
  const plain = await remembered(url)
  const posted = await house.app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query: documents.article, variables: { slug: 'mot-cua' } },
  })
  expect(plain.rawPayload.equals(posted.rawPayload)).toBe(true)
  expect(plain.headers).toMatchObject({
    'content-type': posted.headers['content-type'],
    'cache-control': 'public, max-age=5, stale-while-revalidate=30',
    vary: expect.stringContaining('Accept-Language'),
  })
  const brotli = await vi.waitFor(async () => {
    const answer = await get(url, { 'accept-encoding': 'gzip, br' })
    expect(answer.headers['content-encoding']).toBe('br')
    return answer
  })
  expect(brotliDecompressSync(brotli.rawPayload).equals(plain.rawPayload)).toBe(true)
  const gzip = await get(url, { 'accept-encoding': 'gzip, br;q=0' })
  expect(gunzipSync(gzip.rawPayload).equals(plain.rawPayload)).toBe(true)
  const unchanged = await get(url, { 'if-none-match': `"other", ${plain.headers.etag}` })
  expect([unchanged.statusCode, unchanged.payload]).toEqual([304, ''])
})

test('what is remembered is given before anything else is asked, over the wire too', async () => {
  const url = urlOf('article', { slug: 'mot-cua' })
  await vi.waitFor(async () =>
    expect((await get(url, { 'accept-encoding': 'br' })).headers['content-encoding']).toBe('br'),
  )
  const origin = await house.app.listen({ port: 0 })
  const asked = await countStatements(() => fetch(`${origin}${url}`))
  expect([asked.statements, asked.result.headers.get('x-request-id')]).toEqual([[], null])
  expect(await asked.result.json()).toEqual({ data: { article: { title: 'Một cửa liên thông', summary } } })
  const refused = await fetch(`${origin}${url}`, {
    headers: { accept: 'text/html', 'apollo-require-preflight': 'true' },
  })
  expect(refused.status).toBe(406)
  house.drain()
  expect((await fetch(`${origin}${url}`)).headers.get('connection')).toBe('close')
})

test('many who ask at once are answered by one statement', async () => {
  const url = urlOf('document', { slug: 'nobody' })
  const asked = await countStatements(() => Promise.all(Array.from({ length: 20 }, () => get(url))))
  expect(new Set(asked.result.map(({ payload }) => payload))).toEqual(new Set(['{"data":{"document" : null}}\n']))
  expect(reads(asked).length).toBe(1)
})

test('whoever asks after a change does not wait for an answer that was read before it', async () => {
  const url = urlOf('article', { slug: 'vua-doi' })
  const id = await rows.article({ slug: 'vua-doi', title: 'Trước' })
  let goOn = () => {}
  const later = new Promise<void>((resolve) => {
    goOn = resolve
  })
  const read = house.reader.read.bind(house.reader)
  const held = vi.spyOn(house.reader, 'read').mockImplementationOnce(async (...question) => {
    const json = await read(...question)
    await later
    return json
  })
  const before = get(url)
  await vi.waitFor(() => expect(held).toHaveBeenCalled())
  await house.admin.query('update cms.articles_locales set title = $2 where _parent_id = $1', [id, 'Sau'])
  // who asks before the notice has come waits with the first; after it, nobody does
  await vi.waitFor(async () => expect((await Promise.race([get(url), wait(50)]))?.payload).toContain('Sau'))
  goOn()
  expect((await before).payload).toContain('Trước')
  expect((await get(url)).payload).toContain('Sau')
})

test('each language and each set of variables has an answer of its own', async () => {
  const id = await rows.article({ slug: 'hai-thu-tieng', title: 'Hai thứ tiếng' })
  await house.admin.query(
    `insert into cms.articles_locales (_locale, _parent_id, title) values ('en', $1, 'Two languages')`,
    [id],
  )
  const url = urlOf('article', { slug: 'hai-thu-tieng' })
  const title = async (headers = {}) => (await get(url, headers)).json().data.article.title
  await vi.waitFor(async () => expect(await title({ 'accept-language': 'en' })).toBe('Two languages'))
  expect(await title()).toBe('Hai thứ tiếng')
  expect((await get(urlOf('article', { slug: 'mot-cua' }))).json().data.article.title).toBe('Một cửa liên thông')
})

test('whoever says who they are is never answered from memory, nor remembered', async () => {
  const url = urlOf('articles')
  await get(url)
  await remembered(url)
  const editor = await logIn(house.admin, { role: 'MANAGING_EDITOR' })
  await rows.article({ slug: 'noi-bo', title: 'CANARY', audience: 'INTERNAL' })
  const preflight = { 'apollo-require-preflight': 'true' }
  for (const headers of [editor.headers, { cookie: `payload-token=${editor.token}` }]) {
    const asked = await countStatements(() => get(url, { ...preflight, ...headers }))
    expect(reads(asked)).toHaveLength(1)
    expect(asked.result.payload).toContain('CANARY')
    expect(asked.result.headers['cache-control']).toBe('no-store')
  }
  for (let turn = 0; turn < 3; turn += 1) expect((await get(url)).payload).not.toContain('CANARY')
})

test('what is no trusted question of a visitor is left to Apollo, which says so', async () => {
  const preflight = { 'apollo-require-preflight': 'true' }
  const unknown = `/graphql?extensions=${encodeURIComponent('{"persistedQuery":{"version":1,"sha256Hash":"00"}}')}`
  expect((await get(unknown, preflight)).json().errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND')
  const missing = await get(urlOf('article'), preflight)
  expect([missing.statusCode, missing.json().errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT'])
  const twice = `${urlOf('article', { slug: 'mot-cua' })}&variables={}`
  expect((await get(twice, preflight)).statusCode).toBe(400)
  for (const variables of ['5', '[]', '{', '"x"']) {
    const url = urlOf('articles').replace(/variables=.*/, `variables=${encodeURIComponent(variables)}`)
    expect((await get(url, preflight)).statusCode).toBe(400)
  }
})

test('what no document asks for is remembered for nobody', async () => {
  const preflight = { 'apollo-require-preflight': 'true' }
  const slug = 'mot-cua'
  for (const variables of [{ slug, junk: 'x' }, { slug: slug.padEnd(3000, 'x') }]) {
    for (let turn = 0; turn < 3; turn += 1) {
      const asked = await countStatements(() => get(urlOf('article', variables), preflight))
      expect([asked.result.statusCode, reads(asked).length]).toEqual([200, 1])
    }
  }
})

test('what failed is told at once and not tried again', async () => {
  const tooSlow = Object.assign(new Error('canceling statement due to statement timeout'), { code: '57014' })
  const read = vi.spyOn(house.reader, 'read').mockRejectedValue(tooSlow)
  const answer = await get(urlOf('article', { slug: 'ai-do' }))
  expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([503, 'SERVICE_UNAVAILABLE'])
  expect(read).toHaveBeenCalledTimes(1)
  read.mockRestore()
})

test('while changes cannot be heard nothing is given from memory', async () => {
  const url = urlOf('article', { slug: 'mot-cua' })
  await get(url)
  await remembered(url)
  await house.admin.query(`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and (query = 'select' or query like 'listen %')`)
  await vi.waitFor(() => expect(house.notices.isListening).toBe(false))
  await house.admin.query(`update cms.articles_locales set title = 'Không ai nghe' where title = 'Một cửa liên thông'`)
  const headers = { 'apollo-require-preflight': 'true' }
  expect((await get(url, headers)).json().data.article.title).toBe('Không ai nghe')
})

test('every table that an answer to a visitor may depend on tells of its changes', async () => {
  const { rows: named } = await house.admin.query<{ name: string }>(/* sql */ `
    select schemaname || '.' || viewname as name from pg_views where schemaname = 'content'
    union select 'reform.' || proname from pg_proc where pronamespace = 'reform'::regnamespace and provolatile <> 'v'
    union select 'reform.' || relname from pg_class where relnamespace = 'reform'::regnamespace and relkind = 'r'
      and relname !~ '^(idempotency$|mikro)'`)
  const tables = await ReadTables.ask(house.admin)
  expect(named.filter(({ name }) => tables.of(new Set([name])) === null)).toEqual([])
  expect([...(tables.of(new Set(['content.article_conclusion'])) ?? [])].sort()).toEqual([
    'cms.agencies',
    'cms.articles',
    'cms.articles_related_conclusions',
    'cms.conclusions',
  ])
})

function wait(ms: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, ms, undefined))
}
