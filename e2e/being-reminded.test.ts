import { expect, test } from 'vitest'
import { desk, expectGoodPage, phone, signIn, useBrowser } from './browser.ts'
import { ask } from './product.ts'

const { openVisitor } = useBrowser()

test('a visitor who asks what is to do is asked to sign in, and comes back to it', async () => {
  const page = await openVisitor()
  const answer = await page.goto('/viec-can-lam')
  expect(answer?.status()).toBe(403)
  const link = page.getByRole('navigation', { name: 'Bạn có thể' }).getByRole('link', { name: 'Đăng nhập' })
  expect(await link.getAttribute('href')).toBe('/dang-nhap?tro-lai=%2Fviec-can-lam')
  await expectGoodPage(page)
})

// Whether there is a digest depends on the day: a weekend has none.
test.each([
  ['officer', 'AGENCY_OFFICER', phone],
  ['leader', 'LEADER', desk],
] as const)('the header leads a signed-in %s to what is to do', async (_name, role, viewport) => {
  const page = await openVisitor({ viewport })
  await signIn(page, role)
  await page.getByRole('banner').getByRole('link', { name: 'Việc cần làm' }).click()
  await page.getByRole('heading', { level: 1, name: 'Việc cần làm' }).waitFor()
  const main = page.getByRole('main')
  expect((await main.locator('.task-table').count()) + (await main.locator('.empty').count())).toBeGreaterThan(0)
  await expectGoodPage(page)
})

test('an editor, who works on no tasks, has no such link, and is not told to sign in again', async () => {
  const page = await openVisitor()
  await signIn(page, 'EDITOR')
  expect(await page.getByRole('link', { name: 'Việc cần làm' }).count()).toBe(0)
  expect((await page.goto('/viec-can-lam'))?.status()).toBe(403)
  const main = page.getByRole('main')
  await main.getByText('Tài khoản của bạn không có quyền xem nội dung này.').waitFor()
  expect(await main.getByRole('link', { name: 'Đăng nhập' }).count()).toBe(0)
})

test('an officer follows a task on a phone, finds it in the list of what they follow, and ends it', async () => {
  const page = await openVisitor({ viewport: phone })
  await signIn(page, 'AGENCY_OFFICER')
  await page.goto('/nhiem-vu')
  const code = (
    await page
      .getByRole('main')
      .getByText(/NV-\d{4}-\d{4}/)
      .first()
      .textContent()
  )?.match(/NV-\d{4}-\d{4}/)?.[0]
  await page.getByRole('main').locator('a[href^="/nhiem-vu/"]').first().click()
  await page.getByRole('button', { name: 'Theo dõi', exact: true }).click()
  await page.getByText('Bạn đang theo dõi nhiệm vụ này').waitFor()
  await expectGoodPage(page)
  const address = page.url()
  await page.goto('/nhiem-vu?theo-doi=1')
  expect(await page.getByRole('main').getByText(String(code)).count()).toBeGreaterThan(0)
  await page.goto(address)
  await page.getByRole('button', { name: 'Bỏ theo dõi' }).click()
  await page.getByRole('button', { name: 'Theo dõi', exact: true }).waitFor()
  await page.goto('/nhiem-vu?theo-doi=1')
  expect(await page.getByRole('main').getByText(String(code)).count()).toBe(0)
})

test('no address of a person is told through GraphQL', async () => {
  const { __schema } = await ask<{ __schema: { types: { name: string; fields: { name: string }[] | null }[] } }>(
    '{ __schema { types { name fields { name } } } }',
  )
  const named = __schema.types.flatMap(({ name, fields }) => (fields ?? []).map((field) => `${name}.${field.name}`))
  expect(named.length).toBeGreaterThan(100)
  // an office has an address of its own
  expect(named.filter((name) => /mail/i.test(name) && !/^Site\./.test(name))).toEqual([])
})
