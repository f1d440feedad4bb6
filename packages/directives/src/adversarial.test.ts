import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findAgencies } from './agencies/find-agencies.ts'
import { compileDirectives } from './compile-directives.ts'

const pieces = [
  'Giao ',
  'yêu cầu ',
  'Phòng Nội vụ ',
  'các Sở: ',
  'Nội vụ, ',
  'Tài chính ',
  'UBND các xã, phường ',
  'Thủ trưởng ',
  'các cơ quan, đơn vị ',
  'chủ trì, ',
  'phối hợp với ',
  'theo dõi, đôn đốc ',
  'rà soát hồ sơ',
  '(1) ',
  '(2) ',
  '1. ',
  'a) ',
  'đ) ',
  '- ',
  'Thứ nhất, ',
  'II. ',
  '; ',
  '. ',
  ': ',
  '\n',
  '\n\n',
  'trước ngày 15/9/2026',
  'Kế hoạch số 12/KH-UBND ',
  'nhấn mạnh ',
  'như sau:',
  'Nơi nhận',
  'đồng chí Nguyễn Văn A, ',
  'Ngoài ra, ',
  '\u00ad',
  'e\u0301',
]
const prose = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''))

describe('any text', () => {
  test('is compiled without an error, every span in range, in order, and holding what it says', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(fc.oneof(prose, fc.string({ unit: 'binary' })), (text) => {
        const { directives, doubts } = compileDirectives(text, { issuedOn: '2026-08-03' })
        const isOrdered = directives.every(({ span: [from, to], text: own }, index) => {
          const before = directives[index - 1]?.span[1] ?? 0
          return before <= from && from < to && text.slice(from, to) === own
        })
        const spans = [...doubts, ...directives.flatMap((directive) => directive.doubts), ...findAgencies(text)]
        const isInRange = spans.every(({ span: [from, to] }) => 0 <= from && from < to && to <= text.length)
        expect([isOrdered, isInRange]).toEqual([true, true])
      }),
      { numRuns: 2000 },
    )
  })

  test('is compiled alike composed and decomposed', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(prose, (text) => {
        const read = (given: string) =>
          compileDirectives(given).directives.map(({ number, text: own, lead, addressees, coordinate, monitor }) =>
            [number ?? '', own, ...lead, ...addressees, ...coordinate, ...monitor].map((word) => word.normalize('NFC')),
          )
        expect(read(text.normalize('NFD'))).toEqual(read(text.normalize('NFC')))
      }),
      // what once differed: a group behind a post
      { numRuns: 500, examples: [['1. phối hợp với Thủ trưởng các Sở: phối hợp với ']] },
    )
  })
})

describe('compiling takes time in proportion to the text', () => {
  const units = [
    'Giao ',
    'các ',
    'các cơ quan, ',
    'Giao Phòng Nội vụ chủ trì; ',
    'Phòng Nội vụ, ',
    'Sở Nội vụ, Tài chính và ',
    'yêu cầu các cơ quan: ',
    'UBND các xã, phường, ',
    '(1) rà soát; ',
    '1. ',
    '- rà soát\n',
    '- a\n+ b\n',
    'Thứ nhất, ',
    'nhấn mạnh ',
    'nhiệm vụ ',
    'căn cứ chức năng, ',
    'đồng chí Nguyễn Văn A, ',
    'Giám đốc ',
    'Ban Chỉ đạo Chuyển đổi số ',
    'Trung tâm A và B - C ',
    'I. Giao Sở Y tế:\n',
    'Ngoài ra, ',
    'rà soát; ',
    'Yêu cầu rà soát trước ngày 1/2. ',
  ]

  // The time of the processor, and once more if need be: other work on the machine is no fault of the text.
  test.each(units)('%j again and again', { retry: 3, timeout: 60_000 }, (unit) => {
    const measure = (length: number) => {
      const given = unit.repeat(Math.ceil(length / unit.length))
      const tries = [1, 2, 3].map(() => {
        const begin = process.cpuUsage()
        compileDirectives(given, { issuedOn: '2026-08-03' })
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
