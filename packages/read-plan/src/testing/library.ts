import { buildSchema } from 'graphql'
import { byGlobalId, connection, embedded, localised, many, members, one, query, reads, rows, sql } from '../mapping.ts'
import { tablesOf } from '../mikro-orm.ts'
import { Planner, type PlannerOptions } from '../planner.ts'

/** A small library, as schema, tables and mapping: every construct once. */
export const librarySchema = buildSchema(/* GraphQL */ `
  scalar Date
  interface Node { id: ID! }
  enum BookOrder { TITLE_ASC YEAR_DESC }
  enum Mood { GLAD SAD }
  input BookFilter { author: String mood: [Mood!] since: Int }
  type Query {
    book(slug: String!): Book
    on(asOf: Date): Day
    bookBy(id: ID, slug: String): Book
    books(first: Int = 20, after: String, filter: BookFilter, orderBy: BookOrder = TITLE_ASC): BookConnection!
    shelves: [Shelf!]!
    node(id: ID!): Node
    search(query: String!, first: Int = 20, after: String): HitConnection!
    broken: Broken
  }
  type Book implements Node {
    id: ID! slug: String! title: String! year: Int mood: Mood lentOn: Date
    author: Author tags: [String!]! chapters(first: Int): [Chapter!]! similar: [Book!]!
    size: Size loans(asOf: Date): Loans! isNew(asOf: Date): Boolean!
  }
  type Author implements Node { id: ID! name: String! friends: [Author!]! books(first: Int = 20, after: String): BookConnection! }
  type Day { book(slug: String!): Book }
  type Chapter { number: Int! title: String! }
  type Size { width: Int! height: Int }
  type Loans { total: Int! running: Int! }
  type Shelf { name: String! books: [Book!]! }
  type BookConnection { edges: [BookEdge!]! pageInfo: PageInfo! totalCount: Int! }
  type BookEdge { cursor: String! node: Book! }
  union Hit = Book | Author
  type HitConnection { edges: [HitEdge!]! pageInfo: PageInfo! totalCount: Int! }
  type HitEdge { cursor: String! node: Hit! snippet: String }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type Broken { must: String! may: String labels: [String!] books: [Book!] }
`)

export const librarySql = `
  create schema library;
  create table library.author (id int primary key, name text not null);
  create table library.book (id int primary key, slug text not null, title_vi text not null, title_en text, year int,
    mood text, lent_on date, author_id int references library.author, width int, height int);
  create table library.chapter (book_id int references library.book, number int, title text not null,
    primary key (book_id, number));
  create table library.similar_book (book_id int, other_id int, position int);
  create table library.friendship (author_id int, friend_id int);
  create table library.shelf (name text primary key, mood text);
  create function library.loans(book int, day date) returns table (total int, running int) language sql stable
    as $$ select book * 10, extract(day from day)::int $$;
  create function library.search(text text) returns table (type text, key text, snippet text, rank int)
    language sql stable as $$
      select 'Book', id::text, title_vi, 2 from library.book where title_vi ilike '%' || text || '%'
      union all select 'Author', id::text, name, 1 from library.author where name ilike '%' || text || '%' $$;
  insert into library.author values (1, 'Nguyễn Du'), (2, 'Hồ Xuân Hương');
  insert into library.book values
    (1, 'kieu', 'Truyện Kiều', 'The Tale of Kieu', 1820, 'SAD', '2026-01-05', 1, 12, 20),
    (2, 'banh-troi-nuoc', 'Bánh trôi nước', null, null, 'GLAD', null, 2, null, null),
    (3, 'chieu-hon', 'Văn chiêu hồn', '', 1815, 'SAD', null, 1, 10, null),
    (4, 'an-danh', 'Ẩn danh', null, null, null, null, null, null, null);
  insert into library.chapter values (1, 1, 'Gặp gỡ'), (1, 2, 'Gia biến'), (1, 3, 'Đoàn tụ');
  insert into library.similar_book values (1, 3, 2), (1, 2, 1);
  insert into library.friendship values (1, 2);
  insert into library.shelf values ('Buồn', 'SAD'), ('Vui', 'GLAD');
`

