import type { Page, Request } from 'playwright-core'
import { loginOf } from './product.ts'

/** Signs in at the administration as one of the demo's roles. */
export async function signInToAdministration(page: Page, role: string): Promise<void> {
  watchRequests(page)
  const { email, password } = loginOf(role)
  await page.goto('/admin/login')
  await page.locator('#field-email').fill(email)
  await page.locator('#field-password').fill(password)
  await page.locator('button[type=submit]').click()
  await page.waitForURL(/\/admin\/?$/)
}

/** Opens a list of choices and takes one, by its words. */
export async function choose(page: Page, field: string, words: string): Promise<void> {
  await page.locator(`${field} .rs__control`).click()
  // A record is looked for by its words; a list of choices narrows by them just as well.
  await page.locator(`${field} input`).first().fill(words)
  await page.locator(`${field} .rs__option`, { hasText: words }).first().click()
}

/** Publishes the record whose form is open. */
export async function publish(page: Page): Promise<void> {
  await settle(page)
  await page.locator('#action-save').click()
  await page.locator('.toast-success').first().waitFor()
}

/** Adds the first row of a list. */
export async function addFirstRow(page: Page, list: string, field: string): Promise<void> {
  await settle(page)
  await page.locator(`${list} .array-field__add-row`).last().click()
  await page.locator(field).waitFor()
}

const asked = new WeakMap<Page, Set<Request>>()

function watchRequests(page: Page): void {
  const open = new Set<Request>()
  asked.set(page, open)
  page.on('request', (request) => open.add(request))
  page.on('requestfinished', (request) => open.delete(request))
  page.on('requestfailed', (request) => open.delete(request))
}

/** A form takes its state from the server a moment after each change, and what is done before that answer may be lost. */
async function settle(page: Page): Promise<void> {
  let quietSince = Date.now()
  while (Date.now() - quietSince < 700) {
    await page.waitForTimeout(100)
    if (asked.get(page)?.size) quietSince = Date.now()
  }
}
