import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { chromiumPath, loginOf, productUrl } from './product.ts'

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

export const phone = { width: 390, height: 844 }
export const desk = { width: 1280, height: 900 }

/** A browser for the tests of one file; each visitor has cookies of their own. */
export function useBrowser() {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath, args: quiet })
  })
  afterAll(() => browser?.close())
  return {
    async openVisitor(options: BrowserContextOptions = {}): Promise<Page> {
      const context = await browser.newContext({ baseURL: productUrl, viewport: desk, locale: 'vi-VN', ...options })
      return context.newPage()
    },
  }
}

/** Signs in on the portal as one of the demo's roles. */
export async function signIn(page: Page, role: string): Promise<void> {
  const { email, password } = loginOf(role)
  await page.goto('/dang-nhap')
  await page.getByLabel('Thư điện tử').fill(email)
  await page.getByLabel('Mật khẩu').fill(password)
  await page.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).click()
  await page.getByRole('button', { name: 'Đăng xuất' }).first().waitFor()
}

/** What every page owes its readers: no barrier that axe knows, and nothing wider than the window. */
export async function expectGoodPage(page: Page): Promise<void> {
  // the administration streams its pages, and their titles come last
  await page.waitForFunction(() => document.title !== '')
  const { violations } = await new AxeBuilder({ page }).analyze()
  const barriers = violations.map(({ id, nodes }) => `${page.url()}: ${id}: ${nodes[0]?.html}`)
  expect(barriers).toEqual([])
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow, `${page.url()} is wider than the window`).toBeLessThanOrEqual(0)
}
