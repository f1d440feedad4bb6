import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectGoodPage, phone, signIn, useBrowser } from './browser.ts'
import { loginOf } from './product.ts'

const { openVisitor } = useBrowser()
const today = new Date().toLocaleDateString('sv', { timeZone: 'Asia/Ho_Chi_Minh' })

/** The officer's last due task that offers the verb; what is overdue belongs to another journey. */
async function openOwnTask(page: Page, verb: string): Promise<string> {
  await page.goto('/nhiem-vu?cua-toi=1&buoc=chua-nop&sap-xep=DUE_DESC')
  const links = await page.locator('main a.task-title').evaluateAll((all) => all.map((one) => one.getAttribute('href')))
  for (const href of new Set(links)) {
    if (!href) continue
    await page.goto(href)
    if (await page.locator('summary', { hasText: verb }).count()) return href
  }
  throw new Error(`No task of the officer offers "${verb}"`)
}

/** The next step stands open already. */
async function openSheet(page: Page, verb: string): Promise<void> {
  const sheet = page.locator('details.sheet', { has: page.locator('summary', { hasText: verb }) })
  if ((await sheet.getAttribute('open')) === null) await sheet.locator('summary').click()
}

test('an officer reports from a phone and a leader confirms; the citizen sees the task completed', async () => {
  const officer = await openVisitor({ viewport: phone })
  await signIn(officer, 'AGENCY_OFFICER')
  const href = await openOwnTask(officer, 'Báo cáo hoàn thành')
  await expectGoodPage(officer)
  await openSheet(officer, 'Báo cáo hoàn thành')
  const form = officer.locator('details[open]')
  const report = `Đã hoàn thành, có biên bản số ${randomUUID().slice(0, 8)}.`
  await form.getByLabel('Ngày nộp kết quả').fill(today)
  await form.getByLabel('Kết quả đạt được').fill(report)
  await form.getByRole('button', { name: 'Báo cáo hoàn thành' }).dblclick()
  await officer.getByText('Đã ghi nhận báo cáo hoàn thành', { exact: false }).waitFor()
  expect(await officer.getByText(report).count()).toBe(1)

  const citizen = await openVisitor()
  await citizen.goto(href)
  expect(await citizen.getByRole('main').innerText()).not.toContain(report)
  expect(await citizen.locator('summary', { hasText: 'Xác nhận hoàn thành' }).count()).toBe(0)

  const leader = await openVisitor()
  await signIn(leader, 'LEADER')
  await leader.goto(href)
  await openSheet(leader, 'Xác nhận hoàn thành')
  const sheet = leader.locator('details', { hasText: 'Xác nhận hoàn thành' })
  await sheet.getByLabel('Lý do không cần minh chứng').fill('Đã kiểm tra tại chỗ.')
  await sheet.getByRole('button', { name: 'Xác nhận hoàn thành' }).click()
  await leader.getByText('Đã xác nhận hoàn thành', { exact: false }).first().waitFor()

  await citizen.reload()
  expect(await citizen.getByRole('main').innerText()).toMatch(/Hoàn thành (đúng|quá) hạn|Không xác định thời hạn/)
})

test('an officer whose session has ended keeps what was typed', async () => {
  const officer = await openVisitor()
  await signIn(officer, 'AGENCY_OFFICER')
  await openOwnTask(officer, 'Báo cáo tiến độ')
  await openSheet(officer, 'Báo cáo tiến độ')
  const form = officer.locator('details[open]')
  const text = `Đã làm được một nửa ${randomUUID().slice(0, 8)}`
  await form.getByLabel('Nội dung đã làm').fill(text)
  await form.getByLabel('Tiến độ (%)').fill('50')
  await officer.context().clearCookies()
  await form.getByRole('button', { name: 'Báo cáo tiến độ' }).click()
  await officer.getByText('Phiên đăng nhập đã hết', { exact: false }).first().waitFor()
  expect(await officer.content()).toContain(text)

  const { email, password } = loginOf('AGENCY_OFFICER')
  await officer.getByLabel('Thư điện tử').fill(email)
  await officer.getByLabel('Mật khẩu').fill(password)
  const isAlive = officer.waitForEvent('websocket')
  await officer.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).click()
  const restored = officer.getByText('Đã đăng nhập lại', { exact: false }).first()
  await restored.waitFor()
  // the page was sent as HTML: its answer is still there when the scripts have taken over
  await isAlive
  await officer.waitForTimeout(500)
  expect(await restored.isVisible()).toBe(true)
  expect(await form.getByLabel('Nội dung đã làm').inputValue()).toBe(text)
  await form.getByRole('button', { name: 'Báo cáo tiến độ' }).click()
  await officer.getByText('Đã ghi nhận báo cáo tiến độ', { exact: false }).waitFor()
})
