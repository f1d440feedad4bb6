import { expect, test } from 'vitest'
import { productUrl } from './product.ts'

// Only the built product shows it: there the classes of errors have lost their names.
test('what the administration refuses, it refuses in words', async () => {
  const headers = { 'accept-language': 'vi', 'content-type': 'application/json' }
  const answer = await fetch(`${productUrl}/api/users/forgot-password`, { method: 'POST', headers, body: '{}' })
  expect(answer.status).toBe(403)
  expect(await answer.json()).toMatchObject({ errors: [{ message: 'Hãy nhờ quản trị viên đặt lại mật khẩu.' }] })
})
