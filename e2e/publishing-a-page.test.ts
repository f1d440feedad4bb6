import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { publish, signInToAdministration } from './administration.ts'
import { expectGoodPage, phone, useBrowser } from './browser.ts'
import { productUrl } from './product.ts'

const { openVisitor } = useBrowser()

test('an editor writes a page, and once it is published its link stands at the foot of every page', async () => {
  const mark = `trang${randomUUID().replaceAll('-', '').slice(0, 10)}`
  const editor = await openVisitor()
  await signInToAdministration(editor, 'EDITOR')
  await editor.goto('/admin/collections/pages/create')
  await editor.locator('#field-title').fill(`Trang ${mark}`)
  await editor.locator('#field-summary').fill('Nơi tiếp nhận phản ánh, kiến nghị')
  await editor.locator('[contenteditable="true"]').first().click()
  await editor.keyboard.type(`Giờ làm việc: 7 giờ 30 đến 17 giờ. ${mark}`)
  await editor.locator('#field-footerPosition').fill('8')
  await editor.locator('#action-save-draft').click()
  await editor.waitForURL(/\/pages\/\d+/)
  await expectGoodPage(editor)
  const address = `/trang/trang-${mark}`
  expect((await fetch(productUrl + address)).status).toBe(404)

  const publisher = await openVisitor()
  await signInToAdministration(publisher, 'PUBLISHER')
  await publisher.goto(new URL(editor.url()).pathname)
  await publish(publisher)
  await expect.poll(() => fetch(productUrl + address).then(({ status }) => status), { timeout: 30_000 }).toBe(200)

  const reader = await openVisitor({ viewport: phone })
  await reader.goto('/tin-bai')
  await reader
    .getByRole('contentinfo')
    .getByRole('link', { name: `Trang ${mark}` })
    .click()
  await reader.getByRole('heading', { name: `Trang ${mark}`, level: 1 }).waitFor()
  await reader.getByText('Giờ làm việc: 7 giờ 30 đến 17 giờ.').waitFor()
  await expectGoodPage(reader)
})
