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

test('an address that guesses too often is told to wait, whichever account it tries; others are not', async () => {
  const { email } = await insertUser()
  const guesser = { 'x-forwarded-for': 'what it claims, 203.0.113.7' }
  const guesses = await Promise.all(Array.from({ length: 30 }, (_, n) => logIn(`ai-${n}@example.com`, 'sai', guesser)))
  expect(guesses.map(({ status }) => status)).toEqual(Array(30).fill(401))
  for (const [language, words] of Object.entries({ vi: 'Hãy thử lại sau 15 phút', en: 'try again in 15 minutes' })) {
    const refused = await logIn(email, password, { ...guesser, 'accept-language': language })
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(800)
    expect(await refused.json()).toEqual({ errors: [{ message: expect.stringContaining(words) }] })
  }
  expect((await logIn(email, password, { 'x-forwarded-for': '203.0.113.8' })).status).toBe(200)
})

test('an office behind one address logs in as often as it likes', async () => {
  const { email } = await insertUser()
  for (let login = 0; login < 31; login++) {
    expect((await logIn(email, password, { 'x-forwarded-for': '203.0.113.9' })).status).toBe(200)
  }
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

function logIn(email: string, given = password, from: Record<string, string> = {}): Promise<Response> {
  const headers = { 'content-type': 'application/json', ...from }
  return ask('/api/users/login', { method: 'POST', headers, body: JSON.stringify({ email, password: given }) })
}
