import type pg from 'pg'
import type { ContentRows } from '../../testing/content-rows.ts'
import { type InsertRow, insertParts } from './insert-row.ts'
import { oddText } from './odd-texts.ts'
import { publicationOf } from './publication-of.ts'

interface Surroundings {
  readonly agencies: readonly number[]
  readonly sections: readonly number[]
  readonly media: readonly number[]
  readonly documents: readonly number[]
  readonly conclusions: readonly number[]
}

const body = (text: string) =>
  JSON.stringify({ root: { children: [{ type: 'paragraph', text, format: 1.5, ok: true }] } })
const areas = ['DIRECTION', 'ONE_STOP_SHOP', 'CIVIL_SERVICE', 'DIGITAL_GOVERNMENT']

/** News of every sort, in two languages, in one or in part of one. */
export async function insertArticles(admin: pg.Pool, rows: ContentRows, insert: InsertRow, around: Surroundings) {
  const { agencies, sections, media, documents, conclusions } = around
  const pick = (from: readonly number[], index: number) => from[index % from.length] as number
  const articles: number[] = []
  for (let index = 0; index < 20; index += 1) {
    const summary = index % 3 ? oddText(index + 5) : undefined
    const id = await rows.article({ ...publicationOf(index, pick(agencies, index)), title: oddText(index), summary })
    await admin.query(
      `update cms.articles set section_id = $2, cover_id = $3, event_on = $4, is_featured = $5, byline_unit = $6,
         genre = $7::cms.enum_articles_genre, source_portal = $8, published_at = coalesce($9::timestamptz, published_at) where id = $1`,
      [
        id,
        index % 4 === 3 ? null : pick(sections.slice(0, 2), index),
        index % 3 === 2 ? null : pick(media.slice(0, 3), index),
        index % 3 ? `2026-02-0${1 + (index % 5)}T05:00:00Z` : null,
        index % 5 === 0,
        index % 2 ? oddText(index + 7) : null,
        // a genre that is missing where the schema promises one
        index === 18 ? null : 'FEATURE',
        index % 4 ? null : 'https://portal.example/"x"',
        index % 2 ? `2026-03-0${1 + (index % 4)}${index % 3 ? 'T16:59:59.999Z' : 'T17:00:00Z'}` : null,
      ],
    )
    await admin.query('update cms.articles_locales set body = $2 where _parent_id = $1', [
      id,
      index % 4 ? body(oddText(index)) : null,
    ])
    if (index % 3 === 0) {
      const english = {
        title: index % 2 ? '' : `English ${oddText(index)}`,
        summary: index % 6 ? oddText(0) : null,
      }
      await insert('articles_locales', {
        _locale: 'en',
        _parent_id: id,
        ...english,
        body: index % 9 ? null : body('In English'),
      })
    }
    await insertParts(
      insert,
      'articles_authors',
      id,
      [{ name: oddText(index), share: 60 }, { name: 'Lê Văn A' }].slice(index % 3),
    )
    await insertParts(
      insert,
      'articles_reform_areas',
      id,
      areas.slice(index % 5).map((area) => ({ area })),
    )
    await insertParts(
      insert,
      'articles_photos',
      id,
      media.slice(0, index % 4).map((media_id) => ({ media_id })),
    )
    const cited = [documents[index], documents[(index + 5) % documents.length], null, documents[index]]
    await insertParts(
      insert,
      'articles_citations',
      id,
      cited
        .slice(0, index % 5)
        .map((document_id) => ({ document_id, as_written: oddText(index), relation: 'BASED_ON' })),
    )
    await insertParts(
      insert,
      'articles_related_conclusions',
      id,
      conclusions.slice(0, index % 4).map((conclusion_id) => ({ conclusion_id })),
    )
    articles.push(id)
  }
  for (const [index, article] of articles.entries()) {
    const related = [articles[(index + 1) % 20], articles[(index + 9) % 20], article].slice(index % 3)
    await insertParts(
      insert,
      'articles_related_articles',
      article,
      related.map((article_id) => ({ article_id })),
    )
  }
  return articles
}
