import { connection, localised, many, query, reads } from '@thong-suot/read-plan'
import { Section } from './section.view.ts'

export const sectionReads = [
  reads(Section, {
    name: localised(),
    articles: connection({ mappedBy: 'section', order: ['publishedAt desc'] }),
  }),
  query({ sections: many({ order: ['position', 'id'] }) }),
]
