import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Role } from '@thong-suot/vocabulary'
import { beforeAll, expect, test } from 'vitest'
import { agencyData, documentData, insertPublished } from '../../testing/drafts.ts'
import { type Newsroom, openNewsroom } from '../../testing/newsroom.ts'
import { importFile } from './import-file.ts'

let newsroom: Newsroom
const folder = mkdtempSync(join(tmpdir(), 'thong-suot-import-'))

beforeAll(async () => {
  newsroom = await openNewsroom()
})

function page(title: string, extra = ''): string {
  return `${title}
Ngày đăng: 12/03/2026
Ngày 10/3/2026, UBND xã Minh Khê tổ chức hội nghị triển khai Công văn số 77/UBND-NC ngày 02/3/2026 của UBND tỉnh Bình Lam.
Chủ tịch UBND xã yêu cầu các cơ quan, đơn vị thực hiện: (1) Rà soát hồ sơ quá hạn; (2) xin lỗi người dân bằng văn bản.
${extra}
Lê Thử`
}

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

function importAs(role: Role, path: string, again = false) {
  return importFile(path, { again, into: { payload: newsroom.payload, user: newsroom.staff[role] } })
}

test('a page becomes a draft article, a draft conclusion that is not tracked, and drafts of its documents', async () => {
  const report = await importAs('EDITOR', write('mot.txt', page('Xã Minh Khê triển khai chỉ đạo của UBND tỉnh')))
  expect(report.outcome).toBe('IMPORTED')
  const { payload } = newsroom
  const article = await payload.findByID({
    collection: 'articles',
    id: report.saved?.article ?? 0,
    draft: true,
    depth: 0,
  })
  expect(article).toMatchObject({
    _status: 'draft',
    title: 'Xã Minh Khê triển khai chỉ đạo của UBND tỉnh',
    eventOn: '2026-03-10T12:00:00.000Z',
    publishedAt: '2026-03-11T17:00:00.000Z',
    authors: [{ name: 'Lê Thử' }],
    citations: [
      { relation: 'REFERS_TO', asWritten: 'Công văn số 77/UBND-NC', document: report.saved?.documents[0]?.id },
    ],
    createdBy: newsroom.staff.EDITOR.id,
  })
  const conclusion = await payload.findByID({
    collection: 'conclusions',
    id: report.saved?.conclusion ?? 0,
    draft: true,
  })
  expect(conclusion).toMatchObject({ _status: 'draft', tracking: 'ARCHIVED', form: 'REPORTED_ORALLY' })
  expect(conclusion.directives?.map(({ number, text }) => [number, text])).toEqual([
    ['1', 'Rà soát hồ sơ quá hạn'],
    ['2', 'xin lỗi người dân bằng văn bản.'],
  ])
  expect(report.saved?.documents).toMatchObject([{ symbol: '77/UBND-NC', isNew: true }])
})

test('parties and deadlines are filled as they were read, with the agency of that day, confirmed by nobody', async () => {
  const { payload } = newsroom
  const data = agencyData({ name: 'Phòng Kinh tế xã Minh Khê', aliases: [{ value: 'Phòng Kinh tế' }] })
  const { id: agency } = await payload.create({ collection: 'agencies', data, overrideAccess: true })
  const assigned = 'Giao Phòng Kinh tế chủ trì rà soát hồ sơ đất đai, hoàn thành trước ngày 01/4 và báo cáo UBND xã.'
  const report = await importAs('EDITOR', write('sau.txt', page('Xã Minh Khê giao việc cho Phòng Kinh tế', assigned)))
  const conclusion = await payload.findByID({
    collection: 'conclusions',
    id: report.saved?.conclusion ?? 0,
    draft: true,
    depth: 0,
  })
  expect(conclusion.directives?.find(({ text }) => text.includes('đất đai'))).toMatchObject({
    parties: [{ role: 'LEAD', asWritten: 'Phòng Kinh tế', agency }],
    deadlines: [
      {
        phrase: 'trước ngày 01/4',
        due: '2026-03-31T12:00:00.000Z',
        source: 'PARSED',
        confirmedBy: null,
        bindsWhole: true,
      },
    ],
  })
})

test('the same page is noticed and refused, unless it is asked for again', async () => {
  const path = write('hai.txt', page('Xã Minh Khê họp giao ban tháng ba về một cửa'))
  const first = await importAs('EDITOR', path)
  const second = await importAs('PUBLISHER', path)
  expect(second).toMatchObject({ outcome: 'NOT_IMPORTED', problem: { code: 'IMPORTED_BEFORE' } })
  expect(second.problem?.values[0]).toBe(String(first.saved?.article))
  expect((await importAs('EDITOR', path, true)).outcome).toBe('IMPORTED')
})

test('a document on record is found by symbol and day instead of being entered twice', async () => {
  const { payload } = newsroom
  const issuer = await payload.create({ collection: 'agencies', data: agencyData({ name: 'UBND tỉnh Vân Sơn' }) })
  const known = await insertPublished(
    payload,
    'documents',
    documentData({
      symbolAsWritten: '88/UBND-TH',
      issuer: issuer.id,
      issuerAsWritten: 'UBND tỉnh Vân Sơn',
      issuedOn: '2026-02-05T12:00:00.000Z',
    }),
  )
  const cited = 'Việc này theo Công văn số 88/UBND-TH ngày 05/02/2026 của UBND tỉnh và các quy định có liên quan khác.'
  const report = await importAs('EDITOR', write('ba.txt', page('Xã Minh Khê làm theo công văn của tỉnh', cited)))
  expect(report.saved?.documents).toContainEqual({ id: known.id, symbol: '88/UBND-TH', isNew: false })
})

test('who may not write imports nothing, and nothing is left half saved', async () => {
  const { payload } = newsroom
  const before = await payload.count({ collection: 'documents' })
  const path = write(
    'bon.txt',
    page('Một tin không ai được phép viết ra ở đây', 'Theo Kế hoạch số 901/KH-UBND ngày 01/3/2026 của UBND xã.'),
  )
  expect(await importAs('AGENCY_OFFICER', path)).toMatchObject({
    outcome: 'NOT_IMPORTED',
    problem: { code: 'REFUSED' },
  })
  expect(await payload.count({ collection: 'documents' })).toEqual(before)
})

test('files that are no page are told apart, and nothing is saved', async () => {
  const codeOf = async (path: string) => (await importAs('EDITOR', path)).problem?.code
  expect(await codeOf(write('trong.txt', ''))).toBe('EMPTY')
  expect(await codeOf(write('anh.png', new Uint8Array([0x89, 0x50, 0, 0, 1])))).toBe('BINARY')
  expect(await codeOf(write('to.txt', 'a'.repeat(2 * 1024 * 1024 + 1)))).toBe('TOO_LARGE')
  expect(await codeOf(write('muc-luc.txt', 'Trang chủ\nĐăng nhập\nTin khác\n'))).toBe('NO_ARTICLE')
  expect(await codeOf(join(folder, 'khong-co.txt'))).toBe('NOT_FOUND')
})

test('without an account to write as, a page is only read', async () => {
  const report = await importFile(write('nam.txt', page('Chỉ đọc thử một trang cũ của xã')), { again: false })
  expect(report).toMatchObject({ outcome: 'READ_ONLY', file: 'nam.txt' })
  expect(report.reading?.findings.title).toBe('Chỉ đọc thử một trang cũ của xã')
})
