import { expect, test } from 'vitest'
import { logIn } from '../testing/log-in.ts'
import { openHouse } from '../testing/open-house.ts'

const { app, admin, ask, drain } = await openHouse()
const statusOf = async (url: string) => (await app.inject(url)).statusCode

test('a server with its database is live and ready', async () => {
  expect(await statusOf('/health/live')).toBe(200)
  expect(await statusOf('/health/ready')).toBe(200)
})

test('every answer names its request', async () => {
  const own = await app.inject('/health/live')
  expect(own.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
  const given = await app.inject({ url: '/health/live', headers: { 'x-request-id': 'front-door-0001' } })
  expect(given.headers['x-request-id']).toBe('front-door-0001')
  const odd = await app.inject({ url: '/health/live', headers: { 'x-request-id': 'a b<c>' } })
  expect(odd.headers['x-request-id']).not.toContain('<')
})

test('while the views are away, questions are told to come back and the server is not ready', async () => {
  const { headers } = await logIn(admin, { role: 'EDITOR' })
  await admin.query('alter schema content rename to away')
  expect(await statusOf('/health/live')).toBe(200)
  expect(await statusOf('/health/ready')).toBe(503)
  const { status, errors, data, ...answer } = await ask('{ sections { slug } }')
  expect(status).toBe(503)
  expect(answer.headers['retry-after']).toBe('5')
  expect(errors?.[0]?.message).toBe('Hệ thống đang bận hoặc đang được cập nhật. Xin thử lại sau ít giây.')
  expect(data).toBeUndefined()
  const session = await ask('{ viewer { name } }', {}, headers)
  expect(session.status).toBe(503)
  expect(JSON.stringify(session.errors)).not.toMatch(/content|session|relation/)
  await admin.query('alter schema away rename to content')
  expect((await ask('{ sections { slug } }')).status).toBe(200)
})

test('a question that waits for a lock is told to come back in time, and others are answered meanwhile', async () => {
  const blocker = await admin.connect()
  await blocker.query('begin; lock table cms.sections in access exclusive mode')
  const start = Date.now()
  const [blocked, free] = await Promise.all([ask('{ sections { slug } }'), ask('{ agencies { totalCount } }')])
  expect(blocked.status).toBe(503)
  expect(Date.now() - start).toBeLessThan(2500)
  expect(free.status).toBe(200)
  await blocker.query('rollback')
  blocker.release()
  expect((await ask('{ sections { slug } }')).status).toBe(200)
})

test('a fault that nobody expected is told without internals, with its request', async () => {
  await admin.query('revoke select on content.section from api')
  const { status, errors } = await ask('{ sections { slug } }', {}, { 'x-request-id': 'fault-00001' })
  expect(status).toBe(500)
  expect(errors).toEqual([
    {
      message: 'Đã xảy ra lỗi ngoài dự kiến. Xin thử lại; nếu vẫn gặp lỗi, hãy báo mã yêu cầu kèm theo.',
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'fault-00001' },
    },
  ])
  expect(JSON.stringify(errors)).not.toMatch(/permission|section|select/i)
  await admin.query('grant select on content.section to api')
})

test('a flood from one address is stopped, and tells when to come back', async () => {
  const headers = { 'x-forwarded-for': '203.0.113.7', 'content-type': 'application/json' }
  const send = (from = headers) => app.inject({ method: 'POST', url: '/graphql', headers: from, payload: '{}' })
  for (let sent = 0; sent < 1200; sent += 50) await Promise.all(Array.from({ length: 50 }, () => send()))
  const answer = await send()
  expect(answer.statusCode).toBe(429)
  expect(answer.headers['retry-after']).toBeDefined()
  expect(answer.json().errors[0].message).toContain('Quá nhiều yêu cầu')
  expect((await send({ ...headers, 'x-forwarded-for': '203.0.113.8' })).statusCode).not.toBe(429)
})

test('a file that nothing visible shows is not there', async () => {
  expect(await statusOf('/media/nothing.webp')).toBe(404)
  expect(await statusOf('/media/..%2f..%2fetc%2fpasswd')).toBe(404)
  expect(await statusOf('/somewhere')).toBe(404)
})

test('a server that drains is not ready, and still answers what comes', async () => {
  drain()
  expect(await statusOf('/health/ready')).toBe(503)
  expect(await statusOf('/health/live')).toBe(200)
  expect((await ask('{ sections { slug } }')).status).toBe(200)
})
