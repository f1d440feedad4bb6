import { visibleArticle, visibleConclusion, visibleDocument } from '../visibility/visible.ts'

const ofVisibleArticle = `join cms.articles a on a.id = r._parent_id and ${visibleArticle('a')}`

export const articleAuthorSql = /* sql */ `
  select r._parent_id as article_id, r._order as position, r.name, r.share::integer as share
  from cms.articles_authors r ${ofVisibleArticle}`

export const articleAreaSql = /* sql */ `
  select r._parent_id as article_id, r._order as position, r.area::text as area
  from cms.articles_reform_areas r ${ofVisibleArticle}`

export const articlePhotoSql = /* sql */ `
  select r._parent_id as article_id, r._order as position, r.media_id
  from cms.articles_photos r ${ofVisibleArticle} where r.media_id is not null`

/** A cited document that is not visible leaves only the words of the text. */
export const articleCitationSql = /* sql */ `
  select r._parent_id as article_id, r._order as position, r.relation::text as relation, r.as_written,
    d.id as document_id
  from cms.articles_citations r ${ofVisibleArticle}
  left join cms.documents d on d.id = r.document_id and ${visibleDocument('d')}`

export const articleConclusionSql = /* sql */ `
  select r._parent_id as article_id, r._order as position, r.conclusion_id
  from cms.articles_related_conclusions r ${ofVisibleArticle}
  join cms.conclusions c on c.id = r.conclusion_id and ${visibleConclusion('c')}`

export const articleRelatedSql = /* sql */ `
  select r._parent_id as article_id, r._order as position, r.article_id as related_id
  from cms.articles_related_articles r ${ofVisibleArticle}
  join cms.articles o on o.id = r.article_id and ${visibleArticle('o')}`
