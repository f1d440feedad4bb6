import type { Operation } from './operation.ts'
import { instant } from './sql-pieces.ts'
import { portalQuery } from './trusted-document.ts'

const cursor = `translate(encode(convert_to(json_build_array('', s.rank::text, s.type, s.key)::text, 'UTF8'), 'base64'),
  E'+/=\\n', '-_')`
const node = /* sql */ `case s.type
  when 'Article' then (select json_build_object('__typename', 'Article', 'slug', a.slug, 'title', a.title_vi,
    'publishedAt', ${instant('a.published_at')}, 'isSample', a.is_sample) from content.article a where a.id = s.key::integer)
  when 'Conclusion' then (select json_build_object('__typename', 'Conclusion', 'slug', c.slug, 'title', c.title_vi,
    'heldOn', c.held_on, 'isSample', c.is_sample) from content.conclusion c where c.id = s.key::integer)
  when 'Plan' then (select json_build_object('__typename', 'Plan', 'slug', p.slug, 'title', p.title_vi,
    'isSample', p.is_sample) from content.plan p where p.id = s.key::integer)
  when 'DossierStatistics' then (select json_build_object('__typename', 'DossierStatistics', 'slug', d.slug,
    'title', d.title_vi, 'isSample', d.is_sample) from content.dossier_statistics d where d.id = s.key::integer)
  when 'IndexResult' then (select json_build_object('__typename', 'IndexResult', 'slug', r.slug, 'title', r.title_vi,
    'announcedOn', r.announced_on, 'isSample', r.is_sample) from content.index_result r where r.id = s.key::integer)
  when 'Commendation' then (select json_build_object('__typename', 'Commendation', 'slug', m.slug, 'title', m.title_vi,
    'awardedOn', m.awarded_on, 'isSample', m.is_sample) from content.commendation m where m.id = s.key::integer)
  when 'ProcedureNotice' then (select json_build_object('__typename', 'ProcedureNotice', 'slug', p.slug, 'code', p.code,
    'title', p.title_vi, 'effectiveFrom', p.effective_from, 'isSample', p.is_sample)
    from content.procedure_notice p where p.id = s.key::integer)
  when 'Document' then (select json_build_object('__typename', 'Document', 'slug', d.slug, 'symbol', d.symbol,
    'symbolAsWritten', d.symbol_as_written, 'subject', d.subject, 'issuedOn', d.issued_on, 'isSample', d.is_sample)
    from content.document d where d.id = s.key::integer)
  when 'Page' then (select json_build_object('__typename', 'Page', 'slug', p.slug, 'title', p.title_vi,
    'isSample', p.is_sample) from content.page p where p.id = s.key::integer)
  when 'Agency' then (select json_build_object('__typename', 'Agency', 'slug', g.slug, 'name', g.name_vi,
    'isSample', g.is_sample) from content.agency g where g.id = s.key::integer)
  when 'Task' then (select json_build_object('__typename', 'Task', 'id', 'Task:' || t.id, 'code', t.code,
    'taskTitle', t.title, 'currentDue', t.current_due, 'isSample', t.is_sample) from reform.task t where t.id = s.key::uuid)
  end`

const sql = /* sql */ `
with page as (
  select s.*, count(*) over () as total from reform.search($1, null, 'vi') s
  order by s.rank desc, s.type, s.key limit 20
), shown as (
  select s.*, ${cursor} as cursor from page s
)
select json_build_object('search', json_build_object('totalCount', coalesce((select max(total) from shown), 0),
  'pageInfo', json_build_object('hasNextPage', coalesce((select max(total) from shown), 0) > 20,
    'endCursor', (select s.cursor from shown s order by s.rank, s.type desc, s.key desc limit 1)),
  'edges', coalesce((select json_agg(json_build_object('cursor', s.cursor,
      'snippet', reform.snippet_of(s.type, s.key, s.folded, 'vi'), 'node', ${node})
    order by s.rank desc, s.type, s.key) from shown s), '[]')))::text as data`

export const search: Operation = {
  name: 'search',
  query: portalQuery('SearchPage'),
  sql,
  values: ({ words }) => [words],
  // The names of communes and the symbols of documents, as most people look for something they know.
  async variables(admin) {
    const { rows } = await admin.query<{ words: string }>(`
      (select substr(n.name, strpos(n.name, 'xã ') + 3) as words from cms.agencies a
        join cms.agencies_locales n on n._parent_id = a.id and n._locale = 'vi'
        where a.kind = 'PEOPLES_COMMITTEE' and a.level = 'COMMUNE' order by md5(a.slug) limit 16)
      union all
      (select symbol from cms.documents where _status = 'published' order by md5(slug) limit 8)`)
    return rows.map(({ words }) => ({ words }))
  },
  isPage: true,
}
