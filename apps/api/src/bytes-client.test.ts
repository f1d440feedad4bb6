import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { BytesClient, typesFrom } from './bytes-client.ts'
import { makeTestDatabase } from './testing/test-database.ts'

const { apiUrl: connectionString, drop } = await makeTestDatabase()
const usual = new pg.Client({ connectionString })
const bytes = new BytesClient({ connectionString })
beforeAll(async () => {
  await Promise.all([usual.connect(), bytes.connect()])
})
afterAll(async () => {
  await Promise.all([usual.end(), bytes.end()])
  await drop()
})

const kinds = /* sql */ `select null as nothing, '' as empty, 'Thủ tục hành chính' as words, 7 as number, 9007199254740993 as large,
  1.50 as decimal, true as truth, date '2026-11-27' as day, now() as moment, '{"a": ["đ", null]}'::json as json,
  array['x', null, 'ữ'] as list, '\\xd0ff'::bytea as raw, repeat('chữ', 100000) as long, n from generate_series(1, 3) n`

test('what a query gives is what pg gives, for every kind of value', async () => {
  await Promise.all([usual.query('begin'), bytes.query('begin')])
  const [expected, found] = [await usual.query(kinds), await bytes.query(kinds)]
  const withoutClock = ({ moment, ...row }: { moment: unknown }) => [row, moment instanceof Date]
  expect(found.rows.map(withoutClock)).toEqual(expected.rows.map(withoutClock))
  expect(found.rows).toHaveLength(3)
  const named = { name: 'kinds', text: 'select $1::text as words', values: ['Đã giải quyết'] }
  for (let turn = 0; turn < 2; turn += 1) expect((await bytes.query(named)).rows).toEqual([{ words: 'Đã giải quyết' }])
})

test('a value asked for as bytes is what PostgreSQL sent, and stays so while others arrive', async () => {
  const ask = (word: string) =>
    bytes.query({
      text: `select repeat('${word}', 50000) as data, null as none`,
      types: typesFrom((bytes) => Buffer.from(bytes)),
    })
  const answers = [await ask('chữ'), await ask('số'), await ask('ký hiệu')]
  const words = answers.map(({ rows }) => rows[0].data.toString().slice(0, 20))
  expect(words.map((text) => text.replace(/^(.+?)\1.*$/, '$1'))).toEqual(['chữ', 'số', 'ký hiệu'])
  expect(answers.map(({ rows }) => rows[0].none)).toEqual([null, null, null])
})

test('what PostgreSQL refuses is told in its words', async () => {
  await expect(bytes.query(`do $$ begin raise exception 'Không được phép'; end $$`)).rejects.toMatchObject({
    code: 'P0001',
    message: 'Không được phép',
  })
})
