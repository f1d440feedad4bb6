import { expect, test } from 'vitest'
import { figureDifferences } from './figure-differences.ts'

const ten = {
  received: 3743,
  resolved: 3478,
  resolvedEarlyAndOnTime: 3385,
  resolvedLate: 93,
  pendingOnTime: 265,
  statedRates: [
    { rate: 'ON_TIME_OF_RESOLVED', value: '97,33' },
    { rate: 'LATE_OF_RESOLVED', value: '2.67' },
  ],
}

test('figures that add up, with rates right to their last digit, give no warning', () => {
  expect(figureDifferences(ten)).toEqual([])
  expect(figureDifferences({ ...ten, statedRates: 0, breakdowns: 0 })).toEqual([])
})

test('a total, the balance and a rate each tell their difference', () => {
  expect(figureDifferences({ ...ten, carriedOver: 0, resolvedLate: 94, pendingOnTime: 264 })).toEqual([
    { what: 'RESOLVED', stated: 3478, computed: 3479, difference: -1 },
    { what: 'BALANCE', stated: 3743, computed: 3742, difference: 1 },
    {
      what: 'LATE_OF_RESOLVED',
      stated: 2.67,
      computed: expect.closeTo(2.7027, 3),
      difference: expect.closeTo(-0.0327, 3),
    },
  ])
})

test('what is left over beside a part nobody told is no difference', () => {
  expect(figureDifferences({ toProcess: 1000, received: 900, pending: 20, pendingOnTime: 15 })).toEqual([])
  expect(figureDifferences({ toProcess: 1000, received: 900, carriedOver: 90 })).toMatchObject([{ difference: 10 }])
  expect(figureDifferences({ toProcess: 800, received: 900 })).toMatchObject([{ what: 'TO_PROCESS', difference: -100 }])
})

test('a breakdown that names all units makes its figure, one that names some makes no more', () => {
  const parts = [{ count: 486 }, { count: 178 }]
  const breakdown = { measure: 'RECEIVED_ONLINE', isComplete: true, parts }
  expect(figureDifferences({ receivedOnline: 664, breakdowns: [breakdown] })).toEqual([])
  expect(
    figureDifferences({ receivedOnline: 700, breakdowns: [breakdown, { ...breakdown, isComplete: false }] }),
  ).toEqual([{ what: 'RECEIVED_ONLINE', isBreakdown: true, stated: 700, computed: 664, difference: 36 }])
  expect(figureDifferences({ receivedOnline: 600, breakdowns: [{ ...breakdown, isComplete: false }] })).toHaveLength(1)
})

test('there are no more apologies than late dossiers', () => {
  expect(figureDifferences({ apologies: 3, resolvedLate: 3 })).toEqual([])
  expect(figureDifferences({ apologies: 4, resolvedLate: 3 })).toMatchObject([{ what: 'APOLOGIES', difference: 1 }])
})

test('what is not told is not guessed, and rounding is no difference', () => {
  expect(
    figureDifferences({ received: 10, resolvedLate: 2, statedRates: [{ rate: 'ON_TIME_OF_DUE', value: '9' }] }),
  ).toEqual([])
  const rounded = { receivedOnline: 1070, receivedInPerson: 3190, receivedPostal: 1382, received: 5650 }
  expect(figureDifferences(rounded)).toHaveLength(1)
  expect(figureDifferences({ ...rounded, roundedTo: 10 })).toEqual([])
})
