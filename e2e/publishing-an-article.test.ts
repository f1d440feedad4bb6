import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { publish, signInToAdministration } from './administration.ts'
import { useBrowser } from './browser.ts'
import { ask, productUrl } from './product.ts'

const { openVisitor } = useBrowser()

const countHits = async (word: string) =>
  (
    await ask<{ search: { totalCount: number } }>('query ($word: String!) { search(query: $word) { totalCount } }', {
      word,
    })
  ).search.totalCount

test('an editor writes, nobody outside sees it; a publisher publishes, everybody does; withdrawn, it is gone with a notice', async () => {
  const mark = `thu${randomUUID().replaceAll('-', '').slice(0, 10)}`
  const editor = await openVisitor()
  await signInToAdministration(editor, 'EDITOR')
  await editor.goto('/admin/collections/articles/create')
  await editor.locator('#field-title').fill(`Bài viết ${mark}`)
  await editor.locator('#field-summary').fill('Một cửa phục vụ người dân nhanh hơn.')
  await editor.locator('#action-save-draft').click()
  await editor.waitForURL(/\/articles\/\d+/)
  const slug = `bai-viet-${mark}`
  const address = `${productUrl}/tin-bai/${slug}`
  expect((await fetch(address)).status).toBe(404)
  expect(await countHits(mark)).toBe(0)

  const publisher = await openVisitor()
  await signInToAdministration(publisher, 'PUBLISHER')
  await publisher.goto(new URL(editor.url()).pathname)
  await publish(publisher)
  await expect.poll(() => fetch(address).then((page) => page.status), { timeout: 30_000 }).toBe(200)
  expect(await countHits(mark)).toBe(1)

  await publisher.locator('#action-withdraw').click()
  await publisher.getByLabel('Lý do (công khai)').fill('Đăng nhầm số liệu')
  await publisher.getByRole('dialog').getByRole('button', { name: 'Rút xuống' }).click()
  await expect.poll(() => fetch(address).then((page) => page.status), { timeout: 30_000 }).toBe(410)
  expect(await fetch(address).then((page) => page.text())).toContain('Đăng nhầm số liệu')
  expect(await countHits(mark)).toBe(0)
})

test('a document that bears a secrecy mark is refused with the reason, and nothing typed is lost', async () => {
  const editor = await openVisitor()
  await signInToAdministration(editor, 'EDITOR')
  await editor.goto('/admin/collections/documents/create')
  const subject = editor.locator('#field-subject')
  await subject.fill('TUYỆT MẬT Về việc thử nghiệm')
  await editor.locator('#action-save-draft').click()
  await editor.getByText('không được nhập vào hệ thống này').first().waitFor()
  expect(await subject.inputValue()).toBe('TUYỆT MẬT Về việc thử nghiệm')
})
