import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectGoodPage, phone, signIn, useBrowser } from './browser.ts'

const { openVisitor } = useBrowser()

const refreshed = (page: Page) => page.getByRole('status').filter({ hasText: /Đã cập nhật lúc \d\d:\d\d/ })
const sheetOf = (page: Page, verb: string) =>
  page.locator('details.sheet', { has: page.locator('summary', { hasText: new RegExp(`^${verb}$`) }) })

/** A task that its lead has not handed in, and what the leader's board says waits to be confirmed. */
async function openTask(officer: Page): Promise<string> {
  await officer.goto('/nhiem-vu?cua-toi=1&buoc=chua-nop&sap-xep=DUE_DESC')
  const links = await officer
    .locator('main a.task-title')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')))
  for (const href of links) {
    await officer.goto(href ?? '')
    if (await sheetOf(officer, 'Báo cáo hoàn thành').count()) return href ?? ''
  }
  throw new Error('No task can be reported.')
}

async function reportCompletion(officer: Page, href: string): Promise<void> {
  await officer.goto(href)
  const sheet = sheetOf(officer, 'Báo cáo hoàn thành')
  if ((await sheet.getAttribute('open')) === null) await sheet.locator('summary').click()
  await sheet.getByLabel('Kết quả đạt được').fill('Đã xong.')
  await sheet.getByRole('button', { name: 'Báo cáo hoàn thành' }).click()
  await officer.getByText('Đã ghi nhận báo cáo hoàn thành').first().waitFor()
}

/** So that the next journey finds the task as this one found it. */
async function sendBack(leader: Page, href: string): Promise<void> {
  await leader.goto(href)
  const sheet = sheetOf(leader, 'Yêu cầu bổ sung')
  if ((await sheet.getAttribute('open')) === null) await sheet.locator('summary').click()
  await sheet.getByLabel('Còn thiếu gì').fill('Thiếu phụ lục.')
  await sheet.getByRole('button', { name: 'Yêu cầu bổ sung' }).click()
  await leader.getByText('Đã yêu cầu bổ sung').first().waitFor()
}

test("a leader's open board follows what an officer reports, and stays where its reader is", async () => {
  const officer = await openVisitor({ viewport: phone })
  await signIn(officer, 'AGENCY_OFFICER')
  const href = await openTask(officer)
  const leader = await openVisitor()
  await signIn(leader, 'LEADER')
  const socket = leader.waitForEvent('websocket')
  await leader.goto('/dieu-hanh')
  await socket
  const waiting = leader.locator('a.cell-face', { hasText: 'Chờ xác nhận hoàn thành' })
  const before = Number(await waiting.locator('.cell-count').innerText())
  await leader.getByLabel('Số liệu đến ngày').fill('2026-05-05')
  await waiting.focus()
  await waiting.scrollIntoViewIfNeeded()
  const place = await leader.evaluate(() => window.scrollY)
  await leader.evaluate(() => Object.assign(window, { isSamePage: true }))

  await reportCompletion(officer, href)
  await refreshed(leader).waitFor()
  expect(await waiting.locator('.cell-count').innerText()).toBe(String(before + 1))
  expect(await leader.evaluate(() => 'isSamePage' in window)).toBe(true)
  expect(await waiting.evaluate((link) => link === document.activeElement)).toBe(true)
  expect(await leader.getByLabel('Số liệu đến ngày').inputValue()).toBe('2026-05-05')
  expect(Math.abs((await leader.evaluate(() => window.scrollY)) - place)).toBeLessThan(400)
  await expectGoodPage(leader)
  await sendBack(await leader.context().newPage(), href)
  await expect.poll(() => waiting.locator('.cell-count').innerText(), { timeout: 30_000 }).toBe(String(before))
})

test('what is being typed about a task stays, and its sender is told what changed meanwhile', async () => {
  const officer = await openVisitor()
  await signIn(officer, 'AGENCY_OFFICER')
  const href = await openTask(officer)
  const second = await officer.context().newPage()
  const watching = await officer.context().newPage()
  for (const page of [second, watching]) {
    const socket = page.waitForEvent('websocket')
    await page.goto(href)
    await socket
  }
  const sheet = sheetOf(second, 'Báo cáo tiến độ')
  if ((await sheet.getAttribute('open')) === null) await sheet.locator('summary').click()
  await sheet.getByLabel('Nội dung đã làm').fill('Đã dự thảo văn bản.')

  await reportCompletion(officer, href)
  await refreshed(watching).waitFor()
  await watching.getByText('Chờ xác nhận').first().waitFor()
  await second.getByRole('status').filter({ hasText: 'Nội dung bạn đang nhập được giữ nguyên' }).waitFor()
  expect(await sheet.getByLabel('Nội dung đã làm').inputValue()).toBe('Đã dự thảo văn bản.')
  await sheet.getByLabel('Tiến độ (%)').fill('40')
  await sheet.getByRole('button', { name: 'Báo cáo tiến độ' }).click()
  await second.getByText('Đã dự thảo văn bản.').waitFor()
  await expectGoodPage(second)
  const leader = await openVisitor()
  await signIn(leader, 'LEADER')

  // the server is away when the page is refreshed: what it showed stays
  await watching.route('**/*.data*', (route) => route.fulfill({ status: 503 }))
  const refused = watching.waitForResponse((answer) => answer.status() === 503)
  await sendBack(leader, href)
  await refused
  await watching.waitForTimeout(500)
  expect(await watching.getByText('Chờ xác nhận').first().isVisible()).toBe(true)
})

test('the page of a citizen follows nothing and carries no script for it', async () => {
  const citizen = await openVisitor()
  const sockets: string[] = []
  citizen.on('websocket', (socket) => sockets.push(socket.url()))
  for (const path of ['/bang-theo-doi', '/nhiem-vu', '/ket-luan']) {
    await citizen.goto(path, { waitUntil: 'networkidle' })
    expect(await citizen.locator('script[type="module"]').count(), path).toBe(0)
  }
  expect(sockets).toEqual([])
})
