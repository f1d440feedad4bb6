import { expect, test } from 'vitest'
import { en } from './en'
import { vi } from './vi'

test('every text has both languages, and none is empty', () => {
  expect(addressesOf(en)).toEqual(addressesOf(vi))
  for (const text of [...textsOf(vi), ...textsOf(en)]) expect(text.trim()).not.toBe('')
})

test('no Vietnamese text was left in the English catalogue', () => {
  const proper = /Thông Suốt|Tiếng Việt|Chuyển sang tiếng Việt|một cửa/g
  for (const text of textsOf(en)) expect(text.replace(proper, '')).not.toMatch(/[ăâđêôơưáàảãạấầẩẫậếềểễệ]/i)
})

function addressesOf(node: unknown, address = ''): string[] {
  if (typeof node !== 'object' || node === null) return [`${address}:${typeof node}`]
  return Object.entries(node).flatMap(([key, child]) => addressesOf(child, `${address}.${key}`))
}

function textsOf(node: unknown): string[] {
  if (typeof node === 'string') return [node]
  if (typeof node === 'function') return [node('1', '2')]
  return Object.values(node as object).flatMap(textsOf)
}
