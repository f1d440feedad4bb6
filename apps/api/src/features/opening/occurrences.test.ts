import { expect, test } from 'vitest'
import { openHouse } from '../../testing/open-house.ts'

const { admin } = await openHouse()

const dues = async (firstDue: string, recurrence: string, count: number) => {
  const { rows } = await admin.query<{ due: string }>(
    'select reform.due_of($1, $2, n)::text as due from generate_series(1, $3::integer) n',
    [firstDue, recurrence, count],
  )
  return rows.map(({ due }) => due)
}

test.each([
  ['2026-10-16', 'WEEKLY', ['2026-10-16', '2026-10-23', '2026-10-30', '2026-11-06']],
  ['2026-01-24', 'MONTHLY', ['2026-01-24', '2026-02-24', '2026-03-24', '2026-04-24']],
  ['2027-12-30', 'MONTHLY', ['2027-12-30', '2028-01-30', '2028-02-29', '2028-03-30']],
  ['2026-01-29', 'MONTHLY', ['2026-01-29', '2026-02-28', '2026-03-29', '2026-04-29']],
  ['2026-01-31', 'MONTHLY', ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30']],
  ['2026-02-28', 'MONTHLY', ['2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31']],
  ['2028-02-28', 'MONTHLY', ['2028-02-28', '2028-03-28', '2028-04-28', '2028-05-28']],
  ['2026-06-30', 'QUARTERLY', ['2026-06-30', '2026-09-30', '2026-12-31', '2027-03-31']],
  ['2026-10-05', 'QUARTERLY', ['2026-10-05', '2027-01-05', '2027-04-05', '2027-07-05']],
  ['2026-06-14', 'HALF_YEARLY', ['2026-06-14', '2026-12-14', '2027-06-14', '2027-12-14']],
  ['2028-02-29', 'YEARLY', ['2028-02-29', '2029-02-28', '2030-02-28', '2031-02-28']],
])(
  'first due on %s and %s, it is due again on the same day, or at the end of the month',
  async (first, how, expected) => {
    expect(await dues(first, how, 4)).toEqual(expected)
  },
)

const periods = async (...given: (string | null)[]) => {
  const { rows } = await admin.query<{ occurrence: number; opens_on: string; due: string | null }>(
    'select occurrence, opens_on::text, due::text from reform.occurrences($1, $2, $3, $4, $5) order by 1',
    given,
  )
  return rows.map(({ occurrence, opens_on: opensOn, due }) => [occurrence, opensOn, due])
}

test('a period begins the day after the due day before, the first with its document', async () => {
  const first = [1, '2026-01-19', '2026-01-24']
  const second = [2, '2026-01-25', '2026-02-24']
  expect(await periods('2026-01-24', 'MONTHLY', '2026-01-19', null, '2026-01-10')).toEqual([first])
  expect(await periods('2026-01-24', 'MONTHLY', '2026-01-19', null, '2026-01-24')).toEqual([first])
  expect(await periods('2026-01-24', 'MONTHLY', '2026-01-19', null, '2026-01-25')).toEqual([first, second])
  expect(await periods('2026-01-24', 'MONTHLY', '2026-01-19', null, '2026-02-24')).toEqual([first, second])
})

test('every period that has begun meanwhile is told, and none that was over before the document', async () => {
  expect((await periods('2026-01-24', 'MONTHLY', '2026-01-19', null, '2026-12-31')).map(([n]) => n)).toEqual(
    Array.from({ length: 13 }, (_, index) => index + 1),
  )
  expect(await periods('2026-01-24', 'MONTHLY', '2026-03-10', null, '2026-03-30')).toEqual([
    [3, '2026-03-10', '2026-03-24'],
    [4, '2026-03-25', '2026-04-24'],
  ])
})

test('a deadline that does not recur, or names no day, asks once', async () => {
  expect(await periods('2026-01-24', null, '2026-01-19', '2026-12-31', '2030-01-01')).toEqual([
    [1, '2026-01-19', '2026-01-24'],
  ])
  expect(await periods(null, 'MONTHLY', '2026-01-19', null, '2030-01-01')).toEqual([[1, '2026-01-19', null]])
})

test('the last period of a plan is the last one most of whose days lie in its years', async () => {
  const last = async (firstDue: string, recurrence: string) =>
    (await periods(firstDue, recurrence, '2026-01-05', '2026-12-31', '2030-01-01')).at(-1)
  expect(await last('2026-01-24', 'MONTHLY')).toEqual([12, '2026-11-25', '2026-12-24'])
  expect(await last('2026-01-31', 'MONTHLY')).toEqual([12, '2026-12-01', '2026-12-31'])
  expect(await last('2026-04-05', 'QUARTERLY')).toEqual([4, '2026-10-06', '2027-01-05'])
})

test.each([
  ['WEEKLY', '2026-10-23', 'tuần 17/10–23/10/2026', 'week to 23 October 2026'],
  ['MONTHLY', '2026-09-24', 'tháng 9/2026', 'September 2026'],
  ['MONTHLY', '2026-10-05', 'tháng 9/2026', 'September 2026'],
  ['MONTHLY', '2026-02-28', 'tháng 2/2026', 'February 2026'],
  ['QUARTERLY', '2026-10-05', 'quý III/2026', 'Q3 2026'],
  ['QUARTERLY', '2026-12-31', 'quý IV/2026', 'Q4 2026'],
  ['HALF_YEARLY', '2026-06-14', '6 tháng đầu năm 2026', 'first half of 2026'],
  ['HALF_YEARLY', '2027-01-10', '6 tháng cuối năm 2026', 'second half of 2026'],
  ['YEARLY', '2026-11-29', 'năm 2026', '2026'],
  [null, '2026-11-29', null, null],
])(
  'a period (%s) that ends on %s is that of the month, quarter or year most of its days lie in',
  async (how, due, vi, en) => {
    const { rows } = await admin.query(
      `select reform.period_name($1, $2, 'vi') as vi, reform.period_name($1, $2, 'en') as en`,
      [how, due],
    )
    expect(rows).toEqual([{ vi, en }])
  },
)
