import { daysOff, workedSaturdays } from '@thong-suot/vocabulary'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, checkDay, dayOf, weekdayOf } from './calendar.ts'
import { addWorkingDays, isWorkingDay, moveToWorkingDay } from './working-days.ts'

const none = new Set<string>()

describe('the calendar', () => {
  test('a month after the 31st ends on the last day of the shorter month', () => {
    expect(addMonths('2022-01-31', 1)).toBe('2022-02-28')
    expect(addMonths('2023-11-30', 3)).toBe('2024-02-29')
  })

  test('days run over the ends of months and years', () => {
    expect(addDays('2021-12-31', 1)).toBe('2022-01-01')
    expect(addDays('2022-03-01', -1)).toBe('2022-02-28')
  })

  test('a day that no month has is none', () => {
    expect(dayOf(2022, 2, 29)).toBeNull()
    expect(checkDay('2022-02-30')).toBeNull()
    expect(checkDay('sớm')).toBeNull()
  })

  test('weeks begin on Monday', () => {
    expect(weekdayOf('2022-03-07')).toBe(1)
    expect(weekdayOf('2022-03-13')).toBe(7)
  })
})

describe('working days', () => {
  test('Lunar New Year is passed over', () => {
    expect(addWorkingDays('2024-02-07', 1, none)?.day).toBe('2024-02-15')
  })

  test('a Saturday worked for a swapped day counts', () => {
    expect(isWorkingDay('2024-05-04', none)).toBe(true)
    expect(addWorkingDays('2024-04-26', 2, none)?.day).toBe('2024-05-03')
    expect(addWorkingDays('2024-04-26', 3, none)?.day).toBe('2024-05-04')
  })

  test('days off that a caller adds count as such', () => {
    expect(addWorkingDays('2022-03-07', 1, new Set(['2022-03-08']))?.day).toBe('2022-03-09')
  })

  test('an end on a Sunday before a holiday moves behind the holiday', () => {
    expect(moveToWorkingDay('2025-08-31', none).day).toBe('2025-09-03')
  })

  test('years without a table are told', () => {
    expect(addWorkingDays('2030-01-02', 1, none)?.isBeyondTable).toBe(true)
    expect(addWorkingDays('2026-12-30', 3, none)?.isBeyondTable).toBe(false)
  })

  test('days off are weekdays, swapped days are Saturdays', () => {
    for (const day of daysOff) expect(weekdayOf(day), day).toBeLessThanOrEqual(5)
    for (const day of workedSaturdays) expect(weekdayOf(day), day).toBe(6)
  })

  test('every year has at least eight days off on weekdays', () => {
    for (let year = 2015; year <= 2027; year++) {
      expect([...daysOff].filter((day) => day.startsWith(String(year))).length, String(year)).toBeGreaterThanOrEqual(8)
    }
  })
})
