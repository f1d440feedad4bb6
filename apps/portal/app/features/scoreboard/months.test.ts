import { expect, test } from 'vitest'
import { isNearMonth, monthName, monthSpan, shortMonth } from './months'

test('a month is named by its number and year, and goes to its last day, in a leap year too', () => {
  expect(monthName('2026-03-01')).toBe('3/2026')
  expect(shortMonth('2026-03-01')).toBe('3/26')
  expect(monthSpan('2024-02-01')).toEqual({ 'han-tu': '2024-02-01', 'han-den': '2024-02-29' })
  expect(monthSpan('2026-12-01')['han-den']).toBe('2026-12-31')
})

test('the twelve months up to a day and the six after it are near', () => {
  const near = (month: string) => isNearMonth(month, '2026-11-30')
  expect(['2025-11-01', '2025-12-01', '2026-11-01', '2027-05-01', '2027-06-01'].map(near)).toEqual([
    ...[false, true, true, true, false],
  ])
})
