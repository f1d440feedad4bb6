import { expect, test } from 'vitest'
import { copiesText, feeText, timeLimitText, valueText } from './procedure-values'

test('a fee of nothing is free, one that is not told is left out', () => {
  expect(feeText(0, null, 'vi')).toBe('Không thu phí')
  expect(feeText(8000, 'miễn cho người có công', 'vi')).toBe('8.000 đồng, miễn cho người có công')
  expect(feeText(null, null, 'vi')).toBeNull()
})

test('a time limit is a figure with its unit, or a rule in words', () => {
  expect(timeLimitText(3, 'WORKING_DAY', null, 'vi')).toBe('3 ngày làm việc')
  expect(timeLimitText(null, null, 'Ngay trong ngày', 'vi')).toBe('Ngay trong ngày')
})

test('papers say how many originals and copies, and when', () => {
  expect(copiesText({ originals: 1, copies: 2, case: 'khi ủy quyền' }, 'vi')).toBe(
    '1 bản chính, 2 bản sao, khi ủy quyền',
  )
})

test('what changed is told in words, whatever figures and keys the API gives', () => {
  expect(valueText('TIME_LIMIT', '5 WORKING_DAY; kể từ ngày nhận', 'vi')).toBe('5 ngày làm việc, kể từ ngày nhận')
  expect(valueText('TIME_LIMIT', 'Trong ngày; sau 15 giờ thì hôm sau', 'vi')).toBe('Trong ngày; sau 15 giờ thì hôm sau')
  expect(valueText('FEE', '0 VND', 'vi')).toBe('Không thu phí')
  expect(valueText('REQUIRED_DOCUMENT', '1 ORIGINAL; 2 COPY', 'vi')).toBe('1 bản chính, 2 bản sao')
  expect(valueText('ONLINE_LEVEL', 'FULL', 'en')).toBe('Fully online')
  expect(valueText('NON_TERRITORIAL', 'true', 'vi')).toBe('Có')
  expect(valueText('RESULT', '3 HOUR', 'vi')).toBe('3 HOUR')
})
