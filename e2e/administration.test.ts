import { expect, test } from 'vitest'
import { signInToAdministration } from './administration.ts'
import { desk, expectGoodPage, phone, useBrowser } from './browser.ts'

const { openVisitor } = useBrowser()

test.each([
  ['a phone', phone],
  ['a desk', desk],
])('the administration is in Vietnamese, free of barriers and fits on %s', async (_name, viewport) => {
  const page = await openVisitor({ viewport })
  await page.goto('/admin/login')
  await page.getByRole('button', { name: 'Đăng nhập' }).waitFor()
  await expectGoodPage(page)
  await signInToAdministration(page, 'EDITOR')
  expect(await page.locator('html').getAttribute('lang')).toBe('vi')
  await page.getByRole('heading', { name: 'Bản nháp chưa xuất bản' }).waitFor()
  await expectGoodPage(page)
  for (const kind of [
    'articles',
    'conclusions',
    'commendations',
    'procedure-notices',
    'documents',
    'pages',
    'plans',
    'dossier-statistics',
    'index-results',
  ]) {
    await page.goto(`/admin/collections/${kind}`)
    const first = page.locator('table tbody tr a').first()
    await first.waitFor()
    await expectGoodPage(page)
    await page.goto((await first.getAttribute('href')) ?? '')
    await page.locator('.doc-controls').waitFor()
    await page.waitForLoadState('networkidle')
    await expectGoodPage(page)
  }
})

test.each([
  ['a phone', phone],
  ['a desk', desk],
])('what somebody else is editing is marked on the first page, on %s', async (_name, viewport) => {
  const holder = await openVisitor()
  await signInToAdministration(holder, 'MANAGING_EDITOR')
  await holder.goto('/admin/globals/site-settings')
  await holder.locator('#field-address').fill('Trụ sở khác')
  const page = await openVisitor({ viewport })
  await signInToAdministration(page, 'EDITOR')
  const mark = page.getByRole('button', { name: 'Người khác đang sửa' })
  await expect
    .poll(
      async () => {
        await page.reload()
        return mark.count()
      },
      { timeout: 20_000 },
    )
    .toBe(1)
  await mark.hover()
  await expectGoodPage(page)
})
