import { parse, validate } from 'graphql'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { librarySchema, librarySql, makePlanner } from './testing/library.ts'

const planner = makePlanner()
const database = `t_${crypto.randomUUID().replaceAll('-', '')}`
const server = process.env.TEST_DATABASE_URL ?? ''
const admin = new pg.Client({ connectionString: server })
let client: pg.Client

beforeAll(async () => {
  await admin.connect()
  await admin.query(`create database ${database}`)
  client = new pg.Client({ connectionString: Object.assign(new URL(server), { pathname: database }).href })
  await client.connect()
  await client.query(librarySql)
})

afterAll(async () => {
  await client.end()
  await admin.query(`drop database ${database}`)
  await admin.end()
})

async function answer(source: string, variables: Record<string, unknown> = {}, language = 'vi') {
  const document = parse(source)
  expect(validate(librarySchema, document)).toEqual([])
  const statement = planner.statement({ document, variables, context: { language, today: '2026-03-07' } })
  const { rows } = await client.query(statement.text, statement.values)
  const { json, errors } = statement.complete(rows[0].data)
  return { data: JSON.parse(json) as Record<string, unknown> | null, errors }
}

async function ask(source: string, variables: Record<string, unknown> = {}, language = 'vi') {
  const { data, errors } = await answer(source, variables, language)
  expect(errors).toEqual([])
  return data as Record<string, unknown>
}

test('columns, aliases, fragments and __typename come in the order of the selection', async () => {
  const data = await ask(`
    query { second: book(slug: "chieu-hon") { ...Head year }  book(slug: "kieu") { __typename id ... on Book { y: year } ...Head } }
    fragment Head on Book { slug title }`)
  expect(JSON.stringify(data)).toBe(
    JSON.stringify({
      second: { slug: 'chieu-hon', title: 'Văn chiêu hồn', year: 1815 },
      book: { __typename: 'Book', id: 'Book:1', y: 1820, slug: 'kieu', title: 'Truyện Kiều' },
    }),
  )
})

test('a localised field falls back to Vietnamese', async () => {
  const data = await ask('{ a: book(slug: "kieu") { title } b: book(slug: "chieu-hon") { title } }', {}, 'en')
  expect(data).toEqual({ a: { title: 'The Tale of Kieu' }, b: { title: 'Văn chiêu hồn' } })
})

test('relations nest: to-one, to-many, through a table, embedded, and a function that returns a row', async () => {
  const data = await ask(`{ book(slug: "kieu") {
    author { name } tags mood lentOn chapters { number title } one: chapters(first: 1) { number }
    similar { slug author { name } } size { width height } loans { total running } later: loans(asOf: "2026-01-31") { running }
    isNew past: isNew(asOf: "2026-01-01") } }`)
  expect(data.book).toEqual({
    author: { name: 'Nguyễn Du' },
    tags: ['sad', 'old'],
    mood: 'SAD',
    lentOn: '2026-01-05',
    chapters: [
      { number: 3, title: 'Đoàn tụ' },
      { number: 2, title: 'Gia biến' },
      { number: 1, title: 'Gặp gỡ' },
    ],
    one: [{ number: 3 }],
    similar: [
      { slug: 'banh-troi-nuoc', author: { name: 'Hồ Xuân Hương' } },
      { slug: 'chieu-hon', author: { name: 'Nguyễn Du' } },
    ],
    size: { width: 12, height: 20 },
    loans: { total: 10, running: 7 },
    later: { running: 31 },
    isNew: false,
    past: true,
  })
})

test('what is not there is null, and an empty list is a list', async () => {
  expect(
    await ask(
      `{ none: book(slug: "x") { slug } book(slug: "an-danh") { author { name } size { width } similar { slug } } }`,
    ),
  ).toEqual({ none: null, book: { author: null, size: null, similar: [] } })
})

