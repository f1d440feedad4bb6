import { buildSchema } from 'graphql'
import { expect, test } from 'vitest'
import { connection, type FieldMapping, one, query, reads, rows, sql } from './mapping.ts'
import { tablesOf } from './mikro-orm.ts'
import { Planner } from './planner.ts'

const tables = tablesOf([
  {
    className: 'Book',
    schema: 'library',
    tableName: 'book',
    primaryKeys: ['id'],
    properties: {
      id: { name: 'id', kind: 'scalar', fieldNames: ['id'], columnTypes: ['int'] },
      slug: { name: 'slug', kind: 'scalar', fieldNames: ['slug'], columnTypes: ['text'] },
    },
  },
])

function problemsOf(sdl: string, root: Record<string, FieldMapping>, book: Record<string, FieldMapping> = {}): string {
  try {
    new Planner({ schema: buildSchema(sdl), tables, mappings: [reads('Book', book), rows('Size'), query(root)] })
    return ''
  } catch (error) {
    return (error as Error).message
  }
}

const book = 'type Query { book(slug: String): Book } type Book { slug: String size: Int }'

test('a field that nothing maps fails the boot by its name', () => {
  expect(problemsOf(book, { book: one({ by: 'slug' }) })).toContain('Book.size is not mapped')
  expect(problemsOf(book, {})).toContain('Query.book is not mapped')
})

test('a whole mapping passes', () => {
  const size = 'type Query { book(slug: String): Book } type Book { slug: String size: Int }'
  expect(problemsOf(size, { book: one({ by: 'slug' }) }, { size: sql('1') })).not.toContain('Query')
})

test('a mapping of what the schema has not is named', () => {
  const extra = { size: sql('1'), weight: sql('2') }
  expect(problemsOf(book, { book: one({ by: 'slug' }) }, extra)).toContain('Book.weight is mapped, but is no field')
})

test('an argument that nothing uses, and a name that nothing gives, are named', () => {
  expect(problemsOf(book, { book: one({}) }, { size: sql('1') })).toContain('does not use its argument "slug"')
  expect(problemsOf(book, { book: one({ by: 'slug' }) }, { size: sql('$depth') })).toContain('names "depth"')
})

test('a filter without a condition and an order without terms are named', () => {
  const sdl = `
    enum Order { UP DOWN } input Filter { slug: String old: Boolean }
    type Query { books(first: Int, after: String, filter: Filter, orderBy: Order): BookConnection }
    type BookConnection { edges: [BookEdge!]! } type BookEdge { cursor: String! node: Book! mark: Int }
    type Book { slug: String }`
  const problems = problemsOf(sdl, { books: connection({ order: { UP: ['slug'] }, filter: { slug: true } }) })
  expect(problems).toContain('has no condition for the filter "old"')
  expect(problems).toContain('has no order DOWN')
  expect(problems).toContain('(BookEdge.mark) is not mapped')
})
