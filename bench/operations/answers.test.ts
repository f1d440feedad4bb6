import { afterAll, expect, test } from 'vitest'
import { makeBuiltApi } from '../api/built-api.ts'
import { makeTestDatabase } from '../testing/test-database.ts'
import { findDifference } from './compare-answers.ts'
import { operations } from './operations.ts'

const { admin, apiUrl, drop } = await makeTestDatabase(0.02)
const api = await makeBuiltApi(apiUrl)
const client = await admin.connect()
const asApi = await admin.connect()
await asApi.query('set role api')

afterAll(async () => {
  client.release()
  asApi.release(true)
  await api.app.close()
  await api.orm.close()
  await drop()
})

test.each(operations)('the api and the statement by hand answer alike: $name', async (operation) => {
  const asked = await operation.variables(client)
  expect(asked.length).toBeGreaterThan(0)
  for (const variables of asked.slice(0, 40)) {
    const payload = { query: operation.query, variables }
    const answer = await api.app.inject({ method: 'POST', url: '/graphql', payload })
    const { rows } = await asApi.query(operation.sql, operation.values(variables))
    expect(answer.statusCode, answer.body.slice(0, 300)).toBe(200)
    const { data, errors } = answer.json() as { data: unknown; errors?: unknown }
    expect(errors).toBeUndefined()
    expect(findDifference(data, JSON.parse(rows[0].data)), JSON.stringify(variables)).toBeUndefined()
  }
})
