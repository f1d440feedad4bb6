import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { choose, publish, signInToAdministration } from './administration.ts'
import { expectGoodPage, phone, useBrowser } from './browser.ts'
import { productUrl } from './product.ts'

const { openVisitor } = useBrowser()

test('an editor fills the form of a commendation, numbers that disagree are refused, and readers find it by a recipient', async () => {
  const mark = `khen${randomUUID().replaceAll('-', '').slice(0, 10)}`
  const editor = await openVisitor()
  await signInToAdministration(editor, 'EDITOR')
  await editor.goto('/admin/collections/commendations/create')
  await editor.locator('#field-title').fill(`Khen thưởng ${mark}`)
  await choose(editor, '#field-form', 'Giấy khen')
  await choose(editor, '#field-category', 'Đột xuất')
  await editor.locator('#field-occasion').fill('Hoàn thành sớm việc số hóa hồ sơ')

  await editor.getByRole('button', { name: 'Người được khen' }).click()
  await editor.locator('#field-totalCount').fill('1')
  await editor.locator('#field-collectiveCount').fill('2')
  await editor.locator('#field-recipients .array-field__add-row').click()
  await editor.locator('#field-recipients__0__name').fill(`Tổ số hóa ${mark}`)
  await editor.locator('#field-recipients__0__unit').fill('Văn phòng HĐND và UBND xã')
  await editor.locator('#action-save-draft').click()
  await editor.getByText('Tổng số là 1, nhưng riêng các phần đã ghi là 2.').first().waitFor()
  await editor.locator('#field-totalCount').fill('2')

  await editor.getByRole('button', { name: 'Quyết định', exact: true }).click()
  await editor.locator('#field-decisionAsWritten').fill('Quyết định số 600/QĐ-UBND')
  await editor.locator('#field-presentedBy').fill('UBND xã Minh Khê')
  await editor.locator('#action-save-draft').click()
  await editor.waitForURL(/\/commendations\/\d+/)
  await expectGoodPage(editor)
  const address = `/khen-thuong/khen-thuong-${mark}`
  expect((await fetch(productUrl + address)).status).toBe(404)

  const publisher = await openVisitor()
  await signInToAdministration(publisher, 'PUBLISHER')
  await publisher.goto(new URL(editor.url()).pathname)
  await publish(publisher)
  await expect.poll(() => fetch(productUrl + address).then(({ status }) => status), { timeout: 30_000 }).toBe(200)

  const reader = await openVisitor({ viewport: phone })
  await reader.goto('/khen-thuong')
  await reader.getByLabel('Người, tập thể hoặc đơn vị được khen').fill(`to so hoa ${mark.slice(0, 8)}`)
  await reader.getByRole('button', { name: 'Lọc' }).click()
  await reader.getByRole('link', { name: `Khen thưởng ${mark}` }).click()
  await reader.getByRole('rowheader', { name: `Tổ số hóa ${mark}` }).waitFor()
  const told = await reader.locator('main').innerText()
  for (const words of ['2 được khen', '2 tập thể', 'Quyết định số 600/QĐ-UBND', 'UBND xã Minh Khê'])
    expect(told).toContain(words)
  await expectGoodPage(reader)
})
