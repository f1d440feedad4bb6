import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodePage } from './decode-page.ts'
import { readPage } from './read-page.ts'

/** Scraps of pages, so that random texts come close to real ones. */
const scraps = [
  'Ngày 31/02/2026, ',
  'UBND xã tổ chức ',
  'yêu cầu các cơ quan, đơn vị ',
  '(1) ',
  '- ',
  'Công văn số 12/UBND-VP ngày ',
  'NĐ 61/2018',
  'null',
  ', ảnh A. B',
  ' và ',
  'ông Trần Văn Mẫu, Chủ tịch UBND xã chủ trì',
  '97,33%',
  'Tin khác',
  '\n',
  '\u00a0',
  '…',
  '; ',
  '. ',
]
const scrappyText = fc
  .array(fc.oneof(fc.constantFrom(...scraps), fc.string({ maxLength: 12 })), { maxLength: 60 })
  .map((parts) => parts.join(''))

test('no text whatever stops the reader', () => {
  fc.assert(
    fc.property(scrappyText, (text) => {
      const { findings } = readPage(text)
      expect(findings.figures.every(({ value }) => Number.isFinite(Number(value)))).toBe(true)
      expect(findings.postedOn === null || !Number.isNaN(Date.parse(findings.postedOn))).toBe(true)
    }),
    { numRuns: 400, seed: 20260101 },
  )
})

test('no bytes whatever stop the decoder', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void decodePage(bytes)),
    { numRuns: 400, seed: 20260102 },
  )
})

test('a page of a hundred thousand letters is read within seconds, however it repeats itself', () => {
  for (const scrap of ['ngày 1/1 ', 'ông Trần Văn ', 'các cơ quan, đơn vị, ', '1.1', 'A-', 'yêu cầu ', '(1) a; ']) {
    const text = `Tiêu đề của một trang rất dài để thử\n${scrap.repeat(Math.floor(100_000 / scrap.length))}.`
    const began = performance.now()
    readPage(text)
    expect(performance.now() - began, scrap).toBeLessThan(5_000)
  }
})
