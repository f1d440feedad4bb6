import { expect, test } from 'vitest'
import { openNewsroom } from '../../testing/newsroom.ts'

const { payload, ask } = await openNewsroom()

test('logging in sets a cookie that no script reads and no other site sends along', async () => {
  const { email } = await insertUser()
  const answer = await logIn(email)
  expect(answer.status).toBe(200)
  const cookie = answer.headers.get('set-cookie') ?? ''
  expect(cookie).toMatch(/^payload-token=/)
  expect(cookie).toMatch(/HttpOnly/i)
  expect(cookie).toMatch(/SameSite=Lax/i)
})

test('a disabled account does not log in, and its open sessions end', async () => {
  const { id, email } = await insertUser()
  const { token } = await payload.login({ collection: 'users', data: { email, password } })
  await payload.update({ collection: 'users', id, data: { enabled: false }, overrideAccess: true })
  expect((await logIn(email)).status).toBe(403)
  const me = await ask('/api/users/me', { headers: { authorization: `JWT ${token}` } })
  expect(await me.json()).toMatchObject({ user: null })
})

test('logging out ends the session everywhere', async () => {
  const { email } = await insertUser()
  const { token } = await payload.login({ collection: 'users', data: { email, password } })
  const headers = { authorization: `JWT ${token}` }
  expect((await ask('/api/users/logout', { method: 'POST', headers })).status).toBe(200)
  expect(await (await ask('/api/users/me', { headers })).json()).toMatchObject({ user: null })
})

test('one person logging in from many places at once keeps every session', async () => {
  const { id, email } = await insertUser()
  const answers = await Promise.all(Array.from({ length: 8 }, () => logIn(email)))
  expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200))
  const { sessions } = await payload.findByID({ collection: 'users', id, overrideAccess: true, showHiddenFields: true })
  expect(sessions).toHaveLength(8)
})

test('an account is locked for a while after eight wrong passwords', async () => {
  const { email } = await insertUser()
  for (let attempt = 0; attempt < 8; attempt++) expect((await logIn(email, 'sai')).status).toBe(401)
  expect((await logIn(email)).status).toBe(401)
})

test('a password shorter than ten characters is refused', async () => {
  const { id } = await insertUser()
  const changed = payload.update({ collection: 'users', id, data: { password: 'ngan' }, overrideAccess: true })
  await expect(changed).rejects.toMatchObject({ data: { errors: [{ path: 'password' }] } })
})

const password = 'mat-khau-dung'
let last = 0

function insertUser() {
  last += 1
  const data = { name: 'Người thử', email: `thu-${last}@example.com`, password, role: 'EDITOR' as const, enabled: true }
  return payload.create({ collection: 'users', data, overrideAccess: true })
}

function logIn(email: string, given = password): Promise<Response> {
  const headers = { 'content-type': 'application/json' }
  return ask('/api/users/login', { method: 'POST', headers, body: JSON.stringify({ email, password: given }) })
}
