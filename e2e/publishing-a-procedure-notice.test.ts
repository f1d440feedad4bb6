import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { choose, publish, signInToAdministration } from './administration.ts'
import { expectGoodPage, phone, useBrowser } from './browser.ts'
import { joinNewsroom } from './newsroom.ts'
import { productUrl } from './product.ts'

const { openVisitor } = useBrowser()

test('an editor fills the form of a procedure, a wrong code is refused, and readers see what it changes', async () => {
  const mark = `thutuc${randomUUID().replaceAll('-', '').slice(0, 10)}`
  const code = `3.${String(Math.floor(Math.random() * 1e6)).padStart(6, '0')}`
  const publishing = await joinNewsroom('PUBLISHER')
  await publishing.create('procedure-notices', {
    ...{ title: `Thủ tục ${mark}`, code, field: 'Hộ tịch', level: 'COMMUNE', changeKind: 'NEW' },
    effectiveFrom: '2025-07-01T12:00:00.000Z',
    channels: [{ channel: 'IN_PERSON', timeLimit: 5, timeLimitUnit: 'WORKING_DAY', fee: 8000 }],
    requiredDocuments: [{ name: 'Sổ hộ khẩu', copies: 1 }],
    _status: 'published',
  })

  const editor = await openVisitor()
  await signInToAdministration(editor, 'EDITOR')
  await editor.goto('/admin/collections/procedure-notices/create')
  await editor.locator('#field-title').fill(`Thủ tục ${mark}`)
  await editor.locator('#field-code').fill(`${code}.000.00.00.H99`)
  await editor.locator('#field-field').fill('Hộ tịch')
  await choose(editor, '#field-onlineLevel', 'toàn trình')
  await editor.locator('#field-result').fill('Giấy khai sinh')
  await editor.locator('#field-steps .array-field__add-row').click()
  await editor.locator('#field-steps__0__text').fill('Nộp tờ khai')

  await editor.getByRole('button', { name: 'Nộp hồ sơ' }).click()
  await editor.locator('#field-channels .array-field__add-row').click()
  await editor.locator('#field-channels__0__place').fill('Bộ phận Một cửa')
  await editor.locator('#field-channels__0__timeLimit').fill('2')
  await choose(editor, '#field-channels__0__timeLimitUnit', 'ngày làm việc')
  await editor.locator('#field-channels__0__fee').fill('0')
  await editor.locator('#field-requiredDocuments .array-field__add-row').click()
  await editor.locator('#field-requiredDocuments__0__name').fill(`Tờ khai ${mark}`)
  await editor.locator('#field-requiredDocuments__0__originals').fill('1')

  await editor.getByRole('button', { name: 'Công bố', exact: true }).click()
  await choose(editor, '#field-changeKind', 'sửa đổi')
  await editor.locator('#field-effectiveFrom input').fill('01/06/2026')
  await editor.locator('#field-decisionAsWritten').fill('Quyết định số 1466/QĐ-UBND')
  await editor.locator('#action-save-draft').click()
  await editor.getByText('Mã gồm một chữ số, dấu chấm và sáu chữ số').first().waitFor()
  await editor.getByRole('button', { name: 'Thủ tục', exact: true }).first().click()
  await editor.locator('#field-code').fill(code)
  await editor.locator('#action-save-draft').click()
  await editor.waitForURL(/\/procedure-notices\/\d+/)
  await expectGoodPage(editor)
  const address = `/thu-tuc/thu-tuc-${mark}-2`
  expect((await fetch(productUrl + address)).status).toBe(404)

  const publisher = await openVisitor()
  await signInToAdministration(publisher, 'PUBLISHER')
  await publisher.goto(new URL(editor.url()).pathname)
  await publish(publisher)
  await expect.poll(() => fetch(productUrl + address).then(({ status }) => status), { timeout: 30_000 }).toBe(200)

  const reader = await openVisitor({ viewport: phone })
  await reader.goto('/thu-tuc')
  await reader.getByLabel('Tên, mã hoặc giấy tờ').fill(`to khai ${mark.slice(0, 12)}`)
  await reader.getByRole('button', { name: 'Lọc' }).click()
  await reader.getByRole('link', { name: `Thủ tục ${mark}` }).click()
  const row = reader.getByRole('listitem').filter({ has: reader.getByRole('heading', { name: 'Trực tiếp' }) })
  await row.getByText('2 ngày làm việc').waitFor()
  expect(await row.innerText()).toContain('Không thu phí')
  const changes = reader.getByRole('table', { name: 'Bảng điểm thay đổi' })
  const told = await changes.innerText()
  for (const words of ['5 ngày làm việc', '2 ngày làm việc', '8.000 đồng', 'Sổ hộ khẩu', `Tờ khai ${mark}`])
    expect(told).toContain(words)
  await expectGoodPage(reader)

  await reader.getByRole('link', { name: 'Mới ban hành từ 01/07/2025' }).click()
  await reader.getByText('Nội dung này hết hiệu lực sau ngày 31/05/2026.').waitFor()
  await reader.getByRole('link', { name: 'Xem nội dung đang có hiệu lực' }).click()
  await reader.waitForURL(`**${address}`)
})
