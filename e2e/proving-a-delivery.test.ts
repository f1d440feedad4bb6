import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectGoodPage, phone, signIn, useBrowser } from './browser.ts'
import { productUrl } from './product.ts'

const { openVisitor } = useBrowser()
const photo = Buffer.concat([Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'), Buffer.alloc(40_000, 7)])
const picture = { name: 'Ảnh nghiệm thu.jpg', mimeType: 'image/jpeg', buffer: photo }
const survey = { ...picture, name: 'Ảnh khảo sát.jpg' }
const disguised = { name: 'Báo cáo.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<!doctype html><p>…') }

/** The officer's last task, which has no deadline: those that are due belong to other journeys. */
async function openOwnTask(page: Page, verb: string): Promise<string> {
  await page.goto('/nhiem-vu?cua-toi=1&buoc=chua-nop&sap-xep=DUE_ASC')
  const links = await page.locator('main a.task-title').evaluateAll((all) => all.map((one) => one.getAttribute('href')))
  for (const href of links.reverse()) {
    await page.goto(href ?? '')
    if (await page.locator('summary', { hasText: verb }).count()) return href ?? ''
  }
  throw new Error(`No task of the officer offers "${verb}"`)
}

async function openSheet(page: Page, verb: string) {
  const sheet = page.locator('details.sheet', { has: page.locator('summary', { hasText: verb }) })
  if ((await sheet.getAttribute('open')) === null) await sheet.locator('summary').click()
  return sheet
}

test('without JavaScript, a progress report takes files along and gives back those that were received', async () => {
  const officer = await openVisitor({ javaScriptEnabled: false })
  await signIn(officer, 'AGENCY_OFFICER')
  await openOwnTask(officer, 'Báo cáo tiến độ')
  const report = await openSheet(officer, 'Báo cáo tiến độ')
  await report.getByLabel('Tiến độ (%)').fill('30')
  await report.getByLabel('Nội dung đã làm').fill('Đã khảo sát.')
  await report.getByLabel('Tệp minh chứng').setInputFiles([survey, disguised])
  await report.getByRole('button', { name: 'Báo cáo tiến độ' }).click()
  await report.getByText('Báo cáo.pdf: Nội dung tệp không thuộc loại được nhận', { exact: false }).waitFor()
  expect(await report.getByLabel('Nội dung đã làm').inputValue()).toBe('Đã khảo sát.')
  await report.getByRole('button', { name: 'Báo cáo tiến độ' }).click()
  await officer.getByText('Đã ghi nhận báo cáo tiến độ', { exact: false }).waitFor()
  expect(await officer.getByRole('link', { name: survey.name }).count()).toBe(1)
})

test('an officer proves a delivery with a photo from a phone; once it is confirmed a citizen saves it', async () => {
  const officer = await openVisitor({ viewport: phone })
  await signIn(officer, 'AGENCY_OFFICER')
  const href = await openOwnTask(officer, 'Báo cáo hoàn thành')
  const report = await openSheet(officer, 'Báo cáo hoàn thành')
  await report.getByLabel('Kết quả đạt được').fill('Đã nghiệm thu tại chỗ.')
  await report.getByLabel('Tệp minh chứng').setInputFiles([picture, disguised])
  await report.getByRole('button', { name: 'Báo cáo hoàn thành' }).click()
  await report.getByText('Báo cáo.pdf: Nội dung tệp không thuộc loại được nhận', { exact: false }).waitFor()
  await expectGoodPage(officer)
  expect(await report.getByLabel('Kết quả đạt được').inputValue()).toBe('Đã nghiệm thu tại chỗ.')
  expect(await report.getByLabel('Ảnh nghiệm thu.jpg').isChecked()).toBe(true)
  await report.getByRole('button', { name: 'Báo cáo hoàn thành' }).dblclick()
  await officer.getByText('Đã ghi nhận báo cáo hoàn thành', { exact: false }).waitFor()
  expect(await officer.getByRole('link', { name: picture.name }).count()).toBe(1)
  const address = await officer.getByRole('link', { name: picture.name }).getAttribute('href')

  const citizen = await openVisitor({ viewport: phone })
  await citizen.goto(href)
  for (const { name } of [picture, survey]) expect(await citizen.getByText(name).count()).toBe(0)
  expect((await fetch(`${productUrl}${address}`)).status).toBe(404)

  const leader = await openVisitor()
  await signIn(leader, 'LEADER')
  await leader.goto(href)
  const confirmation = await openSheet(leader, 'Xác nhận hoàn thành')
  await confirmation.getByRole('link', { name: picture.name }).waitFor()
  await expectGoodPage(leader)
  await confirmation.getByRole('button', { name: 'Xác nhận hoàn thành' }).click()
  await leader.getByText('Đã xác nhận hoàn thành', { exact: false }).first().waitFor()

  await citizen.reload()
  expect(await citizen.getByText(survey.name).count()).toBe(0)
  const saving = citizen.waitForEvent('download')
  await citizen.getByRole('link', { name: picture.name }).click()
  const saved = await saving
  expect(saved.suggestedFilename()).toBe(picture.name)
  expect((await readFile(await saved.path())).equals(photo)).toBe(true)
  await expectGoodPage(citizen)
})
