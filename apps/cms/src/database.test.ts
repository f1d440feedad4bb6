import { readdirSync, readFileSync } from 'node:fs'
import pg from 'pg'
import { expect, test } from 'vitest'
import { here } from './here.ts'
import { agencyData } from './testing/drafts.ts'
import { openNewsroom } from './testing/newsroom.ts'

const { payload, adminUrl } = await openNewsroom()

test('every table of content tells its listeners of a change', async () => {
  const untold = await ask(`
    select relname from pg_class c
    where relnamespace = 'cms'::regnamespace and relkind = 'r' and relname !~ '^(_|payload_|users)'
      and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'content_changed')`)
  expect(untold).toEqual([])
})

test('a notice names the table that changed, once per save', async () => {
  const listener = new pg.Client(adminUrl)
  await listener.connect()
  const heard: (string | undefined)[] = []
  listener.on('notification', ({ payload: table }) => heard.push(table))
  await listener.query('listen content_changed')
  await payload.create({ collection: 'agencies', data: agencyData(), overrideAccess: true })
  await expect.poll(() => [...heard].sort()).toEqual(['agencies', 'agencies_locales'])
  await listener.end()
})

test('the running cms owns nothing and changes no table', async () => {
  const owners = await ask(`select distinct tableowner from pg_tables where schemaname = 'cms'`)
  expect(owners).toEqual([{ tableowner: 'cms_owner' }])
  const cms = payload.db as unknown as { pool: pg.Pool }
  await expect(cms.pool.query('alter table cms.articles add column x text')).rejects.toMatchObject({ code: '42501' })
})

test('searches have their indexes', async () => {
  const indexes = await ask(`select indexname from pg_indexes where schemaname = 'cms' and indexname ~ 'search_words$'`)
  expect(indexes).toHaveLength(12)
})

test('no change of a collection waits for its migration', async () => {
  const folder = here('migrations')
  const newest = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .at(-1)
  const { requireDrizzleKit, schema } = payload.db as unknown as Kit
  const { generateDrizzleJson, generateMigration } = requireDrizzleKit()
  const migrated = JSON.parse(readFileSync(`${folder}/${newest}`, 'utf8'))
  expect(await generateMigration(migrated, await generateDrizzleJson(schema))).toEqual([])
})

async function ask(query: string): Promise<object[]> {
  const client = new pg.Client(adminUrl)
  await client.connect()
  try {
    return (await client.query(query)).rows
  } finally {
    await client.end()
  }
}

interface Kit {
  schema: unknown
  requireDrizzleKit(): {
    generateDrizzleJson(schema: unknown): unknown
    generateMigration(before: unknown, after: unknown): Promise<string[]>
  }
}
