import { expect, test } from 'vitest'
import { openLibrary } from './testing/open-library.ts'

const { answer, ask } = openLibrary()

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

test('a table between that the entities know needs no mapping', async () => {
  const friends = (name: string) => [{ name }]
  const data = await ask('{ node(id: "Author:1") { ... on Author { friends { name } } } }')
  expect(data).toEqual({ node: { friends: friends('Hồ Xuân Hương') } })
})

test('an argument is handed down to the fields below that are not given their own', async () => {
  const source = `query ($day: Date, $own: Date) {
    on(asOf: $day) { book(slug: "kieu") { loans { running } own: loans(asOf: $own) { running } isNew } } }`
  const loans = async (variables: object) => {
    const { on } = (await ask(source, variables as Record<string, unknown>)) as { on: { book: Record<string, never> } }
    return [on.book.loans, on.book.own, on.book.isNew]
  }
  const [today, given, own] = [7, 9, 31].map((running) => ({ running }))
  expect(await loans({})).toEqual([today, today, false])
  expect(await loans({ day: '2026-01-09' })).toEqual([given, given, false])
  expect(await loans({ day: '2026-01-09', own: '2026-01-31' })).toEqual([given, own, false])
  expect(await loans({ day: '2026-01-01', own: '2026-01-31' })).toEqual([{ running: 1 }, own, true])
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
