import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { addFirstRow, choose, publish, signInToAdministration } from './administration.ts'
import { expectGoodPage, phone, useBrowser } from './browser.ts'
import { productUrl } from './product.ts'

const { openVisitor } = useBrowser()

test('an editor enters dossier statistics, sees what does not add up, and readers see it as stated', async () => {
  const mark = `hoso${randomUUID().replaceAll('-', '').slice(0, 10)}`
  const editor = await openVisitor()
  await signInToAdministration(editor, 'EDITOR')
  await editor.goto('/admin/collections/dossier-statistics/create')
  await editor.locator('#field-title').fill(`Thống kê ${mark}`)
  await editor.locator('#field-periodLabel').fill('Quý III/2026')
  await editor.locator('#field-periodFrom input').fill('15/06/2026')
  await editor.locator('#field-periodTo input').fill('14/09/2026')
  await editor.getByRole('button', { name: 'Số liệu', exact: true }).click()
  for (const [field, value] of Object.entries({
    received: '1200',
    receivedOnline: '900',
    resolved: '1100',
    resolvedEarlyAndOnTime: '1090',
    resolvedLate: '11',
    pendingOnTime: '100',
  }))
    await editor.locator(`#field-${field}`).fill(value)
  await editor.getByRole('status').getByText('Đã giải quyết: công bố 1.100, tính lại 1.101, chênh lệch -1').waitFor()
  await addFirstRow(editor, '#field-statedRates', '#field-statedRates__0__value')
  await choose(editor, '#field-statedRates__0__rate', 'trước và đúng hạn trên số đã giải quyết')
  await editor.locator('#field-statedRates__0__value').fill('99,09 %')
  await editor.getByRole('button', { name: 'Theo đơn vị, lĩnh vực' }).click()
  await addFirstRow(editor, '#field-breakdowns', '#field-breakdowns__0__measure')
  await choose(editor, '#field-breakdowns__0__measure', 'Tiếp nhận trực tuyến')
  await addFirstRow(editor, '#field-breakdowns__0__parts', '#field-breakdowns__0__parts__0__unit')
  await editor.locator('#field-breakdowns__0__parts__0__unit').fill('Hộ tịch')
  await editor.locator('#field-breakdowns__0__parts__0__count').fill('900')
  await editor.locator('#field-breakdowns__0__parts__0__shareOfPlan').fill('96,70')
  await editor.locator('#action-save-draft').click()
  await editor.getByText('Ghi dạng 97,33, không có dấu %').first().waitFor()
  await editor.getByRole('button', { name: 'Số liệu', exact: true }).click()
  await editor.locator('#field-statedRates__0__value').fill('99,09')
  await editor.locator('#action-save-draft').click()
  await editor.waitForURL(/\/dossier-statistics\/\d+/)
  await expectGoodPage(editor)

  const address = `/thong-ke-ho-so/thong-ke-${mark}`
  const publisher = await openVisitor()
  await signInToAdministration(publisher, 'PUBLISHER')
  await publisher.goto(new URL(editor.url()).pathname)
  await publish(publisher)
  await expect.poll(() => fetch(productUrl + address).then(({ status }) => status), { timeout: 30_000 }).toBe(200)

  const reader = await openVisitor({ viewport: phone })
  await reader.goto(address)
  await reader.getByText('Đã giải quyết: công bố 1.100, tính lại 1.101, chênh lệch -1').waitFor()
  expect(await reader.getByRole('row', { name: /^Hộ tịch/ }).innerText()).toMatch(/900\s+96,70%/)
  await expectGoodPage(reader)
  const csv = await fetch(`${productUrl}${address}/so-lieu.csv`)
  expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  const lines = (await csv.text()).split('\r\n')
  expect(lines).toContain('Đã giải quyết,,1100,1101,')
  expect(lines).toContain('Tiếp nhận trực tuyến,Hộ tịch,900,,96.70')
})

test('the charts of a commune draw the months of the table beside them, and its CSV has the same figures', async () => {
  const reader = await openVisitor()
  await reader.goto('/thong-ke-ho-so')
  const part = reader.getByRole('region', { name: 'Ủy ban nhân dân xã Minh Khê · theo tháng', exact: true })
  expect(await part.getByRole('img').count()).toBe(2)
  expect(await part.getByRole('img').first().locator('rect').count()).toBe(24)
  const told = await part.getByRole('row', { name: /Tháng 10\/2026/ }).innerText()
  const href = await part.getByRole('link', { name: 'Tải số liệu (CSV)' }).getAttribute('href')
  const lines = (await (await fetch(productUrl + href)).text()).split('\r\n')
  const october = lines.find((line) => line.includes('Tháng 10/2026,'))?.split(',') ?? []
  const [received = '', resolved = ''] = october.slice(4)
  expect(told).toContain(received)
  expect(told).toContain(resolved)
  expect(lines.filter((line) => line.includes('Tháng'))).toHaveLength(12)
})

test('an editor enters an index result, a rank beyond those ranked is refused, and readers see the shared rank', async () => {
  const mark = `chiso${randomUUID().replaceAll('-', '').slice(0, 10)}`
  const editor = await openVisitor()
  await signInToAdministration(editor, 'EDITOR')
  await editor.goto('/admin/collections/index-results/create')
  await editor.locator('#field-title').fill(`Chỉ số ${mark}`)
  await choose(editor, '#field-index', 'SIPAS')
  await editor.locator('#field-year').fill('2025')
  await editor.locator('#field-rankOutOf').fill('34')
  await editor.getByRole('button', { name: 'Điểm và xếp hạng' }).click()
  for (const place of [0, 1]) {
    await editor.locator('#field-scores > .array-field__add-row').click()
    await editor.locator(`#field-scores__${place}__agencyAsWritten`).fill(place ? 'Xã khác' : 'Xã Minh Khê')
    await editor.locator(`#field-scores__${place}__value`).fill('88.5')
    await editor.locator(`#field-scores__${place}__rank`).fill('35')
  }
  await editor.locator('#action-save-draft').click()
  await editor.getByText('Hạng 35 vượt số đơn vị được xếp hạng là 34').first().waitFor()
  for (const place of [0, 1]) await editor.locator(`#field-scores__${place}__rank`).fill('2')
  await editor.locator('#action-save-draft').click()
  await editor.waitForURL(/\/index-results\/\d+/)
  await expectGoodPage(editor)

  const address = `/chi-so/chi-so-${mark}`
  const publisher = await openVisitor()
  await signInToAdministration(publisher, 'PUBLISHER')
  await publisher.goto(new URL(editor.url()).pathname)
  await publish(publisher)
  await expect.poll(() => fetch(productUrl + address).then(({ status }) => status), { timeout: 30_000 }).toBe(200)
  const reader = await openVisitor({ viewport: phone })
  await reader.goto(address)
  expect(await reader.getByRole('row', { name: /^Xã Minh Khê/ }).innerText()).toMatch(/2\/34 \(đồng hạng\)\s+88,5%/)
  await expectGoodPage(reader)
  expect(await (await fetch(`${productUrl}${address}/so-lieu.csv`)).text()).toContain('2,có,34,Xã Minh Khê,88.5,')
})
