import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { signInToAdministration } from './administration.ts'
import { desk, expectGoodPage, phone, useBrowser } from './browser.ts'
import { joinNewsroom } from './newsroom.ts'

const { openVisitor } = useBrowser()

const report = `Sáng 03/8/2026, UBND xã Minh Khê tổ chức Hội nghị giao ban công tác cải cách hành chính tháng 7. Trong tháng, Trung tâm Phục vụ hành chính công xã đã tiếp nhận 512 hồ sơ, trả đúng hạn 99,2%.

Kết luận Hội nghị, Chủ tịch UBND xã yêu cầu Thủ trưởng các phòng, ban chuyên môn: (1) Rà soát toàn bộ hồ sơ quá hạn theo Kế hoạch số 41/KH-UBND ngày 09/3/2026 của UBND xã, hoàn thành trước ngày 15/9/2026; (2) giao Phòng Kinh tế chủ trì, phối hợp với Văn phòng HĐND và UBND xã niêm yết công khai thủ tục hành chính trong tháng 9/2026; (3) chấn chỉnh kỷ luật, kỷ cương hành chính, không để người dân đi lại nhiều lần; (4) khẩn trương xin lỗi bằng văn bản khi trả kết quả trễ hẹn.`

const cards = (page: Page) => page.locator('.compile-card')
const card = (page: Page, position: number) => page.getByRole('group', { name: `Ý ${position}`, exact: true })
const news = (page: Page) => page.locator('.compile-panel').getByRole('status')

test('a pasted report is read, split, merged, edited and dropped; accepted directives stand in the form and are saved', async () => {
  const page = await openVisitor()
  await openPanel(page)
  await page.getByLabel('Nội dung cần đọc').fill(report)
  await page.getByLabel('Ngày của văn bản').fill('2026-08-03')
  await page.getByRole('button', { name: 'Đọc chỉ đạo', exact: true }).click()
  await expect.poll(() => news(page).textContent(), { timeout: 30_000 }).toContain('Tìm thấy 4 ý chỉ đạo, 2 thời hạn.')

  const source = page.getByRole('region', { name: 'Văn bản nguồn' })
  expect(await source.locator('mark').count()).toBe(4)
  expect(await source.locator('.compile-mark--deadline').allTextContents()).toEqual([
    'trước ngày 15/9/2026',
    'trong tháng 9/2026',
  ])
  expect(await source.locator('.compile-mark--document').allTextContents()).toEqual(['Kế hoạch số 41/KH-UBND'])
  expect(await source.locator('.compile-mark--agency').allTextContents()).toContain('Phòng Kinh tế')
  expect(await card(page, 2).textContent()).toContain('→ Phòng Kinh tế xã Minh Khê')
  expect(await card(page, 1).textContent()).toContain('chưa xác định')
  await expectGoodPage(page)

  const third = card(page, 3).getByLabel('Nguyên văn')
  await third.focus()
  const caret = (await third.inputValue()).indexOf('không để người dân')
  await third.evaluate((area: HTMLTextAreaElement, at) => area.setSelectionRange(at, at), caret)
  await card(page, 3).getByRole('button', { name: 'Tách tại con trỏ' }).click()
  expect(await news(page).textContent()).toBe('Đã tách thành ý 3 và ý 4.')
  const fourth = card(page, 4).getByLabel('Nguyên văn')
  expect(await fourth.inputValue()).toBe('không để người dân đi lại nhiều lần')
  expect(await fourth.evaluate((area) => area === document.activeElement)).toBe(true)

  await card(page, 4).getByRole('button', { name: 'Ghép với ý sau' }).click()
  expect(await fourth.inputValue()).toBe(
    'không để người dân đi lại nhiều lần; khẩn trương xin lỗi bằng văn bản khi trả kết quả trễ hẹn.',
  )
  await card(page, 3).getByRole('button', { name: 'Bỏ' }).click()
  expect(await cards(page).nth(2).textContent()).toContain('đã bỏ')
  await fourth.fill('Không để người dân đi lại nhiều lần; xin lỗi bằng văn bản khi trả kết quả trễ hẹn.')
  await page.getByRole('button', { name: 'Nhận tất cả' }).click()
  await page.getByRole('button', { name: 'Đưa 3 ý vào kết luận' }).click()
  expect(await news(page).textContent()).toContain('Chưa lưu')
  await page.locator('#field-directives__0__text').waitFor()

  const title = `Kết luận giao ban ${randomUUID().slice(0, 8)}`
  await page.getByRole('button', { name: 'Kết luận', exact: true }).click()
  await page.locator('#field-title').fill(title)
  await page.locator('#field-form').click()
  await page.getByText('Thông báo kết luận', { exact: true }).first().click()
  await page.locator('#action-save-draft').click()
  await page.waitForURL(/\/conclusions\/\d+/)

  const id = Number(/\d+$/.exec(new URL(page.url()).pathname)?.[0])
  const saved = await fetchIn<{ directives: object[] }>(page, `/conclusions/${id}?draft=true&depth=0`)
  expect(saved.directives).toMatchObject([
    {
      number: '1',
      parties: [{ role: 'ADDRESSEE', asWritten: 'Thủ trưởng các phòng, ban chuyên môn' }],
      deadlines: [
        {
          phrase: 'trước ngày 15/9/2026',
          kind: 'BY',
          due: '2026-09-14T12:00:00.000Z',
          precision: 'DAY',
          rule: 'before-time',
          source: 'PARSED',
          confirmedBy: expect.stringMatching(/\S/),
          bindsWhole: true,
        },
      ],
      citations: [{ asWritten: 'Kế hoạch số 41/KH-UBND' }],
    },
    {
      number: '2',
      parties: [
        { role: 'LEAD', asWritten: 'Phòng Kinh tế', agency: expect.any(Number) },
        { role: 'COORDINATE', agency: expect.any(Number) },
      ],
      deadlines: [{ start: '2026-09-01T12:00:00.000Z', due: '2026-09-30T12:00:00.000Z', precision: 'MONTH' }],
    },
    { text: 'Không để người dân đi lại nhiều lần; xin lỗi bằng văn bản khi trả kết quả trễ hẹn.' },
  ])

  await page.reload()
  await page.getByRole('button', { name: 'Nội dung chỉ đạo', exact: true }).click()
  await page.locator('#field-directives__0__deadlines__0__phrase').waitFor()
  expect(await page.locator('#field-directives__0__deadlines__0__due input').inputValue()).toBe('14/09/2026')
})

