import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { publish, signInToAdministration } from './administration.ts'
import { desk, expectGoodPage, phone, signIn, useBrowser } from './browser.ts'
import { joinNewsroom } from './newsroom.ts'
import { ask, productUrl } from './product.ts'

const { openVisitor } = useBrowser()
const reasons = { public: 'Ban hành nhầm, sẽ thay bằng văn bản khác.', staff: 'Không thực hiện nữa.' }

test('an editor sees what became of a conclusion, and a managing editor withdraws it with its open tasks', async () => {
  const mark = `rut${randomUUID().replaceAll('-', '').slice(0, 10)}`
  const newsroom = await joinNewsroom('PUBLISHER')
  const officer = await joinNewsroom('AGENCY_OFFICER')
  const { viewer } = await officer.ask<{ viewer: { agency: { slug: string; name: string } } }>(
    '{ viewer { agency { slug name } } }',
  )
  const lead = await newsroom.agencyOf(viewer.agency.slug)
  const directives = ['1', '2'].map((number) => ({
    ...{ number, text: `Mục ${number} ${mark}` },
    parties: [{ role: 'LEAD', asWritten: viewer.agency.name, agency: lead }],
  }))
  const {
    id,
    slug,
    directives: saved = [],
  } = await newsroom.create('conclusions', {
    ...{ title: `Kết luận ${mark}`, slug: mark, form: 'DIRECTIVE_LETTER', tracking: 'LIVE', directives },
    issuingAgency: await newsroom.agencyOf('ubnd-xa-minh-khe'),
  })
  const before = await countTotal()

  const editor = await openVisitor()
  await signInToAdministration(editor, 'PUBLISHER')
  await openTasks(editor, id)
  await editor.getByText('Chưa xuất bản. Nhiệm vụ được mở khi nội dung được xuất bản').waitFor()
  await publish(editor)
  const codes = editor.locator('.tasks-panel__list a')
  await expect.poll(() => codes.count(), { timeout: 30_000 }).toBe(2)
  await editor.getByText('Mục 1', { exact: false }).first().waitFor()
  await editor.getByText('Đã giao · Không xác định thời hạn, không ghi hạn').first().waitFor()
  expect(await countTotal()).toBe(before + 2)
  const task = (await codes.first().getAttribute('href')) ?? ''

  await start(officer, `Task:${task.split('/').at(-1)}`)
  const edited = saved.map((row, index) => (index === 0 ? { ...row, text: `Sửa lại ${mark}` } : row))
  await newsroom.publish('conclusions', id, { directives: edited })
  await expect
    .poll(
      async () => {
        await editor.locator('#tasks-reload').click()
        return editor.getByText('Nguồn đã thay đổi').count()
      },
      { timeout: 30_000, interval: 1000 },
    )
    .toBe(1)
  for (const viewport of [phone, desk]) {
    await editor.setViewportSize(viewport)
    await expectGoodPage(editor)
  }

  const manager = await openVisitor()
  await signInToAdministration(manager, 'MANAGING_EDITOR')
  await openTasks(manager, id)
  await manager.locator('#action-withdraw').click()
  const dialog = manager.getByRole('dialog')
  await dialog.getByText('2 nhiệm vụ chưa xong, kể cả nhiệm vụ chờ xác nhận, sẽ bị thu hồi').waitFor()
  await expectGoodPage(manager)
  await manager.locator('#field-withdraw-reason').fill(reasons.public)
  await dialog.getByRole('button', { name: 'Rút xuống' }).click()
  await manager.getByText('Hãy nêu lý do').first().waitFor()
  expect((await fetch(`${productUrl}/ket-luan/${slug}`)).status).toBe(200)
  await manager.locator('#action-withdraw').click()
  expect(await manager.locator('#field-withdraw-reason').inputValue()).toBe(reasons.public)
  await manager.locator('#field-withdraw-task-reason').fill(reasons.staff)
  await dialog.getByRole('button', { name: 'Rút xuống' }).click()
  await manager.getByText('Đã rút nội dung.').waitFor()
  await manager.reload()
  await showTasks(manager)
  await manager.getByText('Nhiệm vụ chưa xong đã được thu hồi').waitFor()
  await expectGoodPage(manager)

  const gone = await fetch(`${productUrl}/ket-luan/${slug}`)
  expect([gone.status, (await gone.text()).includes(reasons.public)]).toEqual([410, true])
  await expect.poll(countTotal, { timeout: 30_000 }).toBe(before)
  await expect.poll(() => fetch(productUrl + task).then(({ status }) => status), { timeout: 30_000 }).toBe(404)

  const staff = await openVisitor({ viewport: phone })
  await signIn(staff, 'AGENCY_OFFICER')
  await staff.goto(task)
  await staff.getByText('Thu hồi theo nguồn').first().waitFor()
  await staff.getByText(reasons.staff).first().waitFor()
  await expectGoodPage(staff)
})

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
