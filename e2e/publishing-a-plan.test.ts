import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { addFirstRow, choose, publish, signInToAdministration } from './administration.ts'
import { expectGoodPage, phone, useBrowser } from './browser.ts'
import { productUrl } from './product.ts'

const { openVisitor } = useBrowser()

test('an editor fills the form of a plan, an area of another period is refused, and its item opens a task', async () => {
  const mark = `kehoach${randomUUID().replaceAll('-', '').slice(0, 10)}`
  const editor = await openVisitor()
  await signInToAdministration(editor, 'EDITOR')
  await editor.goto('/admin/collections/plans/create')
  await editor.locator('#field-title').fill(`Kế hoạch ${mark}`)
  await editor.locator('#field-year').fill('2026')
  await choose(editor, '#field-issuingAgency', 'Ủy ban nhân dân xã Minh Khê')

  await editor.getByRole('button', { name: 'Lĩnh vực và nhiệm vụ' }).click()
  await addFirstRow(editor, '#field-areas', '#field-areas__0__number')
  await editor.locator('#field-areas__0__number').fill('I')
  await editor.locator('#field-areas__0__title').fill('Hiện đại hóa nền hành chính')
  await choose(editor, '#field-areas__0__area', 'Hiện đại hóa hành chính')
  await addFirstRow(editor, '#field-areas__0__items', '#field-areas__0__items__0__number')
  await editor.locator('#field-areas__0__items__0__number').fill('1')
  await editor.locator('#field-areas__0__items__0__text').fill(`Số hóa sổ hộ tịch ${mark}`)
  await editor.locator('#field-areas__0__items__0__deliverable').fill('Kho dữ liệu hộ tịch')
  await addFirstRow(editor, '#field-areas__0__items__0__parties', '#field-areas__0__items__0__parties__0__asWritten')
  await editor.locator('#field-areas__0__items__0__parties__0__asWritten').fill('Phòng Kinh tế')
  await choose(editor, '#field-areas__0__items__0__parties__0__agency', 'Phòng Kinh tế xã Minh Khê')
  await addFirstRow(editor, '#field-areas__0__items__0__deadlines', '#field-areas__0__items__0__deadlines__0__phrase')
  await editor.locator('#field-areas__0__items__0__deadlines__0__phrase').fill('Trước ngày 31/12/2026')
  await editor.locator('#field-areas__0__items__0__deadlines__0__due input').fill('30/12/2026')

  await editor.getByRole('button', { name: 'Chỉ tiêu', exact: true }).click()
  await addFirstRow(editor, '#field-targets', '#field-targets__0__indicator')
  await editor.locator('#field-targets__0__indicator').fill('Tỷ lệ sổ đã số hóa')
  await editor.locator('#field-targets__0__value').fill('95')
  await editor.locator('#field-targets__0__unit').fill('%')
  await addFirstRow(editor, '#field-targets__0__measurements', '#field-targets__0__measurements__0__value')
  await editor.locator('#field-targets__0__measurements__0__measuredOn input').fill('14/10/2026')
  await editor.locator('#field-targets__0__measurements__0__value').fill('60.5')
  await editor.locator('#action-save-draft').click()
  await editor.getByText('không thuộc Chương trình 2021-2030').first().waitFor()

  await editor.getByRole('button', { name: 'Lĩnh vực và nhiệm vụ' }).click()
  await choose(editor, '#field-areas__0__area', 'Chính phủ số')
  await editor.locator('#action-save-draft').click()
  await editor.waitForURL(/\/plans\/\d+/)
  await expectGoodPage(editor)
  const address = `/ke-hoach/ke-hoach-${mark}`
  expect((await fetch(productUrl + address)).status).toBe(404)

  const publisher = await openVisitor()
  await signInToAdministration(publisher, 'PUBLISHER')
  await publisher.goto(new URL(editor.url()).pathname)
  await publish(publisher)
  await expect.poll(() => fetch(productUrl + address).then(({ status }) => status), { timeout: 30_000 }).toBe(200)
  const html = async () => (await fetch(productUrl + address)).text()
  await expect.poll(async () => (await html()).includes('NV-2026-'), { timeout: 30_000 }).toBe(true)

  const reader = await openVisitor({ viewport: phone })
  await reader.goto(`/ke-hoach?nam=2026&linh-vuc=MODERNISATION`)
  await reader.getByRole('link', { name: `Kế hoạch ${mark}` }).click()
  await reader.getByRole('heading', { name: 'I. Hiện đại hóa nền hành chính' }).waitFor()
  expect(await reader.getByRole('row', { name: /Tỷ lệ sổ đã số hóa/ }).innerText()).toMatch(
    /≥ 95%[\s\S]*60,5%[\s\S]*Chưa đạt/,
  )
  await expectGoodPage(reader)
  await reader.getByRole('link', { name: /NV-2026-\d+/ }).click()
  await reader.getByText('Từ nhiệm vụ của kế hoạch').waitFor()
  await reader
    .getByRole('region', { name: 'Từ nhiệm vụ của kế hoạch' })
    .getByText(`Số hóa sổ hộ tịch ${mark}`)
    .waitFor()
  await expectGoodPage(reader)
  await reader.getByRole('region', { name: 'Từ nhiệm vụ của kế hoạch' }).getByRole('link').first().click()
  await reader.waitForURL(`**${address}#*`)
})