test('rows that are there stay, what was pasted outlives another tab and a refused request, and leaving saves nothing', async () => {
  const page = await openVisitor()
  await openPanel(page)
  await page.getByRole('button', { name: 'Thêm: Mục chỉ đạo' }).click()
  await page.locator('#field-directives__0__text').fill('Một ý do người biên tập tự ghi')
  await page.getByLabel('Nội dung cần đọc').fill(report)
  await page.route('**/api/conclusions/compile', (route) => route.abort(), { times: 1 })
  await page.getByRole('button', { name: 'Đọc chỉ đạo', exact: true }).click()
  await page.getByRole('alert').getByText('Nội dung bạn dán vẫn còn nguyên').waitFor()
  await page.getByRole('button', { name: 'Cuộc họp', exact: true }).click()
  await page.getByRole('button', { name: 'Nội dung chỉ đạo', exact: true }).click()
  await page.locator('.compile-panel > summary').click()
  expect(await page.getByLabel('Nội dung cần đọc').inputValue()).toBe(report)
  await page.getByRole('button', { name: 'Đọc chỉ đạo', exact: true }).click()
  await card(page, 2).getByLabel('Nhận ý này').check()
  await page.getByRole('button', { name: 'Đưa 1 ý vào kết luận' }).click()
  await page.locator('#field-directives__1__text').waitFor()
  expect(await page.locator('#field-directives__0__text').inputValue()).toBe('Một ý do người biên tập tự ghi')
  expect(await page.locator('#field-directives__1__text').inputValue()).toContain('giao Phòng Kinh tế chủ trì')
  const before = await countConclusions(page)
  await page.goto('/admin').catch(() => null)
  expect(before).toBeGreaterThan(0)
  expect(await countConclusions(page)).toBe(before)
})

