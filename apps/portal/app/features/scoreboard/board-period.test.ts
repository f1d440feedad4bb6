import { expect, test } from 'vitest'
import { dayFrom, periodsOf } from './board-period'

test('a month, a quarter and a year stand beside the whole one before', () => {
  expect(periodsOf('2026-01-15', 'thang')).toEqual({
    now: { from: '2026-01-01', to: '2026-01-31', asOf: '2026-01-15' },
    before: { from: '2025-12-01', to: '2025-12-31', asOf: '2025-12-31' },
  })
  expect(periodsOf('2026-05-31', 'quy')).toEqual({
    now: { from: '2026-04-01', to: '2026-06-30', asOf: '2026-05-31' },
    before: { from: '2026-01-01', to: '2026-03-31', asOf: '2026-03-31' },
  })
  expect(periodsOf('2024-02-29', 'nam').now).toEqual({ from: '2024-01-01', to: '2024-12-31', asOf: '2024-02-29' })
  expect(periodsOf('2024-02-29', 'nam').before.asOf).toBe('2023-12-31')
})

test('all tasks stand beside themselves thirty days earlier', () => {
  expect(periodsOf('2026-03-15', null)).toEqual({
    now: { from: null, to: null, asOf: '2026-03-15' },
    before: { from: null, to: null, asOf: '2026-02-13' },
  })
  expect(dayFrom('2026-12-31', 1)).toBe('2027-01-01')
})
