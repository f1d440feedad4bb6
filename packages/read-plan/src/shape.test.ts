import { expect, test } from 'vitest'
import { anyKey, mergeFields, promisesOf, type Shape } from './shape.ts'

const shape = (isCertain: boolean): Shape => ({ kind: 'leaf', name: 'x', nonNull: true, isCertain })

test('a key of a union is sure to have a value only where every member puts one there', () => {
  const merged = (...all: boolean[]) => promisesOf(mergeFields(all.map((each) => new Map([['x', shape(each)]])))).keys
  expect([...merged(true, true).keys()]).toEqual([])
  expect([...merged(true, false).keys()]).toEqual(['x'])
  expect([...merged(false, true).keys()]).toEqual(['x'])
})

test('a promised key is known by the key that follows it, where there is but one', () => {
  const fields = (...keys: string[]) => new Map(keys.map((key) => [key, shape(key !== 'x')]))
  expect(promisesOf(fields('x', 'y', 'z')).keys).toEqual(new Map([['x', new Set(['y'])]]))
  expect(promisesOf(fields('y', 'x')).keys).toEqual(new Map([['x', new Set([''])]]))
  const union = mergeFields([fields('x', 'y'), fields('x', 'z')])
  expect(promisesOf(union).keys).toEqual(new Map([['x', new Set([anyKey])]]))
})
