import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDocuments } from '../documents/find-documents.ts'
import { findDeadlines } from './find-deadlines.ts'

const issuedOn = '2022-03-07'
const pieces = [
  'trước ',
  'ngày ',
  'tháng ',
  'năm ',
  'quý ',
  'II',
  '1',
  '15',
  '2022',
  '/',
  '-',
  '.',
  ',',
  '(',
  ')',
  '\n',
  '\n\n',
  'hằng ',
  'định kỳ ',
  'từ ',
  'đến ',
  'hết ',
  'chậm nhất ',
  'trong ',
  '05 ',
  'làm việc ',
  'kể từ ',
  'thứ Sáu ',
  'giờ ',
  'đã ',
  'của ',
  'Thời hạn: ',
  'Kế hoạch số ',
  'KH',
  'UBND',
  'QĐ',
  'TU',
  'Nghị quyết ',
  '\u00ad',
  'Ð',
  'cuối ',
  'đầu ',
  '99999',
  'e\u0301',
]
const prose = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''))

describe('any text', () => {
  test('is read without an error, with spans in range and in order', () => {
    fc.assert(
      fc.property(fc.oneof(prose, fc.string({ unit: 'binary' })), (text) => {
        for (const found of [findDeadlines(text, { issuedOn }), findDocuments(text)]) {
          let last = 0
          for (const { span } of found) {
            expect(span[0]).toBeGreaterThanOrEqual(last)
            expect(span[1]).toBeGreaterThan(span[0])
            expect(span[1]).toBeLessThanOrEqual(text.length)
            last = span[0]
          }
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('is read alike composed and decomposed', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const read = (given: string) => [
          findDeadlines(given, { issuedOn }).map(({ deadline: { kind, start, due } }) => [kind, start, due]),
          findDocuments(given).map(({ symbol }) => symbol),
        ]
        expect(read(text.normalize('NFD'))).toEqual(read(text.normalize('NFC')))
      }),
      { numRuns: 500 },
    )
  })
})

describe('reading takes time in proportion to the text', () => {
  const units = [
    '1',
    '1/',
    '1, ',
    '(',
    'trước ',
    'trước ngày 1 ',
    'ngày 14, 15, ',
    'quý I, ',
    'hằng tháng, quý, ',
    'từ ngày 1 đến ',
    'Thời hạn gửi báo cáo ',
    'đã trong tháng 6 ',
    'trong 5 ngày kể từ ngày họp ',
    '12-QĐ/',
    'Kế hoạch số ',
    '12/KH-UBND, ',
    'của Bộ Tài chính và Bộ ',
    'trong quý II, quý III ',
    '\n- ',
    'a',
    'trước khi ',
    'Luật Tổ chức ',
  ]

  // The time of the processor, and once more if need be: other work on the machine is no fault of the text.
  test.each(units)('%j again and again', { retry: 3 }, (unit) => {
    const text = (length: number) => unit.repeat(Math.ceil(length / unit.length))
    const measure = (length: number) => {
      const given = text(length)
      const tries = [1, 2, 3].map(() => {
        const begin = process.cpuUsage()
        findDeadlines(given, { issuedOn })
        findDocuments(given)
        return process.cpuUsage(begin).user / 1000
      })
      return Math.min(...tries)
    }
    measure(10_000)
    const [once, twice, fourTimes] = [measure(25_000), measure(50_000), measure(100_000)]
    // Quadratic time would be four and sixteen times; some milliseconds are the collector's.
    expect(twice).toBeLessThan(once * 3 + 40)
    expect(fourTimes).toBeLessThan(once * 9 + 80)
  })
})
