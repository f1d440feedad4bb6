import { afterAll, expect, test } from 'vitest'
import { makeTestDatabase } from '../testing/test-database.ts'
import { dropViews, migrateDatabase } from './migrate-database.ts'
import { views } from './views.ts'

const database = await makeTestDatabase()
afterAll(() => database.drop())

const viewNames = async () =>
  (await database.admin.query(`select viewname from pg_views where schemaname = 'content' order by 1`)).rows.map(
    ({ viewname }) => viewname,
  )

test('views can go, and a migration brings them back; run again it changes nothing', async () => {
  await dropViews(database.ownerUrl)
  expect(await viewNames()).toEqual([])
  await migrateDatabase(database.ownerUrl)
  expect(await viewNames()).toEqual(Object.keys(views).sort())
  await migrateDatabase(database.ownerUrl)
  expect(await viewNames()).toEqual(Object.keys(views).sort())
})

test('no view stands on another one', async () => {
  const { rows } = await database.admin.query(
    `select distinct view_name from information_schema.view_table_usage
     where view_schema = 'content' and table_schema = 'content'`,
  )
  expect(rows).toEqual([])
})