test('a connection pages through every order without losing or repeating a row, also where values are missing', async () => {
  for (const order of ['TITLE_ASC', 'YEAR_DESC']) {
    const seen: string[] = []
    let after: string | null = null
    do {
      const data = await ask(
        `query ($after: String, $order: BookOrder) { books(first: 1, after: $after, orderBy: $order) {
           edges { cursor node { slug } } pageInfo { hasNextPage endCursor } totalCount } }`,
        { after, order },
      )
      const page = data.books as {
        edges: { cursor: string; node: { slug: string } }[]
        pageInfo: never
        totalCount: number
      }
      const { hasNextPage, endCursor } = page.pageInfo as { hasNextPage: boolean; endCursor: string }
      expect(page.totalCount).toBe(4)
      expect(page.edges.map((edge) => edge.cursor)).toEqual([endCursor])
      seen.push(...page.edges.map((edge) => edge.node.slug))
      after = hasNextPage ? endCursor : null
    } while (after)
    expect(seen).toEqual(
      order === 'TITLE_ASC'
        ? ['banh-troi-nuoc', 'kieu', 'chieu-hon', 'an-danh']
        : ['kieu', 'chieu-hon', 'an-danh', 'banh-troi-nuoc'],
    )
  }
})

test('filters hold only when given, and lists of values bind as arrays', async () => {
  const source = `query ($f: BookFilter) { books(filter: $f, orderBy: YEAR_DESC) { totalCount edges { node { slug } } } }`
  const slugs = async (f: object | null) => {
    const { books } = (await ask(source, { f })) as {
      books: { totalCount: number; edges: { node: { slug: string } }[] }
    }
    expect(books.totalCount).toBe(books.edges.length)
    return books.edges.map((edge) => edge.node.slug)
  }
  expect(await slugs(null)).toHaveLength(4)
  expect(await slugs({ author: 'Nguyễn Du', since: 1816 })).toEqual(['kieu'])
  expect(await slugs({ mood: ['GLAD', 'SAD'], author: null })).toEqual(['kieu', 'chieu-hon', 'banh-troi-nuoc'])
  expect(await slugs({ mood: [] })).toEqual([])
})

test('a connection within a parent, and only a count', async () => {
  expect(
    await ask(
      '{ book(slug: "kieu") { author { books { totalCount __typename edges { __typename node { slug } } } } } }',
    ),
  ).toEqual({
    book: {
      author: {
        books: {
          totalCount: 2,
          __typename: 'BookConnection',
          edges: [
            { __typename: 'BookEdge', node: { slug: 'kieu' } },
            { __typename: 'BookEdge', node: { slug: 'chieu-hon' } },
          ],
        },
      },
    },
  })
  expect(await ask('{ books(filter: { since: 1816 }) { totalCount } }')).toEqual({ books: { totalCount: 1 } })
})

test('node(id) finds any type by its global id, and nothing by a malformed one', async () => {
  const source = 'query ($id: ID!) { node(id: $id) { __typename id ... on Book { slug } ... on Author { name } } }'
  expect(await ask(source, { id: 'Book:1' })).toEqual({ node: { __typename: 'Book', id: 'Book:1', slug: 'kieu' } })
  expect(await ask(source, { id: 'Author:2' })).toEqual({
    node: { __typename: 'Author', id: 'Author:2', name: 'Hồ Xuân Hương' },
  })
  for (const id of ['Book:99', 'Book:x', 'Book:99999999999', 'Loans:1', '', "Book:1' or 1=1", 'Book:-1', 'Book:1.0']) {
    expect(await ask(source, { id })).toEqual({ node: null })
  }
})

test('a field takes any of several keys, and asks for one', async () => {
  expect(
    await ask('{ a: bookBy(id: "Book:3") { slug } b: bookBy(slug: "kieu") { id } c: bookBy(id: "Author:1") { id } }'),
  ).toEqual({ a: { slug: 'chieu-hon' }, b: { id: 'Book:1' }, c: null })
  await expect(ask('{ bookBy { slug } }')).rejects.toThrow('"bookBy" needs one of: id, slug.')
})

