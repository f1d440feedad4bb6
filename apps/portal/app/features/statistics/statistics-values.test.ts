import { expect, test } from 'vitest'
import { figureOf, periodText, rateOf, shortPeriod } from './statistics-values'

test('a figure is shown as stated, and as computed only where nobody stated it', () => {
  const figures = [
    { measure: 'RESOLVED', stated: 3478, computed: 3479 },
    { measure: 'PENDING', stated: null, computed: 265 },
  ] as const
  expect(figureOf(figures, 'RESOLVED', 'vi')).toEqual({ value: 3478, text: '3.478', isComputed: false })
  expect(figureOf(figures, 'PENDING', 'en')).toEqual({ value: 265, text: '265', isComputed: true })
  expect(figureOf(figures, 'RETURNED', 'vi')).toBeNull()
})

test('a stated percentage keeps the digits of its source', () => {
  const rates = [
    { rate: 'ON_TIME_OF_RESOLVED', stated: '96.70', computed: 96.7012 },
    { rate: 'ONLINE_OF_RECEIVED', stated: null, computed: 17.739781 },
  ] as const
  expect(rateOf(rates, 'ON_TIME_OF_RESOLVED', 'vi')?.text).toBe('96,70%')
  expect(rateOf(rates, 'ONLINE_OF_RECEIVED', 'vi')?.text).toBe('17,74%')
})

test('a period is told with the days that are known', () => {
  expect(periodText({ label: 'Tháng 10/2026', from: '2026-09-15', to: '2026-10-14' })).toBe(
    'Tháng 10/2026 (15/09/2026 – 14/10/2026)',
  )
  expect(periodText({ label: '10 tháng đầu năm 2022' })).toBe('10 tháng đầu năm 2022')
  expect(shortPeriod({ label: 'Tháng 10/2026', to: '2026-10-14' })).toBe('10/26')
})
