import { expect, test } from 'vitest'
import { targetValue, yearsOf } from './plan-values'

test('a plan of several years names the first and the last', () => {
  expect(yearsOf({ year: 2026 })).toBe('2026')
  expect(yearsOf({ year: 2026, toYear: 2030 })).toBe('2026–2030')
})

test('a target is a formula in the numbers of the language', () => {
  const target = { comparator: 'AT_LEAST', value: 82.5, unit: '%' } as const
  expect(targetValue(target, 'vi')).toBe('≥ 82,5%')
  expect(targetValue({ ...target, comparator: 'AT_MOST', unit: 'ngày' }, 'en')).toBe('≤ 82.5 ngày')
  expect(targetValue({ comparator: 'EXACTLY', value: 1200 }, 'vi')).toBe('= 1.200')
})
