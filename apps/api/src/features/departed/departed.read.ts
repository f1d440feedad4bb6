import { one, query, rows } from '@thong-suot/read-plan'
import { Departed } from './departed.ts'

export const departedReads = [
  rows(Departed),
  // What was withdrawn under this address comes before what only moved away from it.
  query({
    departed: one({
      from: 'content.departed',
      where: 'this.kind = $kind and this.slug = $slug',
      order: ['this.state desc', 'this."on" desc nulls last'],
    }),
  }),
]
