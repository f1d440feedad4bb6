import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectGoodPage, phone, signIn, useBrowser } from './browser.ts'
import { productUrl } from './product.ts'

const { openVisitor } = useBrowser()

interface Counts {
  total: number
  completedOnTime: number
  completedLate: number
  inProgressOnTime: number
  inProgressOverdue: number
  noDeadline: number
  cancelled: number
  transferred: number
}
const names = 'total completedOnTime completedLate inProgressOnTime inProgressOverdue noDeadline cancelled transferred'
const pastDays = ['2026-03-31', '2026-06-30', '2026-09-30']

/** What the board tells everybody, of today or of the end of a past day. */
async function countsOf(asOf?: string): Promise<Counts> {
  const query = `query Counts($asOf: Date) { scoreboard(groupBy: AGENCY, asOf: $asOf) { total { ${names} } } }`
  const answer = await fetch(`${productUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { asOf: asOf ?? null } }),
  })
  return (await answer.json()).data.scoreboard.total
}

/** The counts differ in just what is told, and the five still sum to the total. */
async function expectChange(before: Counts, change: Partial<Counts>): Promise<Counts> {
  const now = await countsOf()
  const expected = { ...before }
  for (const [name, by] of Object.entries(change)) expected[name as keyof Counts] += by
  expect(now).toEqual(expected)
  const { completedOnTime, completedLate, inProgressOnTime, inProgressOverdue, noDeadline } = now
  expect(completedOnTime + completedLate + inProgressOnTime + inProgressOverdue + noDeadline).toBe(now.total)
  return now
}

// "Gia hạn" is no part of "Đề nghị gia hạn"
const exactly = (words: string) => new RegExp(`^${words}$`)

/** The first task of a list that offers a verb. */
async function openTask(page: Page, list: string, verb: string): Promise<string> {
  await page.goto(list)
  const links = await page.locator('main a.task-title').evaluateAll((all) => all.map((one) => one.getAttribute('href')))
  for (const href of links) {
    await page.goto(href ?? '')
    if (await page.locator('summary', { hasText: exactly(verb) }).count()) return href ?? ''
  }
  throw new Error(`No task of ${list} offers "${verb}"`)
}

/** Opens a verb's form, fills it, sends it, and waits for the answer. */
async function act(page: Page, href: string, verb: string, fields: Record<string, string>, answer: string) {
  await page.goto(href)
  const sheet = page.locator('details.sheet', { has: page.locator('summary', { hasText: exactly(verb) }) })
  if ((await sheet.getAttribute('open')) === null) await sheet.locator('summary').click()
  for (const [label, value] of Object.entries(fields)) {
    const field = sheet.getByLabel(label)
    if (await field.evaluate((one) => one.tagName === 'SELECT')) await field.selectOption({ label: value })
    else await field.fill(value)
  }
  // Twice, as on a slow phone: the second has no effect.
  await sheet.getByRole('button', { name: verb, exact: true }).dblclick()
  await page.getByText(answer, { exact: false }).first().waitFor()
}

test('an overdue task is asked to be extended, refused, reported, sent back, reported anew and confirmed late', async () => {
  const past = await Promise.all(pastDays.map(countsOf))
  const officer = await openVisitor({ viewport: phone })
  await signIn(officer, 'AGENCY_OFFICER')
  const leader = await openVisitor()
  await signIn(leader, 'LEADER')
  const href = await openTask(officer, '/nhiem-vu?cua-toi=1&tinh-trang=qua-han&buoc=chua-nop', 'Đề nghị gia hạn')
  let counts = await countsOf()

  const request = { 'Hạn đề nghị': '2027-01-31', 'Lý do': 'Chờ phần mềm.' }
  await act(officer, href, 'Đề nghị gia hạn', request, 'Đã gửi đề nghị gia hạn')
  await expectGoodPage(officer)
  counts = await expectChange(counts, {})
  await leader.goto('/nhiem-vu?cho-toi=1')
  await leader.locator(`main a.task-title[href="${href}"]`).waitFor()
  await leader.goto(href)
  await leader.getByText('Gửi sau khi đã quá hạn').first().waitFor()
  await expectGoodPage(leader)
  const refusal = { 'Quyết định': 'Không gia hạn', 'Ý kiến': 'Đã đủ thời gian.' }
  await act(leader, href, 'Quyết định gia hạn', refusal, 'Đã ghi nhận quyết định về thời hạn')
  counts = await expectChange(counts, {})

  await act(officer, href, 'Báo cáo hoàn thành', { 'Kết quả đạt được': 'Đã xong.' }, 'Đã ghi nhận báo cáo hoàn thành')
  counts = await expectChange(counts, {})
  await act(leader, href, 'Yêu cầu bổ sung', { 'Còn thiếu gì': 'Thiếu bảng tổng hợp.' }, 'Đã yêu cầu bổ sung')
  counts = await expectChange(counts, {})
  await officer.goto(href)
  await officer.getByText('Thiếu bảng tổng hợp.').first().waitFor()
  await act(
    officer,
    href,
    'Báo cáo hoàn thành',
    { 'Kết quả đạt được': 'Đã bổ sung.' },
    'Đã ghi nhận báo cáo hoàn thành',
  )
  await act(
    leader,
    href,
    'Xác nhận hoàn thành',
    { 'Lý do không cần minh chứng': 'Đã kiểm tra.' },
    'Đã xác nhận hoàn thành',
  )
  await expectChange(counts, { inProgressOverdue: -1, completedLate: 1 })
  expect(await Promise.all(pastDays.map(countsOf))).toEqual(past)

  const citizen = await openVisitor({ viewport: phone })
  await citizen.goto(href)
  await citizen.getByText('Hoàn thành quá hạn').first().waitFor()
  const seen = await citizen.getByRole('main').innerText()
  for (const secret of ['Chờ phần mềm', 'Đã đủ thời gian', 'Thiếu bảng tổng hợp']) expect(seen).not.toContain(secret)
})

test('a task on time is given more time and another lead, and its successor is taken back', async () => {
  const past = await Promise.all(pastDays.map(countsOf))
  const leader = await openVisitor()
  await signIn(leader, 'LEADER')
  const href = await openTask(
    leader,
    '/nhiem-vu?tinh-trang=trong-han&buoc=chua-nop&co-quan=van-phong-hdnd-va-ubnd-xa-minh-khe',
    'Gia hạn',
  )
  let counts = await countsOf()
  const more = { 'Hạn mới': '2027-03-31', 'Lý do': 'Theo kết luận cuộc họp.' }
  await act(leader, href, 'Gia hạn', more, 'Đã ghi nhận quyết định về thời hạn')
  await leader.getByText('31/03/2027').first().waitFor()
  counts = await expectChange(counts, {})

  // the units of the commune may have tasks of their own from the same sentence; the committee has none
  const move = { 'Cơ quan chủ trì mới': 'Ủy ban nhân dân xã Minh Khê', 'Lý do': 'Đúng chức năng hơn.' }
  await act(leader, href, 'Chuyển cơ quan chủ trì', move, 'Đã chuyển cơ quan chủ trì')
  counts = await expectChange(counts, { transferred: 1 })
  await expectGoodPage(leader)
  await leader.getByRole('link', { name: /NV-2026-\d+ · Ủy ban nhân dân/ }).click()
  await leader.getByText('Chuyển từ nhiệm vụ').waitFor()
  const successor = new URL(leader.url()).pathname
  await act(leader, successor, 'Thu hồi nhiệm vụ', { 'Lý do': 'Đã lồng ghép.' }, 'Đã thu hồi nhiệm vụ')
  await expectChange(counts, { total: -1, inProgressOnTime: -1, cancelled: 1 })
  await expectGoodPage(leader)
  expect(await Promise.all(pastDays.map(countsOf))).toEqual(past)
})

test.each([
  ['a phone', phone],
  ['a desk', { width: 1280, height: 900 }],
])("the leader's board opens the rows of every figure, today and on a past day, on %s", async (_name, viewport) => {
  const leader = await openVisitor({ viewport })
  await signIn(leader, 'LEADER')
  for (const address of ['/dieu-hanh', '/dieu-hanh?ngay=2026-06-30&theo=linh-vuc', '/dieu-hanh?ky=quy&theo=ket-luan']) {
    await leader.goto(address)
    await expectGoodPage(leader)
    for (const name of ['Tổng số', 'Đang thực hiện, quá hạn', 'Hoàn thành đúng hạn']) {
      await leader.goto(address)
      const cell = leader.locator('main a.cell-face', { hasText: name }).first()
      const count = (await cell.locator('.cell-count').innerText()).trim()
      await cell.click()
      await leader.getByRole('heading', { name: 'Danh sách nhiệm vụ' }).waitFor()
      const told = count === '0' ? 'Không có nhiệm vụ nào khớp với điều kiện lọc.' : `${count} kết quả`
      await leader.getByText(told, { exact: true }).waitFor()
    }
    await expectGoodPage(leader)
  }
})

test("a visitor is asked to sign in before the leader's board", async () => {
  const visitor = await openVisitor()
  const answer = await visitor.goto('/dieu-hanh')
  expect(answer?.status()).toBe(403)
  await visitor.getByRole('main').getByRole('link', { name: 'Đăng nhập' }).waitFor()
})

test('the list of tasks is taken along as CSV and as a workbook, narrowed as it is shown', async () => {
  const reader = await openVisitor()
  await reader.goto('/nhiem-vu?tinh-trang=qua-han')
  const shown = Number((await reader.getByText(/^\d+ kết quả$/).innerText()).split(' ')[0])
  const take = async (name: string) => {
    const href = await reader.getByRole('link', { name }).getAttribute('href')
    return fetch(productUrl + href)
  }
  const lines = (await (await take('Tải CSV')).text()).trim().split('\r\n')
  expect(lines).toHaveLength(shown + 1)
  expect(lines[1]).toMatch(/^NV-2026-\d{4},/)
  const workbook = await take('Tải Excel')
  expect(workbook.headers.get('content-type')).toContain('spreadsheetml')
  const bytes = Buffer.from(await workbook.arrayBuffer())
  expect(bytes.subarray(0, 2).toString()).toBe('PK')
})
