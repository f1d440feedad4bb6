import { readFileSync } from 'node:fs'
import { buildSchema, parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import { taskChanged } from './hear-task-changes'
import { waitBefore } from './wait-before'

test('changes of tasks are heard by a subscription that the api knows', () => {
  const schema = buildSchema(readFileSync(new URL('../../../../api/schema.graphql', import.meta.url), 'utf8'))
  expect(validate(schema, parse(taskChanged))).toEqual([])
})

test('attempts to hear again come ever later, a minute apart at most, and not all at once', () => {
  expect([0, 1, 2, 5, 6, 100].map((retries) => waitBefore(retries, 1))).toEqual([
    ...[1000, 2000, 4000, 32_000, 60_000, 60_000],
  ])
  expect(waitBefore(2, 0)).toBe(2000)
})
