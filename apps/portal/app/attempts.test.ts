import { expect, test } from 'vitest'
import { Attempts } from './attempts'

test('after the limit a key waits until its window has passed', () => {
  const attempts = new Attempts(3, 1_000)
  for (const at of [0, 10, 20]) attempts.add('a', at)
  expect(attempts.areTooMany('a', 30)).toBe(true)
  expect(attempts.areTooMany('b', 30)).toBe(false)
  expect(attempts.areTooMany('a', 1_005)).toBe(false)
})

test('a success clears the key', () => {
  const attempts = new Attempts(1, 1_000)
  attempts.add('a', 0)
  attempts.forget('a')
  expect(attempts.areTooMany('a', 1)).toBe(false)
})

test('a try that is taken back leaves the earlier ones', () => {
  const attempts = new Attempts(2, 1_000)
  for (const at of [0, 10]) attempts.add('a', at)
  attempts.takeBack('a')
  attempts.takeBack('b')
  expect(attempts.areTooMany('a', 11)).toBe(false)
  attempts.add('a', 12)
  expect(attempts.areTooMany('a', 13)).toBe(true)
})
