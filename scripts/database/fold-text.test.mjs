import { expect, test } from 'vitest'
import { foldText } from '../../packages/vocabulary/src/fold.ts'
import { query } from './gate.mjs'
import { prepareDatabase } from './prepare.mjs'

const adminUrl = process.env.TEST_DATABASE_URL ?? ''
const passwords = { cms_owner: 'cms_owner', api_owner: 'api_owner', cms: 'cms', api: 'api' }
const texts = [
  'Đẩy  mạnh\u00a0CẢI cách ',
  'Ðà Nẵng',
  'ƯỚC ƯỠN',
  '\ufeffThủ\u200b tục',
  'Ệ\u0323 İ ß ΟΔΟΣ',
  '1286/UBND-HCC',
]

test('the database folds text as the vocabulary does', async () => {
  await prepareDatabase(adminUrl, passwords)
  const rows = await query(adminUrl, 'select public.fold_text(text) as folded from unnest($1::text[]) as text', [texts])
  expect(rows.map(({ folded }) => folded)).toEqual(texts.map(foldText))
})

test('a database may be prepared by several at once, and again', async () => {
  await Promise.all([1, 2, 3].map(() => prepareDatabase(adminUrl, passwords)))
  const [row] = await query(adminUrl, `select has_schema_privilege('api', 'cms', 'usage') as reaches`)
  expect(row?.reaches).toBe(false)
})
