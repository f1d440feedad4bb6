import { connection, members, query, rows, sql } from '@thong-suot/read-plan'

export const searchReads = [
  members('SearchResult', { member: 'this.type', key: 'this.key' }),
  rows('SearchEdge', { snippet: sql('reform.snippet_of(this.type, this.key, this.folded, $language)') }),
  query({
    search: connection({
      from: 'reform.search($query, $kinds, $language)',
      order: ['this.rank desc', 'this.type', 'this.key'],
    }),
  }),
]
