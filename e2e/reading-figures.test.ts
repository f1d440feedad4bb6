import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { desk, expectGoodPage, phone, signIn, useBrowser } from './browser.ts'
import { ask } from './product.ts'

const { openVisitor } = useBrowser()

/** A count in a table opens a list of just as many tasks. */
async function expectRows(page: Page, href: string | null, count: string): Promise<void> {
  const here = page.url()
  await page.goto(href ?? '')
  await page.getByText(`${count.trim()} kết quả`, { exact: true }).waitFor()
  await page.goto(here)
}

test.each([
  ['a phone', phone],
  ['a desk', desk],
])(
  'the months of the board are drawn for everybody without scripts, and each opens its tasks, on %s',
  async (_name, viewport) => {
    const citizen = await openVisitor({ viewport, javaScriptEnabled: false })
    await citizen.goto('/bang-theo-doi')
    const months = citizen.locator('section.section', {
      has: citizen.getByRole('heading', { name: 'Theo tháng đến hạn' }),
    })
    await months
      .getByRole('img', { name: /Biểu đồ: Theo tháng đến hạn/ })
      .first()
      .waitFor()
    const total = months.locator('td a').first()
    await expectRows(citizen, await total.getAttribute('href'), await total.innerText())
  },
)

test('a conclusion shows how its work grew, and every day of it opens what was due by then', async () => {
  const { conclusions } = await ask<{
    conclusions: { edges: { node: { slug: string; burnUp: { total: number; due: number }[] } }[] }
  }>('{ conclusions(first: 20, filter: { tracking: LIVE }) { edges { node { slug burnUp { total due } } } } }')
  const told = conclusions.edges.map(({ node }) => node).find(({ burnUp }) => (burnUp[1]?.due ?? 0) > 0)
  if (!told) throw new Error('No conclusion has a history.')
  const reader = await openVisitor()
  await reader.goto(`/ket-luan/${told.slug}`)
  const rows = reader.locator('.chart-and-table tbody tr')
  expect(await rows.count()).toBe(told.burnUp.length)
  const due = rows.nth(told.burnUp.length - 2).locator('td a')
  expect(await due.innerText()).toBe(String(told.burnUp[1]?.due))
  await expectRows(reader, await due.getAttribute('href'), await due.innerText())
  await expectGoodPage(reader)
})

test('a leader chooses after how many days a task is silent, on the board and in the brief', async () => {
  const leader = await openVisitor()
  await signIn(leader, 'LEADER')
  await leader.goto('/dieu-hanh?im-lang=90')
  expect(await leader.getByLabel('Im lặng là không có báo cáo trong').inputValue()).toBe('90')
  const cell = leader.locator('a.cell-face', { hasText: 'Không có báo cáo trong 90 ngày' })
  await expectRows(leader, await cell.getAttribute('href'), await cell.locator('.cell-count').innerText())
  await leader
    .getByText(/Có báo cáo trong 90 ngày/)
    .first()
    .waitFor()
  await leader.goto('/dieu-hanh/ban-in?im-lang=7')
  await leader.getByText(/Không có báo cáo trong 7 ngày: \d+\./).waitFor()
  await expectGoodPage(leader)
})
