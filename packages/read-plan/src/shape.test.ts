import { expect, test } from 'vitest'
import { mergeFields, promisesOf, type Shape } from './shape.ts'

const shape = (isCertain: boolean): Shape => ({ kind: 'leaf', name: 'x', nonNull: true, isCertain })

test('a key of a union is sure to have a value only where every member puts one there', () => {
  const merged = (...all: boolean[]) => promisesOf(mergeFields(all.map((each) => new Map([['x', shape(each)]])))).keys
  expect(merged(true, true)).toEqual(new Set())
  expect(merged(true, false)).toEqual(new Set(['x']))
  expect(merged(false, true)).toEqual(new Set(['x']))
})
