import { expect, test } from 'vitest'
import { formatDay, formatMoment, formatNumber, formatShare, formatWeekday, readDay, today } from './format'

test('a calendar date is the same day everywhere', () => {
  expect(formatDay('2020-03-05')).toBe('05/03/2020')
})

test('an instant is shown in Vietnamese time', () => {
  expect(formatDay('2026-11-22T18:30:00Z')).toBe('23/11/2026')
  expect(formatMoment('2026-11-22T18:30:00Z')).toBe('23/11/2026, 01:30')
  expect(today(new Date('2026-11-22T18:30:00Z'))).toBe('2026-11-23')
})

test('the masthead names the day of the week', () => {
  expect(formatWeekday('2026-11-23', 'vi')).toBe('Thứ Hai, 23/11/2026')
})

test('numbers follow the language', () => {
  expect(formatShare(0.9733, 'vi')).toBe('97,33%')
  expect(formatShare(0.9733, 'en')).toBe('97.33%')
  expect(formatNumber(21914, 'vi')).toBe('21.914')
})

test('only days that exist are read from an address', () => {
  expect(readDay('2024-02-29')).toBe('2024-02-29')
  expect(readDay('2023-02-29')).toBeNull()
  expect(readDay('29/02/2024')).toBeNull()
  expect(readDay(null)).toBeNull()
})
