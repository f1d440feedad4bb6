import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { RouterContextProvider } from 'react-router'
import { afterAll, expect, test } from 'vitest'
import { requestContext } from '../../request-context'

/** What the cms was asked, and the status it answers next. */
const asked: IncomingHttpHeaders[] = []
let status = 200

const cms = createServer((request, response) => {
  asked.push(request.headers)
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(status === 200 ? { token: 'the.session.token', exp: 2_000_000_000 } : { errors: [] }))
})
await new Promise<void>((resolve) => cms.listen(0, '127.0.0.1', resolve))
afterAll(() => void cms.close())

process.env.CMS_URL = `http://127.0.0.1:${(cms.address() as AddressInfo).port}`
process.env.API_URL = process.env.CMS_URL
process.env.PUBLIC_ORIGIN = 'http://localhost:3000'
const { signIn } = await import('./sign-in')

test('the cms hears whom the portal asks for, so that visitors do not share one count', async () => {
  expect(await signInFrom('203.0.113.7')).toMatchObject({ cookie: expect.stringContaining('the.session.token') })
  expect(asked.at(-1)).toMatchObject({ 'x-forwarded-for': '203.0.113.7' })
})

test('where the cms has had too many tries, the visitor is told to wait, not that the password is wrong', async () => {
  status = 429
  expect(await signInFrom('203.0.113.7')).toEqual({ problem: 'tooMany' })
  status = 401
  expect(await signInFrom('203.0.113.7')).toEqual({ problem: 'wrong' })
})

function signInFrom(clientAddress: string) {
  const context = new RouterContextProvider()
  context.set(requestContext, { requestId: 'sign-in-0001', nonce: '', clientAddress, token: null })
  const form = new FormData()
  form.set('email', 'nguoi-thu@example.com')
  form.set('password', 'mat-khau-dung')
  return signIn({ context }, form)
}
