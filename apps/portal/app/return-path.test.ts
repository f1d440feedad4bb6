import { expect, test } from 'vitest'
import { safeReturnPath } from './return-path'

test('a path of this site is kept whole', () => {
  expect(safeReturnPath('/nhiem-vu/Task:1?x=1#act')).toBe('/nhiem-vu/Task:1?x=1#act')
})

test.each([
  '//evil.example',
  '/\\evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  '/\t/evil.example',
  '',
  null,
  7,
])('anything else leads home: %j', (wanted) => {
  expect(safeReturnPath(wanted)).toBe('/')
})