test.each([
  ['a phone', phone],
  ['a desk', desk],
])('an article opens a conclusion whose panel holds its text and day, on %s', async (_name, viewport) => {
  const newsroom = await joinNewsroom('EDITOR')
  const { id } = await newsroom.create('articles', {
    title: `Xã Minh Khê chấn chỉnh một cửa ${randomUUID().slice(0, 8)}`,
    genre: 'NEWS_ITEM',
    audience: 'PUBLIC',
    eventOn: '2026-08-03T12:00:00.000Z',
    body: bodyOf(
      'UBND xã Minh Khê vừa ban hành Công văn số 63/UBND ngày 03/8/2026, yêu cầu các cơ quan, đơn vị trên địa bàn xã thực hiện tốt một số nội dung như sau:',
      [
        'Đẩy mạnh tuyên truyền dịch vụ công trực tuyến; Phòng Văn hóa - Xã hội hướng dẫn người dân nộp hồ sơ tại nhà, hoàn thành trước ngày 01/10.',
        'Nghiêm túc xin lỗi bằng văn bản khi trả kết quả trễ hẹn.',
        'Báo cáo kết quả về UBND xã (qua Văn phòng HĐND và UBND xã) trước ngày 20 hằng tháng.',
      ],
    ),
  })
  const page = await openVisitor({ viewport })
  await signInToAdministration(page, 'EDITOR')
  await page.goto(`/admin/collections/articles/${id}`)
  await page.locator('#action-conclude').waitFor()
  await page.waitForLoadState('networkidle')
  await expectGoodPage(page)
  await page.locator('#action-conclude').click()
  await page.waitForURL(/conclusions\/create\?article=/)
  await expect.poll(() => news(page).textContent(), { timeout: 30_000 }).toContain('Tìm thấy 3 ý chỉ đạo, 2 thời hạn.')
  expect(await page.getByLabel('Ngày của văn bản').inputValue()).toBe('2026-08-03')
  expect(await page.getByLabel('Nội dung cần đọc').inputValue()).toContain('- Nghiêm túc xin lỗi')
  expect(await card(page, 1).textContent()).toContain('→ hạn cuối: 30/09/2026')
  await expectGoodPage(page)
  await picture(page, `article-${viewport.width}`)
})

async function openPanel(page: Page): Promise<void> {
  await signInToAdministration(page, 'EDITOR')
  await page.goto('/admin/collections/conclusions/create')
  await page.getByRole('button', { name: 'Nội dung chỉ đạo', exact: true }).click()
  await page.locator('.compile-panel > summary').click()
}

/** What the administration itself is told; its session counts for its own pages only. */
function fetchIn<Answer>(page: Page, path: string): Promise<Answer> {
  return page.evaluate(async (address) => (await fetch(address)).json(), `/api${path}`)
}

async function countConclusions(page: Page): Promise<number> {
  return (await fetchIn<{ totalDocs: number }>(page, '/conclusions/count')).totalDocs
}

const shape = { direction: 'ltr', format: '', indent: 0, version: 1 }

function bodyOf(opening: string, items: string[]) {
  const words = (text: string) => ({ type: 'text', detail: 0, format: 0, mode: 'normal', style: '', text, version: 1 })
  const children = [
    { ...shape, type: 'paragraph', textFormat: 0, textStyle: '', children: [words(opening)] },
    {
      ...shape,
      type: 'list',
      listType: 'bullet',
      tag: 'ul',
      start: 1,
      children: items.map((text, index) => ({ ...shape, type: 'listitem', value: index + 1, children: [words(text)] })),
    },
  ]
  return { root: { ...shape, type: 'root', children } }
}

/** For a look at it: set PICTURES to a folder. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.PICTURES
  if (folder) writeFileSync(`${folder}/${name}.png`, await page.screenshot({ fullPage: true }))
}
