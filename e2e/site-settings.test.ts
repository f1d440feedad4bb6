import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { signInToAdministration } from './administration.ts'
import { expectGoodPage, phone, useBrowser } from './browser.ts'
import { productUrl } from './product.ts'

const { openVisitor } = useBrowser()

test('a personal mobile is refused without consent, and a banner and a hotline stand around every page at once', async () => {
  const mark = `bao${randomUUID().replaceAll('-', '').slice(0, 8)}`
  const manager = await openVisitor()
  await signInToAdministration(manager, 'MANAGING_EDITOR')
  await manager.goto('/admin/globals/site-settings')
  const rowsOf = (list: string) => manager.locator(`#field-${list} .array-field__draggable-rows > *`)
  await manager.locator('#field-hotlines .array-field__add-row').waitFor()
  const place = await rowsOf('hotlines').count()
  await manager.locator('#field-hotlines .array-field__add-row').click()
  const hotline = (name: string) => manager.locator(`#field-hotlines__${place}__${name}`)
  await hotline('role').fill(`Trực ${mark}`)
  await hotline('phone').fill('0987 654 321')
  await hotline('verifiedOn').locator('input').fill('04/05/2026')
  const banner = await rowsOf('banners').count()
  await manager.locator('#field-banners .array-field__add-row').click()
  await manager.locator(`#field-banners__${banner}__text`).fill(`Bảo trì ${mark}`)
  await manager.locator(`#field-banners__${banner}__address`).fill('/thu-tuc')
  await manager.locator('#action-save').click()
  await manager.getByText('Đây là số di động').first().waitFor()
  expect(await (await fetch(productUrl)).text()).not.toContain(mark)

  await hotline('phone').fill('0299 3812 345')
  await manager.locator('#action-save').click()
  const reader = await openVisitor({ viewport: phone })
  await expect
    .poll(async () => (await (await fetch(`${productUrl}/van-ban`)).text()).includes(`Bảo trì ${mark}`), {
      timeout: 30_000,
    })
    .toBe(true)
  await expectGoodPage(manager)
  await reader.goto('/van-ban')
  await reader.getByRole('contentinfo').getByText(`Trực ${mark}: 0299 3812 345 (gọi thử ngày 04/05/2026)`).waitFor()
  await expectGoodPage(reader)
  await reader
    .getByRole('complementary')
    .getByRole('link', { name: `Bảo trì ${mark}` })
    .click()
  await reader.waitForURL('**/thu-tuc')
})
