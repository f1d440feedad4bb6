import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { publish, signInToAdministration } from './administration.ts'
import { desk, expectGoodPage, phone, signIn, useBrowser } from './browser.ts'
import { joinNewsroom } from './newsroom.ts'
import { ask, productUrl } from './product.ts'

const { openVisitor } = useBrowser()
const reasons = { public: 'Ban hành nhầm, sẽ thay bằng văn bản khác.', staff: 'Không thực hiện nữa.' }

test('an editor sees what became of a conclusion: its tasks moments after it is published, and where its source changed', async () => {
  const { id, mark, newsroom, officer, directives } = await writeConclusion()
  const editor = await openVisitor()
  await signInToAdministration(editor, 'PUBLISHER')
  await openTasks(editor, id)
  await editor.getByText('Chưa xuất bản. Nhiệm vụ được mở khi nội dung được xuất bản').waitFor()
  await publish(editor)
  const lines = editor.locator('.tasks-panel__list > li')
  await expect.poll(() => lines.count(), { timeout: 30_000 }).toBe(2)
  expect(await lines.allInnerTexts()).toEqual([
    expect.stringMatching(/^NV-2026-\d+ · Mục 1\n[\s\S]*Đã giao · Đang thực hiện, trong hạn, hạn 31\/03\/2999$/),
    expect.stringMatching(/^NV-2026-\d+ · Mục 2\n[\s\S]*Đã giao · Không xác định thời hạn$/),
  ])

  await start(officer, await taskOf(editor))
  const edited = directives.map((row, index) => (index === 0 ? { ...row, text: `Sửa lại ${mark}` } : row))
  await newsroom.publish('conclusions', id, { directives: edited })
  const reload = editor.locator('#tasks-reload')
  await expect
    .poll(
      async () => {
        await reload.click()
        return editor.getByText('Nguồn đã thay đổi').count()
      },
      { timeout: 30_000, interval: 1000 },
    )
    .toBe(1)
  for (const viewport of [phone, desk]) {
    await editor.setViewportSize(viewport)
    await expectGoodPage(editor)
  }

  await editor.route('**/graphql', (route) => route.abort())
  await reload.click()
  await editor.getByText('Chưa tải được nhiệm vụ').waitFor()
  await editor.unroute('**/graphql')
  await reload.click()
  await lines.first().waitFor()
})

test('a managing editor withdraws a conclusion with its open tasks: gone for readers, told to staff, off the board', async () => {
  const { id, slug, newsroom } = await writeConclusion()
  const before = await countTotal()
  await newsroom.publish('conclusions', id, {})
  await expect.poll(countTotal, { timeout: 30_000 }).toBe(before + 2)

  const manager = await openVisitor()
  await signInToAdministration(manager, 'MANAGING_EDITOR')
  await openTasks(manager, id)
  const task = await taskOf(manager)
  const withdraw = manager.locator('#action-withdraw')
  await withdraw.click()
  const dialog = manager.getByRole('dialog')
  await dialog.getByText('2 nhiệm vụ chưa xong, kể cả nhiệm vụ chờ xác nhận, sẽ bị thu hồi').waitFor()
  await expectGoodPage(manager)
  await manager.locator('#field-withdraw-reason').fill(reasons.public)
  await dialog.getByRole('button', { name: 'Rút xuống' }).click()
  await manager.getByText('Hãy nêu lý do').first().waitFor()
  expect((await fetch(`${productUrl}/ket-luan/${slug}`)).status).toBe(200)
  await withdraw.click()
  expect(await manager.locator('#field-withdraw-reason').inputValue()).toBe(reasons.public)
  await manager.locator('#field-withdraw-task-reason').fill(reasons.staff)
  await dialog.getByRole('button', { name: 'Rút xuống' }).click()
  await manager.getByText('Nhiệm vụ chưa xong đã được thu hồi').waitFor()

  const gone = await fetch(`${productUrl}/ket-luan/${slug}`)
  expect([gone.status, (await gone.text()).includes(reasons.public)]).toEqual([410, true])
  await expect.poll(countTotal, { timeout: 30_000 }).toBe(before)
  const page = `/nhiem-vu/${task.replace('Task:', '')}`
  await expect.poll(() => fetch(productUrl + page).then(({ status }) => status), { timeout: 30_000 }).toBe(404)

  const staff = await openVisitor({ viewport: phone })
  await signIn(staff, 'AGENCY_OFFICER')
  await staff.goto(page)
  await staff.getByText('Thu hồi theo nguồn').first().waitFor()
  await staff.getByText(reasons.staff).first().waitFor()
  await expectGoodPage(staff)
})

/** A draft with two directives for the agency of the demo's officer, the first with a deadline. */
async function writeConclusion() {
  const mark = `rut${randomUUID().replaceAll('-', '').slice(0, 10)}`
  const newsroom = await joinNewsroom('PUBLISHER')
  const officer = await joinNewsroom('AGENCY_OFFICER')
  const { viewer } = await officer.ask<{ viewer: { agency: { slug: string; name: string } } }>(
    '{ viewer { agency { slug name } } }',
  )
  const lead = await newsroom.agencyOf(viewer.agency.slug)
  const due = { kind: 'BY', due: '2999-03-31T05:00:00.000Z', precision: 'DAY', source: 'ENTERED', bindsWhole: true }
  const saved = await newsroom.create('conclusions', {
    ...{ title: `Kết luận ${mark}`, slug: mark, form: 'DIRECTIVE_LETTER', tracking: 'LIVE' },
    issuingAgency: await newsroom.agencyOf('ubnd-xa-minh-khe'),
    directives: ['1', '2'].map((number) => ({
      ...{ number, text: `Mục ${number} ${mark}` },
      parties: [{ role: 'LEAD', asWritten: viewer.agency.name, agency: lead }],
      deadlines: number === '1' ? [{ phrase: 'trước ngày 01/4/2999', ...due }] : [],
    })),
  })
  return { mark, newsroom, officer, id: saved.id, slug: saved.slug, directives: saved.directives ?? [] }
}

/** The first task of the panel. */
async function taskOf(page: Page): Promise<string> {
  const href = await page.locator('.tasks-panel__list a').first().getAttribute('href')
  return `Task:${href?.split('/').at(-1)}`
}

async function openTasks(page: Page, conclusion: number): Promise<void> {
  await page.goto(`/admin/collections/conclusions/${conclusion}`)
  await showTasks(page)
}

async function showTasks(page: Page): Promise<void> {
  await page.locator('.tabs-field__tab-button', { hasText: 'Nhiệm vụ' }).click()
  await page.getByRole('heading', { name: 'Nhiệm vụ từ nội dung này' }).waitFor()
}

async function start(officer: Awaited<ReturnType<typeof joinNewsroom>>, taskId: string): Promise<void> {
  const { task } = await officer.ask<{ task: { version: number } }>('query ($id: ID!) { task(id: $id) { version } }', {
    id: taskId,
  })
  const input = { taskId, idempotencyKey: randomUUID(), expectedVersion: task.version }
  const { startTask } = await officer.ask<{ startTask: { issues: unknown[] } }>(
    'mutation ($input: StartTaskInput!) { startTask(input: $input) { issues { code } } }',
    { input },
  )
  expect(startTask.issues).toEqual([])
}

async function countTotal(): Promise<number> {
  const { scoreboard } = await ask<{ scoreboard: { total: { total: number } } }>(
    '{ scoreboard(groupBy: AGENCY) { total { total } } }',
  )
  return scoreboard.total.total
}
