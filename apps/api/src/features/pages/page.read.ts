import { connection, localised, many, one, query, reads, sql } from '@thong-suot/read-plan'
import { Page } from './page.view.ts'

export const pageReads = [
  reads(Page, {
    title: localised(),
    summary: localised(),
    body: localised(),
    bodyLanguage: sql(`case when $language = 'en' and this.body_en::text <> '' then 'en' else 'vi' end`),
  }),
  query({
    page: one({ by: 'slug' }),
    pages: connection({ order: ['publishedAt desc'] }),
    footerPages: many({ where: 'this.footer_position is not null', order: ['this.footer_position', 'id'] }),
  }),
]
