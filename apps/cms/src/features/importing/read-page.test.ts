import { expect, test } from 'vitest'
import { decodePage } from './decode-page.ts'
import { readPage } from './read-page.ts'

const codesOf = (text: string) => readPage(text).oddities.map(({ code }) => code)

const meetingPage = `Chào mừng bạn đến với Cổng thông tin điện tử xã Minh Khê
null UBND xã họp bàn giải pháp số hóa hồ sơ
Cỡ chữ: A- A A+
UBND xã họp bàn giải pháp số hóa hồ sơ
Chuyên mục: Chuyển đổi số | Đăng ngày: 03/03/2026
Sáng ngày 28/2, UBND xã Minh Khê tổ chức cuộc họp bàn giải pháp số hóa hồ sơ. Ông Trần Văn Mẫu - Chủ tịch UBND xã chủ trì cuộc họp.
Quang cảnh cuộc họp, ảnh: T. Mẫu
Trong tháng 02, Trung tâm tiếp nhận 1.204 hồ sơ, trả đúng hạn 98,5%; số hóa 640 hồ sơ theo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.
Kết luận cuộc họp, Chủ tịch UBND xã yêu cầu các phòng chuyên môn, các đơn vị thực hiện: (1) Rà soát hồ sơ còn tồn; (2) hoàn thành số hóa trước ngày 15/4/2026.
Nguyễn Mẫu + Lê Thử, Văn phòng HĐND và UBND xã
Tin khác
Tiêu đề
Đường dây nóng: 0900 000 000
`

test('a page is read without its navigation, tools, field labels and hotlines', () => {
  const { findings, cleanings } = readPage(meetingPage)
  expect(findings.title).toBe('UBND xã họp bàn giải pháp số hóa hồ sơ')
  expect(findings.section).toBe('Chuyển đổi số')
  expect(findings.sourcePortal).toBe('Cổng thông tin điện tử xã Minh Khê')
  expect(JSON.stringify(findings)).not.toContain('0900')
  expect(cleanings.map(({ kind }) => kind).sort()).toEqual(
    ['DOUBLED_LINE', 'FIELD_LABEL', 'NAVIGATION', 'NULL_WORD', 'PHONE_LIST', 'READING_TOOL', 'RELATED_NEWS'].sort(),
  )
})

test('a day without a year takes the year of the posting, and the report says so', () => {
  const { findings, oddities } = readPage(meetingPage)
  expect(findings.postedOn).toBe('2026-03-03')
  expect(findings.eventOn).toBe('2026-02-28')
  expect(oddities).toContainEqual({ code: 'EVENT_YEAR_FROM_POSTING', values: ['28/2', '2026'] })
})

test('joint authors, their unit, the chair and a caption with its credit are found', () => {
  const { byline, meeting, captions } = readPage(meetingPage).findings
  expect(byline).toEqual({ authors: ['Nguyễn Mẫu', 'Lê Thử'], unit: 'Văn phòng HĐND và UBND xã', source: null })
  expect(meeting).toEqual({ kind: 'họp', chair: { name: 'Trần Văn Mẫu', post: 'Chủ tịch UBND xã' } })
  expect(captions).toEqual([{ text: 'Quang cảnh cuộc họp, ảnh: T. Mẫu', credit: 'T. Mẫu' }])
})

test('figures are counts and shares, never dates, periods or document symbols', () => {
  expect(readPage(meetingPage).findings.figures.map(({ value, unit }) => `${value} ${unit}`)).toEqual([
    '1204 hồ sơ',
    '98.5 %',
    '640 hồ sơ',
  ])
})

test('directives are kept as written, with the bodies they address and the deadline reckoned from the day of the event', () => {
  const { directives } = readPage(meetingPage).findings
  const parties = [
    { role: 'ADDRESSEE', asWritten: 'các phòng chuyên môn' },
    { role: 'ADDRESSEE', asWritten: 'các đơn vị' },
  ]
  expect(directives).toMatchObject([
    { number: '1', text: 'Rà soát hồ sơ còn tồn', parties, deadlines: [] },
    {
      number: '2',
      text: 'hoàn thành số hóa trước ngày 15/4/2026.',
      parties,
      deadlines: [{ phrase: 'trước ngày 15/4/2026', due: '2026-04-14', bindsWhole: true }],
    },
  ])
})

test('a page that only reports has no directives', () => {
  const page = `Xã Minh Khê công khai kết quả giải quyết thủ tục
UBND xã đã tiếp nhận 120 hồ sơ trong tháng, không có hồ sơ trễ hạn; người dân được trả kết quả ngay tại Trung tâm.`
  expect(readPage(page).findings.directives).toBeNull()
})

test('decomposed letters, a byte order mark and Windows line endings change nothing that is found', () => {
  const bytes = new TextEncoder().encode(`\ufeff${meetingPage.replaceAll('\n', '\r\n').normalize('NFD')}`)
  const decoded = decodePage(bytes)
  if ('unreadable' in decoded) throw new Error(decoded.unreadable)
  expect(readPage(decoded.text).findings).toEqual(readPage(meetingPage).findings)
})

test('a page without dates, byline or title line has none of them', () => {
  const { findings, missing } = readPage(
    'Vừa qua, UBND xã Minh Khê tổ chức Hội nghị sơ kết công tác cải cách hành chính quý một. Các đại biểu đã thảo luận sôi nổi.',
  )
  expect(findings.postedOn).toBeNull()
  expect(findings.eventOn).toBeNull()
  expect(findings.byline).toEqual({ authors: [], unit: null, source: null })
  expect(findings.title).toBe('Hội nghị sơ kết công tác cải cách hành chính quý một')
  expect(missing).toEqual(expect.arrayContaining(['AUTHORS', 'UNIT', 'POSTED_ON', 'EVENT_ON', 'DIRECTIVES', 'CHAIR']))
})

test('the hour of posting is kept where the page gives it', () => {
  const page = 'Thứ Hai, Ngày 02/03/2026, 7:05 CH\nXã Minh Khê công khai kết quả giải quyết thủ tục hành chính\n'
  const body =
    'Kết quả giải quyết hồ sơ được niêm yết tại Trung tâm Phục vụ hành chính công xã và trên trang thông tin điện tử.'
  expect(readPage(page + body).findings.postedOn).toBe('2026-03-02T19:05+07:00')
})

test('a date that does not exist is reported and not stored', () => {
  const page = 'Ngày đăng: 31/02/2026\nXã Minh Khê công khai kết quả giải quyết thủ tục\n'
  const body =
    'Kết quả giải quyết hồ sơ được niêm yết tại Trung tâm Phục vụ hành chính công xã và trên trang thông tin điện tử.'
  expect(readPage(page + body).findings.postedOn).toBeNull()
  expect(codesOf(page + body)).toContain('IMPOSSIBLE_DATE')
})

test('figures of an earlier year than the page announces are pointed out', () => {
  const page = `Đăng ngày: 10/07/2026
Xã Minh Khê sơ kết cải cách hành chính năm 2026
Ngày 09/7/2026, UBND xã tổ chức Hội nghị sơ kết công tác cải cách hành chính năm 2026 với các đơn vị.
Trong 6 tháng đầu năm 2025, công tác cải cách hành chính của xã có nhiều chuyển biến, được người dân ghi nhận.`
  expect(readPage(page).oddities).toContainEqual({
    code: 'PERIOD_BEFORE_ANNOUNCED_YEAR',
    values: ['2026', '6 tháng đầu năm 2025'],
  })
})
