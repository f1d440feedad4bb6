import { expect, test } from 'vitest'
import { phone, useBrowser } from './browser.ts'

const { openVisitor } = useBrowser()

test('a reader goes from the article to the conclusion, its directives and the documents behind it', async () => {
  const page = await openVisitor({ viewport: phone })
  await page.goto('/tim-kiem?q=Hoa+Thanh')
  await page.locator('main a[href^="/tin-bai/"]').first().click()
  await page.waitForURL('**/tin-bai/**')
  expect(await page.getByRole('main').innerText()).toContain('628/UBND')

  await page.locator('main a[href^="/ket-luan/"]').first().click()
  await page.waitForURL('**/ket-luan/**')
  const conclusion = await page.getByRole('main').innerText()
  expect(conclusion).toContain('31/07/2020')
  expect(conclusion).toContain('trước ngày 01/8/2020')
  expect(conclusion.toLowerCase()).toContain('chưa có dữ liệu theo dõi')

  await page.locator('main a[href^="/van-ban/"]').filter({ hasText: '628/UBND' }).first().click()
  await page.waitForURL('**/van-ban/**')
  const document = await page.getByRole('main').innerText()
  const places = ['195/TB-VPCP', '1286/UBND-HCC', '628/UBND'].map((symbol) => document.indexOf(symbol))
  expect(places.every((place) => place >= 0)).toBe(true)
})

test('a cell of the board opens exactly the tasks it counts', async () => {
  const page = await openVisitor()
  await page.goto('/bang-theo-doi')
  const cell = page.locator('main a[href$="tinh-trang=qua-han"]').first()
  const count = Number((await cell.innerText()).match(/\d+/)?.[0])
  expect(count).toBeGreaterThan(0)
  await cell.click()
  await page.waitForURL('**/nhiem-vu?**')
  expect(await page.getByRole('main').innerText()).toContain(`${count} kết quả`)
})

test('a task leads to the sentence that caused it', async () => {
  const page = await openVisitor()
  await page.goto('/nhiem-vu')
  await page.locator('main a[href^="/nhiem-vu/"]').first().click()
  await page.waitForURL(/nhiem-vu\/[^?]+/)
  const sentence = await page.locator('main blockquote').innerText()
  await page.locator('main a[href^="/ket-luan/"][href*="#"]').click()
  await page.waitForURL(/ket-luan\/[^#]+#/)
  expect(await page.locator(':target').innerText()).toContain(sentence)
})

test('search finds a document by its symbol and a text without its diacritics', async () => {
  const page = await openVisitor()
  await page.goto('/tim-kiem?q=628/UBND')
  expect(await page.locator('main a[href^="/van-ban/"]').first().innerText()).toContain('628/UBND')
  await page.goto('/tim-kiem?q=thu+tuc+hanh+chinh')
  expect(await page.getByRole('main').innerText()).toContain('thủ tục hành chính')
})
