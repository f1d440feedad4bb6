import { type Operation, variablesFrom } from './operation.ts'
import {
  articleCard,
  commendationCard,
  conclusionCard,
  departed,
  documentLink,
  figure,
  indexCard,
  instant,
  issuerLink,
  list,
  planCard,
  statisticsCard,
} from './sql-pieces.ts'
import { portalQuery } from './trusted-document.ts'

const sql = /* sql */ `
select json_build_object('article', (
  select json_build_object('title', a.title_vi, 'summary', a.summary_vi, 'body', a.body_vi, 'isSample', a.is_sample,
    'language', 'vi', 'bodyLanguage', 'vi', 'publishedAt', ${instant('a.published_at')},
    'updatedAt', ${instant('a.updated_at')}, 'bylineUnit', a.byline_unit, 'eventOn', a.event_on,
    'sourcePortal', a.source_portal, 'sourceUrl', a.source_url, 'issuingAgency', ${issuerLink('a.issuing_agency_id')},
    'authors', ${list(`json_build_object('name', w.name)`, 'w.position', 'content.article_author w where w.article_id = a.id')},
    'section', (select json_build_object('slug', s.slug, 'name', s.name_vi) from content.section s where s.id = a.section_id),
    'cover', (select ${figure} from content.media m where m.id = a.cover_id),
    'photos', ${list(figure, 'p.position', 'content.article_photo p join content.media m on m.id = p.media_id where p.article_id = a.id')},
    'reformAreas', ${list(
      `json_build_object('key', f.area, 'name', reform.area_name(f.area, 'vi'))`,
      'f.position',
      'content.article_area f where f.article_id = a.id',
    )},
    'related', ${list(articleCard('o'), 'l.position', 'content.article_related l join content.article o on o.id = l.related_id where l.article_id = a.id')},
    'documents', ${list(
      `json_build_object('relation', q.relation, 'asWritten', q.as_written, 'document', ${documentLink('q.document_id')})`,
      'q.position',
      'content.article_citation q where q.article_id = a.id',
    )},
    'commendations', ${list(commendationCard('k'), 'k.published_at desc, k.id desc', 'content.commendation k where k.told_in_id = a.id')},
    'plans', ${list(planCard('p'), 'p.year desc, p.id desc', 'content.plan p where p.told_in_id = a.id')},
    'dossierStatistics', ${list(statisticsCard('s'), 's.period_to desc nulls last, s.id desc', 'content.dossier_statistics s where s.told_in_id = a.id')},
    'indexResults', ${list(indexCard('r'), 'r.year desc, r.id desc', 'content.index_result r where r.told_in_id = a.id')},
    'conclusions', ${list(conclusionCard('c'), 'l.position', 'content.article_conclusion l join content.conclusion c on c.id = l.conclusion_id where l.article_id = a.id')})
  from content.article a where a.slug = $1), 'departed', ${departed('ARTICLE')})::text as data`

export const articlePage: Operation = {
  name: 'article',
  query: portalQuery('ArticlePage'),
  sql,
  values: ({ slug }) => [slug],
  variables: (admin) =>
    variablesFrom(
      admin,
      'slug',
      `select slug as v from cms.articles where _status = 'published' and withdrawn_at is null and audience = 'PUBLIC'
       order by md5(slug) limit 200`,
    ),
  isPage: true,
}
