import { completionStatusKeys } from '@thong-suot/vocabulary'
import { expect, test } from 'vitest'
import { readTaskQuery } from './read-task-query'
import { statusOfWord, statusWords } from './status-query'

test('a count of the board opens exactly its tasks', () => {
  const { filter } = readTaskQuery(new URLSearchParams('co-quan=van-phong&tinh-trang=qua-han'))
  expect(filter).toMatchObject({ lead: 'van-phong', status: 'IN_PROGRESS_OVERDUE', conclusion: null })
})

test('what cannot be read narrows nothing', () => {
  const { filter, order } = readTaskQuery(new URLSearchParams('tinh-trang=x&han-tu=31/12&linh-vuc=&sap-xep=drop'))
  expect(Object.values(filter).every((value) => value === null)).toBe(true)
  expect(order).toBe('DUE_ASC')
})

test('every status has a word of its own, and the word leads back', () => {
  for (const status of completionStatusKeys) expect(statusOfWord(statusWords[status])).toBe(status)
})
