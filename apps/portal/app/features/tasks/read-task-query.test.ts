import { completionStatusKeys } from '@thong-suot/vocabulary'
import { expect, test } from 'vitest'
import { readTaskQuery } from './read-task-query'
import { statusOfWord, statusWords } from './status-query'

test('a count of the board opens exactly its tasks', () => {
  const { filter } = readTaskQuery(new URLSearchParams('co-quan=van-phong&tinh-trang=qua-han'))
  expect(filter).toMatchObject({ lead: 'van-phong', status: 'IN_PROGRESS_OVERDUE', conclusion: null })
})

test('a count of a past day opens the list of that day, and no day to come is asked', () => {
  expect(readTaskQuery(new URLSearchParams('ngay=2026-06-30&tinh-trang=qua-han')).asOf).toBe('2026-06-30')
  expect(readTaskQuery(new URLSearchParams('ngay=2999-01-01')).asOf).toBeNull()
})

test('what a leader watches is narrowed by step, silence, extension and whose turn it is', () => {
  const { filter } = readTaskQuery(
    new URLSearchParams('buoc=chua-nop&im-lang-tu=2026-03-01&gia-han=1&cho-toi=1&giao-den=2025-12-31'),
  )
  expect(filter).toMatchObject({
    state: ['ASSIGNED', 'IN_PROGRESS'],
    silentSince: '2026-03-01',
    isExtended: true,
    awaitsMe: true,
    assignedTo: '2025-12-31',
  })
})

test('what cannot be read narrows nothing', () => {
  const { filter, order } = readTaskQuery(new URLSearchParams('tinh-trang=x&han-tu=31/12&linh-vuc=&sap-xep=drop'))
  expect(Object.values(filter).every((value) => value === null)).toBe(true)
  expect(order).toBe('DUE_ASC')
})

test('every status has a word of its own, and the word leads back', () => {
  for (const status of completionStatusKeys) expect(statusOfWord(statusWords[status])).toBe(status)
})
