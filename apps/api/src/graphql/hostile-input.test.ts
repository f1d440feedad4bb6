import pg from 'pg'
import { expect, test, vi } from 'vitest'
import { type Place, placesOfInput } from '../differential/places-of-input.ts'
import { makeSchema } from '../schema.ts'
import { ContentRows } from '../testing/content-rows.ts'
import { openHouse } from '../testing/open-house.ts'

const { ask, admin } = await openHouse()
const rows = new ContentRows(admin)
const agency = await rows.agency()
const document = await rows.document({ agency, issuedOn: '2026-03-02', slug: 'x' })
await rows.relate(document, 'IMPLEMENTS', document)
await rows.article({ agency, slug: 'x', title: 'Cải cách' })
const parties = [{ agency }, { role: 'COORDINATE', group: await rows.group([agency]) }]
await rows.conclusion({ agency, document, directives: [{ parties, due: '2026-03-31' }] })

const cursorOf = (values: unknown) => Buffer.from(JSON.stringify(values)).toString('base64url')
const hostile = [
  `'; drop schema reform cascade; --`,
  `' or ''='`,
  `') union select name from cms.users --`,
  `x'; select pg_sleep(10); --`,
  `$$; drop table cms.articles; $$`,
  '$tag$ x $tag$',
  `"; drop table cms.articles; --`,
  '/* */ -- ;',
  `\\'`,
  '\\',
  `E'\\x27'`,
  `U&'\\0027'`,
  '%_%',
  '%\\',
  '$1',
  '$language $9999999999',
  'this.id',
  'parent.id or link.position',
  '_1.id',
  '\0',
  'a\0b',
  '\u0001\u001f\u007f',
  '\uD800',
  '\uDC00\uD800',
  '\u202e\ufeff\u2028',
  '＇ or ʼ1ʼ=ʼ1',
  'e\u0301'.repeat(500),
  '🎉'.repeat(500),
  'a'.repeat(20_000),
  '"'.repeat(2000),
  '',
  ' ',
  '-1',
  'null',
  'NaN',
  '{"$ne": null}',
  '[[[[',
  '__proto__',
  'constructor',
  '{1,2}',
  `{"a","b'"}`,
  '9999-12-31',
  '0000-00-00',
  '2026-02-30',
  'infinity',
  'now()',
  'Article:999999999999999999999',
  "Article:1' or 1=1",
  'Task:00000000-0000-0000-0000-00000000000g',
  'Task:{00000000-0000-0000-0000-000000000000}',
  'Directive:%',
  'W10',
  cursorOf(['', null]),
  cursorOf([`' or true --`, `'`]),
]
/** Well-formed cursors of real orders, with values that no row can have. */
const cursors = ['', 'PUBLISHED_AT_DESC', 'EVENT_ON_DESC', 'DUE_ASC', 'CODE_ASC'].flatMap((order) =>
  [`'; drop table cms.articles; --`, '1', 'infinity', null].flatMap((value) => [
    cursorOf([order, value]),
    cursorOf([order, value, `0'`]),
    cursorOf([order, value, value, '{}']),
  ]),
)

const emitted = vi.spyOn(pg.Connection.prototype, 'emit')
/** What PostgreSQL refused since it was last asked. */
function sqlErrors(): string[] {
  const errors = emitted.mock.calls.filter(([name]) => name === 'errorMessage').map(([, error]) => error)
  emitted.mockClear()
  return errors.map(({ code, message }: { code: string; message: string }) => `${code} ${message}`)
}

const everything = `select count(*)::integer as relations, (select count(*)::integer from content.article) as articles,
  (select count(*)::integer from cms.users) as users
  from pg_class where relnamespace in ('cms'::regnamespace, 'content'::regnamespace, 'reform'::regnamespace)`

test('what PostgreSQL refuses is seen here', async () => {
  await expect(admin.query('select 1 / 0')).rejects.toThrow()
  expect(sqlErrors()).toEqual(['22012 division by zero'])
})

const before = (await admin.query(everything)).rows

for (const place of placesOfInput(makeSchema())) {
  test(`hostile text in ${place.name} is answered or refused, and never reaches PostgreSQL as anything but text`, async () => {
    sqlErrors()
    for (const text of hostile) await askWith(place, text)
    expect(sqlErrors()).toEqual([])
    if (!place.name.endsWith('.after')) return
    for (const text of cursors) await askWith(place, text)
    // a value of a cursor that its column cannot hold is the only thing PostgreSQL may be left to refuse
    expect(sqlErrors().filter((error) => !error.startsWith('22'))).toEqual([])
  })
}

test('after all of it every table, view and row is still there', async () => {
  expect((await admin.query(everything)).rows).toEqual(before)
})

/** By a variable and inside the document. */
async function askWith(place: Place, text: string): Promise<void> {
  const inline = place.inline(JSON.stringify(text))
  for (const [query, variables] of [
    [place.byVariable, { given: place.valueFor(text) }] as const,
    [inline, {}] as const,
  ]) {
    const { status, errors = [] } = await ask(query, variables)
    const told = `${query.slice(0, 200)} ${JSON.stringify(text).slice(0, 60)}`
    expect([200, 400], told).toContain(status)
    for (const { extensions } of errors) {
      expect(['BAD_USER_INPUT', 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED'], told).toContain(extensions.code)
    }
  }
}
