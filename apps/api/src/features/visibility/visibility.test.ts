import { afterAll, expect, test } from 'vitest'
import { ContentRows, type Publication } from '../../testing/content-rows.ts'
import { makeTestDatabase } from '../../testing/test-database.ts'

const database = await makeTestDatabase()
afterAll(() => database.drop())
const { admin } = database
const rows = new ContentRows(admin)

/** Every value the role `api` can see in any view of content, as one text. */
async function everythingSeen(viewer: { role?: string; agency?: number } = {}): Promise<string> {
  const client = await admin.connect()
  try {
    await client.query('begin')
    await client.query('set local role api')
    await client.query(
      `select set_config('reform.viewer_role', $1, true), set_config('reform.viewer_agency', $2, true)`,
      [viewer.role ?? '', String(viewer.agency ?? '')],
    )
    const { rows: views } = await client.query<{ name: string }>(
      `select viewname as name from pg_views where schemaname = 'content' and viewname <> 'staff' order by 1`,
    )
    const seen = []
    for (const { name } of views) {
      seen.push((await client.query(`select json_agg(v) as found from content.${name} v`)).rows[0])
    }
    return JSON.stringify(seen)
  } finally {
    await client.query('rollback')
    client.release()
  }
}

/** An item of every kind, with children, in whose every text stands the canary. */
async function insertEverything(canary: string, publication: Publication): Promise<void> {
  const document = await rows.document({ ...publication, subject: canary, symbol: canary, slug: `${canary}-document` })
  await rows.relate(document, 'IMPLEMENTS', document)
  await admin.query('update cms.documents_relations set as_written = $1 where _parent_id = $2', [canary, document])
  const directives = [{ text: canary, deliverable: canary, due: '2026-05-05', parties: [{ asWritten: canary }] }]
  const conclusion = await rows.conclusion({
    ...publication,
    title: canary,
    document,
    directives,
    areas: ['DIRECTION'],
  })
  await admin.query(
    `update cms.conclusions_directives_deadlines set phrase = $1
     where _parent_id in (select id from cms.conclusions_directives where _parent_id = $2)`,
    [canary, conclusion],
  )
  const article = await rows.article({ ...publication, title: canary, summary: canary })
  const children: [string, string, unknown][] = [
    ['articles_authors', 'name', canary],
    ['articles_citations', 'as_written', canary],
    ['articles_related_conclusions', 'conclusion_id', conclusion],
    ['articles_related_articles', 'article_id', article],
  ]
  for (const [table, column, value] of children) {
    await admin.query(
      `insert into cms.${table} (_order, _parent_id, id, ${column}) values (1, $1, gen_random_uuid(), $2)`,
      [article, value],
    )
  }
  const media = await admin.query<{ id: number }>(
    `insert into cms.media (filename, credit) values ($1, $1) returning id`,
    [`${canary}.webp`],
  )
  await admin.query('update cms.articles set cover_id = $1 where id = $2', [media.rows[0]?.id, article])
}

test('the role api is refused every table of the CMS', async () => {
  const { rows: tables } = await admin.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'cms'::regnamespace and relkind in ('r', 'p')`,
  )
  expect(tables.length).toBeGreaterThan(40)
  for (const { name } of tables) {
    const client = await admin.connect()
    const code = await client
      .query(`set role api; select from cms."${name}" limit 0`)
      .then(() => 'allowed')
      .catch((error: { code: string }) => error.code)
    await client.query('reset role')
    client.release()
    expect([name, code]).toEqual([name, '42501'])
  }
})

test('the views belong to a role that is no superuser', async () => {
  const { rows: owners } = await admin.query(
    `select distinct viewowner, rolsuper from pg_views join pg_roles on rolname = viewowner where schemaname = 'content'`,
  )
  expect(owners).toEqual([{ viewowner: 'api_owner', rolsuper: false }])
})

test('published items and all that hangs on them are visible in every view', async () => {
  await insertEverything('canary-visible', {})
  const seen = await everythingSeen()
  expect(seen.split('canary-visible').length).toBeGreaterThan(12)
})

for (const [what, publication] of Object.entries({
  'a draft': { status: 'draft' },
  'an item whose minute has not come': { liveFrom: '2999-01-01' },
  'an internal item': { audience: 'INTERNAL' },
} satisfies Record<string, Publication>)) {
  test(`${what} leaves no trace in any view`, async () => {
    const canary = `canary-${what.replaceAll(' ', '-')}`
    await insertEverything(canary, publication)
    expect(await everythingSeen()).not.toContain(canary)
  })
}

test('a withdrawn item leaves its notice and nothing else', async () => {
  await insertEverything('canary-withdrawn', { withdrawnAt: '2026-03-01', withdrawnReason: 'Đã rút.' })
  const client = await admin.connect()
  const { rows: departed } = await client.query(
    `select state, reason from content.departed where slug = 'canary-withdrawn-document'`,
  )
  client.release()
  expect(departed).toEqual([{ state: 'WITHDRAWN', reason: 'Đã rút.' }])
  expect((await everythingSeen()).replaceAll('canary-withdrawn-document', '')).not.toContain('canary-withdrawn')
})

test('an item appears at its minute, without anybody doing anything', async () => {
  const soon = new Date(Date.now() + 1500)
  await rows.article({ title: 'canary-minute', liveFrom: soon.toISOString() })
  expect(await everythingSeen()).not.toContain('canary-minute')
  await new Promise((resolve) => setTimeout(resolve, soon.getTime() - Date.now() + 200))
  expect(await everythingSeen()).toContain('canary-minute')
})

test('an internal item is seen by its agency, by the units below it, and by who runs the portal', async () => {
  const agency = await rows.agency()
  const unit = await rows.agency({ parent: agency })
  const other = await rows.agency()
  await insertEverything('canary-of-agency', { audience: 'INTERNAL', agency })
  const sees = async (viewer: Parameters<typeof everythingSeen>[0]) =>
    (await everythingSeen(viewer)).includes('canary-of-agency')
  expect(await sees({ role: 'AGENCY_OFFICER', agency })).toBe(true)
  expect(await sees({ role: 'AGENCY_OFFICER', agency: unit })).toBe(true)
  expect(await sees({ role: 'MANAGING_EDITOR' })).toBe(true)
  expect(await sees({ role: 'AGENCY_OFFICER', agency: other })).toBe(false)
  expect(await sees({ role: 'LEADER', agency: other })).toBe(false)
  expect(await sees({ role: 'CONTRIBUTOR' })).toBe(false)
})

test('the clock of caches knows only minutes, of items to come', async () => {
  const { rows: edges } = await admin.query('select * from content.next_edge')
  expect(edges.length).toBeGreaterThan(0)
  expect(Object.keys(edges[0])).toEqual(['at'])
})
