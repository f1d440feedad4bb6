import { afterAll, expect, test } from 'vitest'
import { makeTestDatabase } from '../testing/test-database.ts'
import { countsOf } from './counts.ts'

const scale = 0.02
const { conclusions, directivesPerConclusion } = countsOf(scale)
const { admin, drop } = await makeTestDatabase(scale)
afterAll(drop)

test('every task of the generated data agrees with its ledger', async () => {
  expect((await admin.query('select * from reform.broken_links()')).rows).toEqual([])
  expect((await admin.query('select from reform.task')).rowCount).toBe(conclusions * directivesPerConclusion)
})

test('the generated tasks are those that the generated directives ask for', async () => {
  const client = await admin.connect()
  await client.query(`select set_config('reform.system', 'on', false)`)
  const { rows } = await client.query(
    `with asked as materialized (select * from reform.wanted_task())
     select a.origin_key from asked a
     left join reform.task t on t.origin_key = a.origin_key and t.lead_agency_id = a.lead_agency_id
     where t.source_digest is distinct from a.source_digest or not t.origin_visible`,
  )
  client.release(true)
  expect(rows).toEqual([])
})

test('nothing generated points to a row that is not there', async () => {
  const { rows: keys } = await admin.query<{ name: string; statement: string }>(
    `select conname as name, format('select from %s a where a.%I is not null and not exists (select from %s b where b.%I = a.%I)',
       conrelid::regclass, here.attname, confrelid::regclass, there.attname, here.attname) as statement
     from pg_constraint
     join pg_attribute here on here.attrelid = conrelid and here.attnum = conkey[1]
     join pg_attribute there on there.attrelid = confrelid and there.attnum = confkey[1]
     where contype = 'f' and cardinality(conkey) = 1`,
  )
  expect(keys.length).toBeGreaterThan(30)
  for (const { name, statement } of keys) {
    expect.soft((await admin.query(statement)).rowCount, name).toBe(0)
  }
})

test('what is searched is folded as the CMS folds it', async () => {
  for (const table of ['articles', 'conclusions', 'documents']) {
    const unlike = `select search_text from cms.${table} where search_text <> public.fold_text(search_text)`
    expect((await admin.query(unlike)).rows, table).toEqual([])
  }
})
