import { connection, localised, many, one, parts, query, reads, rows, sql } from '@thong-suot/read-plan'
import { Article } from './article.view.ts'
import { Author, CitedDocument } from './article-parts.ts'

export const articleReads = [
  reads(Article, {
    title: localised(),
    summary: localised(),
    body: localised(),
    language: sql(`case when $language = 'en' and this.title_en <> '' then 'en' else 'vi' end`),
    bodyLanguage: sql(`case when $language = 'en' and this.body_en::text <> '' then 'en' else 'vi' end`),
    authors: parts({ from: 'content.article_author', where: 'this.article_id = parent.id', order: ['this.position'] }),
    photos: parts({
      through: { table: 'content.article_photo', from: 'article_id', to: 'media_id' },
      order: ['link.position'],
    }),
    reformAreas: parts({
      from: 'content.article_area',
      where: 'this.article_id = parent.id',
      order: ['this.position'],
    }),
    documents: parts({
      from: 'content.article_citation',
      where: 'this.article_id = parent.id',
      order: ['this.position'],
    }),
    conclusions: parts({
      through: { table: 'content.article_conclusion', from: 'article_id', to: 'conclusion_id' },
      order: ['link.position'],
    }),
    commendations: many({ mappedBy: 'toldIn', order: ['publishedAt desc', 'id desc'] }),
    dossierStatistics: many({
      mappedBy: 'toldIn',
      order: ['this.period_to desc nulls last', 'id desc'],
    }),
    indexResults: many({ mappedBy: 'toldIn', order: ['this.year desc', 'id desc'] }),
    plans: many({ mappedBy: 'toldIn', order: ['this.year desc', 'id desc'] }),
    related: parts({
      through: { table: 'content.article_related', from: 'article_id', to: 'related_id' },
      order: ['link.position'],
    }),
  }),
  rows(Author),
  rows(CitedDocument, { document: one({ where: 'this.id = parent.document_id' }) }),
  query({
    article: one({ by: 'slug' }),
    articles: connection({
      order: {
        PUBLISHED_AT_DESC: ['publishedAt desc'],
        PUBLISHED_AT_ASC: ['publishedAt'],
        EVENT_ON_DESC: ['this.event_on desc nulls last'],
      },
      filter: {
        section: 'this.section_id = (select s.id from content.section s where s.slug = $section)',
        agency: 'this.issuing_agency_id = (select a.id from content.agency a where a.slug = $agency)',
        // offset 0: asked row by row in the order of the page; joined, every row of the area would be read and sorted.
        area: 'exists (select from content.article_area a where a.article_id = this.id and a.area = $area offset 0)',
        featured: 'this.is_featured = $featured',
        from: `this.published_at >= ($from::timestamp at time zone 'Asia/Ho_Chi_Minh')`,
        to: `this.published_at < (($to::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh')`,
      },
    }),
  }),
]
