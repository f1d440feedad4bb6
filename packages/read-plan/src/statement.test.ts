import { parse } from 'graphql'
import { expect, test, vi } from 'vitest'
import { makePlanner } from './testing/library.ts'
import { openLibrary } from './testing/open-library.ts'

const { planner, client, ask } = openLibrary()

test('what keeps every promise is passed on as the database wrote it, even where another null has a promised key', async () => {
  const document = parse('{ book(slug: "an-danh") { title: mood year tags } books { edges { node { title } } } }')
  const statement = planner.statement({ document, context: { language: 'vi', today: '2026-03-07' } })
  const { rows } = await client.query(statement.text, statement.values)
  const parsing = vi.spyOn(JSON, 'parse')
  expect(statement.complete(rows[0].data)).toEqual({ json: rows[0].data, errors: [] })
  expect(parsing).not.toHaveBeenCalled()
  parsing.mockRestore()
  // the same null before the key that follows the promise
  for (const spoilt of ['{"node" : {"title" : null}}', '{"node" : {"title" : null }}']) {
    const { errors } = statement.complete(`{"book" : null, "books" : {"edges" : [${spoilt}]}}`)
    expect(errors.map(({ path }) => path)).toEqual([['books', 'edges', 0, 'node', 'title']])
  }
  expect(statement.names).toContain('library.book')
  const other = planner.statement({ document: parse('{ books { totalCount } }'), context: { language: 'vi' } })
  const answered = await client.query(other.text, other.values)
  expect(other.complete(answered.rows[0].data).json).toBe(answered.rows[0].data)
})

test('bytes are held against the schema like text, and passed on as the same bytes', async () => {
  const document = parse('{ book(slug: "an-danh") { title } shelves { name } }')
  const statement = planner.statement({ document, context: { language: 'vi' } })
  const { rows } = await client.query(statement.text, statement.values)
  const bytes = Buffer.from(rows[0].data)
  expect(statement.complete(bytes).json).toBe(bytes)
  const spoilt = Buffer.from('{"book" : {"title" : null}, "shelves" : [{"name" : "Kệ đủ dấu"}]}')
  const { json, errors } = statement.complete(spoilt)
  expect(json.toString()).toBe('{"book":null,"shelves":[{"name":"Kệ đủ dấu"}]}')
  expect([Buffer.isBuffer(json), errors.map(({ path }) => path)]).toEqual([true, [['book', 'title']]])
  const tagged = planner.statement({
    document: parse('{ book(slug: "an-danh") { tags } }'),
    context: { language: 'vi' },
  })
  for (const tags of ['[null]', '["thơ", null]', '["thơ",null]']) {
    expect(tagged.complete(Buffer.from(`{"book" : {"tags" : ${tags}}}`)).errors).toHaveLength(1)
  }
  expect(tagged.complete(Buffer.from('{"book" : {"tags" : ["null"]}}')).errors).toEqual([])
})

test('what is out of bounds is refused with its reason', async () => {
  const reasonOf = async (source: string, variables = {}) => {
    const error = await ask(source, variables).then(
      () => null,
      (thrown) => thrown,
    )
    return error?.extensions
  }
  const code = 'BAD_USER_INPUT'
  expect(await reasonOf('{ books(first: 101) { totalCount } }')).toEqual({ code, reason: 'PAGE_SIZE' })
  expect(await reasonOf('{ books(first: 0) { edges { cursor } } }')).toEqual({ code, reason: 'PAGE_SIZE' })
  expect(await reasonOf('{ books(after: "x") { edges { cursor } } }')).toEqual({ code, reason: 'CURSOR' })
  expect(await reasonOf('query ($s: String!) { book(slug: $s) { id } }')).toEqual({ code, reason: 'INVALID_VARIABLE' })
  const none = { yes: null }
  expect(await reasonOf('query ($yes: Boolean = true) { shelves @include(if: $yes) { name } }', none)).toEqual({
    code,
    reason: 'INVALID_VARIABLE',
  })
  expect(await reasonOf('query ($s: String!) { book(slug: $s) { id } }', { s: 'a\0b' })).toEqual({
    code,
    reason: 'TEXT',
  })
})

test('arguments are bound, never spliced', () => {
  const hostile = `'; drop table library.book; --`
  const source = 'query ($s: String!) { book(slug: $s) { id } }'
  const context = { language: 'vi', today: '2026-03-07' }
  const statement = planner.statement({ document: parse(source), variables: { s: hostile }, context })
  expect(statement.text).not.toContain('drop table')
  expect(statement.values).toEqual([hostile])
})

test('a plan in steady use is prepared under one name, and answers as before', async () => {
  const document = parse('query ($slug: String!) { book(slug: $slug) { title } }')
  const own = makePlanner()
  const names = []
  for (const slug of ['kieu', 'chieu-hon', 'kieu', 'x', 'kieu', 'chieu-hon']) {
    const context = { language: 'vi', today: '2026-03-07' }
    const { name, text, values } = own.statement({ document, variables: { slug }, context })
    names.push(name)
    const { rows } = await client.query({ name, text, values })
    const title = { kieu: 'Truyện Kiều', 'chieu-hon': 'Văn chiêu hồn' }[slug]
    expect(JSON.parse(rows[0].data)).toEqual({ book: title ? { title } : null })
  }
  expect(names).toEqual([undefined, undefined, undefined, 'plan_1', 'plan_1', 'plan_1'])
})

test('documents that write out other values share a prepared statement; a trusted one is prepared at once', async () => {
  const own = makePlanner({ prepared: { trusted: 150, strangers: 250 } })
  const context = { language: 'vi', today: '2026-03-07' }
  const nameOf = (source: string, isTrusted = false) =>
    own.statement({ document: parse(source), context, isTrusted }).name
  const slugs = ['a', 'b', 'c', 'd', 'e']
  expect(slugs.map((slug) => nameOf(`{ book(slug: "${slug}") { year } }`)).slice(-2)).toEqual(['plan_1', 'plan_1'])
  expect(slugs.map((slug) => nameOf(`query ${slug} { shelves { name } }`)).at(-1)).toBeUndefined()
  expect(nameOf('{ books { totalCount } }', true)).toBe('plan_2')
  expect(nameOf('{ shelves { name books { slug title year mood tags } } }', true)).toBeUndefined()
})

test('what would become too long a statement is refused, and compiling it stops early', () => {
  const context = { language: 'vi', today: '2026-03-07' }
  const author = (levels: number): string =>
    levels === 0 ? 'name' : `name books { edges { node { title author { ${author(levels - 1)} } } } }`
  const statement = (levels: number, maxStatementLength: number) => {
    const document = parse(`{ book(slug: "kieu") { author { ${author(levels)} } } }`)
    return makePlanner({ maxStatementLength }).statement({ document, context })
  }
  const { length } = statement(3, 100_000).text
  expect(statement(3, length).text).toHaveLength(length)
  const refused = expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT', reason: 'LENGTH' } })
  expect(() => statement(3, length / 2)).toThrow(refused)
})

test('a plan is kept from its second use on, that of a trusted document at once', () => {
  const document = parse('{ books { edges { node { slug } } } }')
  // a plan tells its names once
  const namesOf = (isTrusted: boolean, documentId: string) =>
    planner.statement({ document, documentId, isTrusted, context: { language: 'vi' } }).names
  const [first, second, third] = [namesOf(false, 'a'), namesOf(false, 'a'), namesOf(false, 'a')]
  expect(second).not.toBe(first)
  expect(third).toBe(second)
  expect(namesOf(true, 'b')).toBe(namesOf(true, 'b'))
})
