import { visibleArticle, visibleDocument } from '../visibility/visible.ts'

/** Whether something visible shows this file: a cover, a photo of an article, the file of a document. */
export function mediaInUse(media: string): string {
  return `(exists (select from cms.articles a where a.cover_id = ${media}.id and ${visibleArticle('a')})
    or exists (select from cms.articles_photos p join cms.articles a on a.id = p._parent_id
      where p.media_id = ${media}.id and ${visibleArticle('a')})
    or exists (select from cms.documents d where d.file_id = ${media}.id and ${visibleDocument('d')}))`
}