const scalar = (name: string, column: string, type = 'text', nullable = false) => ({
  [name]: { name, kind: 'scalar', fieldNames: [column], columnTypes: [type], nullable },
})

export const libraryTables = tablesOf([
  {
    className: 'Book',
    schema: 'library',
    tableName: 'book',
    primaryKeys: ['id'],
    properties: {
      ...scalar('id', 'id', 'int'),
      ...scalar('slug', 'slug'),
      ...scalar('titleVi', 'title_vi'),
      ...scalar('year', 'year', 'int', true),
      ...scalar('mood', 'mood', 'text', true),
      ...scalar('lentOn', 'lent_on', 'date', true),
      author: {
        name: 'author',
        kind: 'm:1',
        fieldNames: ['author_id'],
        nullable: true,
        targetMeta: { className: 'Author' },
      },
    },
  },
  {
    className: 'Author',
    schema: 'library',
    tableName: 'author',
    primaryKeys: ['id'],
    properties: {
      ...scalar('id', 'id', 'int'),
      ...scalar('name', 'name'),
      friends: {
        name: 'friends',
        kind: 'm:n',
        pivotTable: 'library.friendship',
        joinColumns: ['author_id'],
        inverseJoinColumns: ['friend_id'],
        targetMeta: { className: 'Author' },
      },
    },
  },
  {
    className: 'Chapter',
    schema: 'library',
    tableName: 'chapter',
    primaryKeys: ['book', 'number'],
    properties: {
      book: { name: 'book', kind: 'm:1', fieldNames: ['book_id'], targetMeta: { className: 'Book' } },
      ...scalar('number', 'number', 'int'),
      ...scalar('title', 'title'),
    },
  },
])

export const libraryMappings = [
  reads('Book', {
    title: localised(),
    tags: sql(`array_remove(array[lower(this.mood), case when this.year < 1900 then 'old' end], null)`),
    chapters: many({ mappedBy: 'book', order: ['number desc'] }),
    similar: many({
      through: { table: 'library.similar_book', from: 'book_id', to: 'other_id' },
      order: ['link.position'],
    }),
    size: embedded({ when: 'this.width is not null' }),
    loans: one({ from: 'library.loans(parent.id, coalesce($asOf, $today))' }),
    isNew: sql(`coalesce(this.lent_on > coalesce($asOf, $today), false)`),
  }),
  reads('Author', { books: connection({ mappedBy: 'author', order: ['year desc'] }) }),
  reads('Chapter'),
  rows('Size'),
  rows('Loans'),
  rows('Day', { book: one({ by: 'slug' }) }),
  rows('Shelf', { books: many({ where: 'this.mood = parent.mood', order: ['this.title_vi desc'] }) }),
  rows('Broken', { books: many({ order: ['id'], limit: 2 }) }),
  members('Hit', { member: 'this.type', key: 'this.key' }),
  rows('HitEdge', { snippet: sql('upper(this.snippet)') }),
  query({
    book: one({ by: 'slug' }),
    on: one({ from: '(select 1 as day)', handsDown: ['asOf'] }),
    bookBy: one({ by: ['id', 'slug'] }),
    books: connection({
      order: { TITLE_ASC: ['this.title_vi collate "C"'], YEAR_DESC: ['year desc'] },
      filter: {
        author: 'this.author_id in (select a.id from library.author a where a.name = $author)',
        mood: true,
        since: 'this.year >= $since',
      },
    }),
    shelves: many({ from: 'library.shelf', order: ['name'] }),
    node: byGlobalId(),
    search: connection({ from: 'library.search($query)', order: ['rank desc', 'type', 'key'] }),
    broken: one({ from: `(select null::text as must, 'here' as may, array['a', null] as labels)` }),
  }),
]

export function makePlanner(options: Partial<PlannerOptions> = {}): Planner {
  return new Planner({
    ...options,
    schema: librarySchema,
    tables: libraryTables,
    mappings: libraryMappings,
    context: { language: ['vi', 'en'], today: 'date' },
    scalars: { Date: { type: 'date' } },
  })
}
