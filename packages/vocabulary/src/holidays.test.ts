import { expect, test } from 'vitest'
import { isWorkingDay, previousWorkingDay } from './holidays.ts'

test('offices work from Monday to Friday, and on Saturdays given in exchange', () => {
  expect(['2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30'].map(isWorkingDay)).toEqual([true, false, false, true])
  expect(isWorkingDay('2026-08-22')).toBe(true)
})

test('offices are closed on public holidays, those of the moon and the days in lieu included', () => {
  expect(['2026-02-17', '2026-04-27', '2026-08-31', '2026-09-02', '2027-05-03'].map(isWorkingDay)).not.toContain(true)
})

test('beyond the years of the table the holidays with a fixed day are known', () => {
  expect(['2031-01-01', '2031-04-30', '2031-05-01', '2031-09-02'].map(isWorkingDay)).not.toContain(true)
  expect(isWorkingDay('2031-01-02')).toBe(true)
})

test('the working day before a Monday is a Friday, and before one behind a holiday an earlier one', () => {
  expect(previousWorkingDay('2026-11-30')).toBe('2026-11-27')
  expect(previousWorkingDay('2027-01-04')).toBe('2026-12-31')
  expect(previousWorkingDay('2026-02-23')).toBe('2026-02-13')
})
