import { describe, expect, test } from 'vitest'
import { articleData, insertPublished } from '../testing/drafts.ts'
import { openNewsroom } from '../testing/newsroom.ts'

const { payload, ask } = await openNewsroom()
const { id } = await insertPublished(payload, 'articles', articleData({ title: 'Đã đăng công khai' }))

// 501: the collection has no REST interface at all
const refusals = [401, 403, 404, 501]

describe.each(payload.config.collections.map(({ slug }) => slug))('the REST interface of %s', (slug) => {
  test.each(['', '/1', '/count', '/versions', '/versions/1', '?draft=true', '?locale=all&depth=5'])(
    'tells a visitor nothing at %s',
    async (path) => {
      const answer = await ask(`/api/${slug}${path}`)
      if (answer.status !== 200) expect(refusals).toContain(answer.status)
      // preferences answer everybody, each with their own: a visitor has none
      else expect(await answer.json()).toEqual({ message: 'Không tìm thấy', value: null })
    },
  )

  test('takes nothing from a visitor', async () => {
    const body = JSON.stringify({ title: 'x', name: 'x' })
    const headers = { 'content-type': 'application/json' }
    for (const [method, path] of [
      ['POST', ''],
      ['PATCH', '/1'],
      ['DELETE', '/1'],
      ['PATCH', '?where[id][exists]=true'],
    ] as const) {
      const answer = await ask(`/api/${slug}${path}`, { method, ...(method === 'DELETE' ? {} : { body, headers }) })
      expect([400, ...refusals]).toContain(answer.status)
    }
  })
})

test('no visitor withdraws anything', async () => {
  const answer = await ask(`/api/articles/${id}/withdraw`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ reason: 'phá' }),
  })
  expect(answer.status).toBe(403)
})

test('nobody becomes the first administrator through the web, and no mail is promised', async () => {
  for (const path of ['/api/users/first-register', '/api/users/forgot-password']) {
    const body = JSON.stringify({ email: 'a@example.com', password: 'mat-khau', name: 'A' })
    const answer = await ask(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    expect(answer.status).toBe(403)
  }
})

test('there is no GraphQL here, and the site settings are for staff', async () => {
  const answer = await ask('/api/graphql', { method: 'POST', body: '{"query":"{__typename}"}' })
  expect(answer.status).toBe(404)
  for (const { slug } of payload.config.globals) {
    expect((await ask(`/api/globals/${slug}?draft=true&depth=2`)).status).toBe(403)
    const told = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"address":"Nơi khác"}' }
    expect((await ask(`/api/globals/${slug}`, told)).status).toBe(403)
  }
})