test('search answers with the members of a union and what the edge says beside', async () => {
  const data = await ask(
    `{ search(query: "n", first: 2) { totalCount pageInfo { hasNextPage }
        edges { snippet node { __typename ... on Book { slug } ... on Author { name } } } } }`,
  )
  expect(data.search).toEqual({
    totalCount: 6,
    pageInfo: { hasNextPage: true },
    edges: [
      { snippet: 'TRUYỆN KIỀU', node: { __typename: 'Book', slug: 'kieu' } },
      { snippet: 'BÁNH TRÔI NƯỚC', node: { __typename: 'Book', slug: 'banh-troi-nuoc' } },
    ],
  })
})

test('@include and @skip make variants of one document', async () => {
  const source = `query ($deep: Boolean!) { book(slug: "kieu") { slug @skip(if: $deep) author @include(if: $deep) { name } } }`
  expect(await ask(source, { deep: true })).toEqual({ book: { author: { name: 'Nguyễn Du' } } })
  expect(await ask(source, { deep: false })).toEqual({ book: { slug: 'kieu' } })
})

test('a hundred fields fit into one object, in order', async () => {
  const keys = Array.from({ length: 120 }, (_, index) => `k${index}`)
  const { book } = await ask(`{ book(slug: "kieu") { ${keys.map((key) => `${key}: slug`).join(' ')} } }`)
  expect(Object.keys(book as object)).toEqual(keys)
})

test('a missing value that was promised is an error at its path, and null moves up', async () => {
  const { data, errors } = await answer('{ shelves { name } broken { may must books { slug } } }')
  expect(data).toEqual({ shelves: [{ name: 'Buồn' }, { name: 'Vui' }], broken: null })
  expect(errors.map((error) => [error.message, error.path])).toEqual([
    ['Cannot return null for non-nullable field Broken.must.', ['broken', 'must']],
  ])
  expect(await ask('{ broken { may books { slug } } }')).toEqual({
    broken: { may: 'here', books: [{ slug: 'kieu' }, { slug: 'banh-troi-nuoc' }] },
  })
})

test('a connection of which only the name of its page info is asked has one answer, however many rows there are', async () => {
  const source = '{ books { pageInfo { __typename } } } '
  expect(await ask(source)).toEqual({ books: { pageInfo: { __typename: 'PageInfo' } } })
})

test('a key that every object inherits is no value of an answer', async () => {
  const { data } = await answer(
    '{ node(id: "Author:1") { ... on Book { constructor: chapters { number } } } broken { must } }',
  )
  expect(data).toEqual({ node: {}, broken: null })
})

test('a null among the items of a list that promises none is an error at its place', async () => {
  const { data, errors } = await answer('{ broken { may labels } }')
  expect(data).toEqual({ broken: { may: 'here', labels: null } })
  expect(errors.map((error) => error.path)).toEqual([['broken', 'labels', 1]])
})

test('what keeps every promise is passed on as the database wrote it, even where another null has a promised key', async () => {
  const document = parse('{ book(slug: "an-danh") { title: mood year tags } books { edges { node { title } } } }')
  const statement = planner.statement({ document, context: { language: 'vi', today: '2026-03-07' } })
  const { rows } = await client.query(statement.text, statement.values)
  const { json, errors } = statement.complete(rows[0].data)
  expect([JSON.parse(json), errors]).toEqual([JSON.parse(rows[0].data), []])
  expect(statement.names).toContain('library.book')
  const other = planner.statement({ document: parse('{ books { totalCount } }'), context: { language: 'vi' } })
  const answered = await client.query(other.text, other.values)
  expect(other.complete(answered.rows[0].data).json).toBe(answered.rows[0].data)
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
  const own = makePlanner({ preparedStatements: 1 })
  const context = { language: 'vi', today: '2026-03-07' }
  const nameOf = (source: string, isTrusted = false) =>
    own.statement({ document: parse(source), context, isTrusted }).name
  const slugs = ['a', 'b', 'c', 'd', 'e']
  expect(slugs.map((slug) => nameOf(`{ book(slug: "${slug}") { year } }`)).slice(-2)).toEqual(['plan_1', 'plan_1'])
  expect(slugs.map((slug) => nameOf(`query ${slug} { shelves { name } }`)).at(-1)).toBeUndefined()
  expect(nameOf('{ books { totalCount } }', true)).toBe('plan_2')
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
