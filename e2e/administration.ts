import type { Page } from 'playwright-core'
import { loginOf } from './product.ts'

/** Signs in at the administration as one of the demo's roles. */
export async function signInToAdministration(page: Page, role: string): Promise<void> {
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

/** Publishes the record whose form is open; a click that comes before the form has settled is lost, so it is made once more. */
export async function publish(page: Page): Promise<void> {
  const said = page.locator('.toast-success').first()
  await page.locator('#action-save').click()
  const isSaid = await said.waitFor({ timeout: 15_000 }).then(
    () => true,
    () => false,
  )
  if (!isSaid) await page.locator('#action-save').click()
  await said.waitFor()
}

/** Adds the first row of a list; a click that comes before the form has settled is lost, so it is made once more. */
export async function addFirstRow(page: Page, list: string, field: string): Promise<void> {
  const inside = page.locator(field)
  await page.locator(`${list} .array-field__add-row`).last().click()
  const isThere = await inside.waitFor({ timeout: 10_000 }).then(
    () => true,
    () => false,
  )
  if (!isThere) await page.locator(`${list} .array-field__add-row`).last().click()
  await inside.waitFor()
}
