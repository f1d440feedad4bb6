import { expect, test } from 'vitest'
import { makeTestDatabase } from '../../testing/test-database.ts'

test('boots', async () => {
  const db = await makeTestDatabase()
  expect((await db.admin.query('select count(*)::int as n from reform.edge')).rows[0].n).toBe(13)
  await db.drop()
})
