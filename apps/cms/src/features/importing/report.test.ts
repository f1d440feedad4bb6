import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import { readPage } from './read-page.ts'
import { printReport } from './report.ts'
import { cleaningTexts, missingTexts, oddityTexts, problemTexts } from './report-texts.ts'

const page = `Xã Minh Khê công khai kết quả giải quyết hồ sơ tháng hai
Trong tháng 02/2026, Trung tâm Phục vụ hành chính công xã tiếp nhận 312 hồ sơ, trả đúng hạn 99,04%, theo NĐ 61/2018.`

test('the report names what was found, what is missing and what looks odd, in the language asked for', () => {
  const report = { file: 'trang.txt', outcome: 'READ_ONLY' as const, reading: readPage(page) }
  const vietnamese = stripVTControlCharacters(printReport(report, 'vi'))
  const english = stripVTControlCharacters(printReport(report, 'en'))
  expect(vietnamese).toContain('312 hồ sơ; 99,04%')
  expect(vietnamese).toContain('Còn thiếu')
  expect(vietnamese).toContain('“NĐ 61/2018” được hiểu là 61/2018/NĐ-CP.')
  expect(english).toContain('“NĐ 61/2018” was read as 61/2018/NĐ-CP.')
})

test('the report tells the deadlines that were read, and the doubts of each directive', () => {
  const directing = `Xã Minh Khê họp giao ban
Ngày đăng: 12/03/2026
Chủ tịch UBND xã yêu cầu các phòng chuyên môn: (1) Rà soát hồ sơ quá hạn trước ngày 01/4; (2) khẩn trương xin lỗi người dân.`
  const report = { file: 'trang.txt', outcome: 'READ_ONLY' as const, reading: readPage(directing) }
  const vietnamese = stripVTControlCharacters(printReport(report, 'vi'))
  expect(vietnamese).toContain('trước ngày 01/4 → 2026-03-31')
  expect(vietnamese).toMatch(/Ý 1, 2: Giao cho một nhóm cơ quan/)
  expect(stripVTControlCharacters(printReport(report, 'en'))).toContain('Directive 2: Words of urgency')
})

test('a problem is told with its values filled in', () => {
  const problem = { code: 'IMPORTED_BEFORE' as const, values: ['12', 'Tin cũ'] }
  expect(printReport({ file: 'x', outcome: 'NOT_IMPORTED', problem }, 'en')).toContain('article 12: “Tin cũ”')
})

test('every text of the report exists in both languages and differs', () => {
  for (const texts of [cleaningTexts, missingTexts, oddityTexts, problemTexts]) {
    for (const { vi, en } of Object.values(texts)) {
      expect(vi.trim()).not.toBe('')
      expect(en).not.toBe(vi)
    }
  }
})
