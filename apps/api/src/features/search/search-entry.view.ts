import { joinLocales } from '../visibility/locale-rows.ts'
import {
  visibleArticle,
  visibleCommendation,
  visibleConclusion,
  visibleDocument,
  visibleDossierStatistics,
  visibleIndexResult,
  visiblePage,
  visiblePlan,
  visibleProcedureNotice,
} from '../visibility/visible.ts'

const plainBody = (body: string) =>
  `(select string_agg(piece #>> '{}', ' ') from jsonb_path_query(${body}, '$.**.text') piece)`

/**
 * What can be found, and the words to find it by: `search_text` is folded and indexed by the CMS on publication,
 * title, summary and body are what people wrote.
 */
export const searchEntrySql = /* sql */ `
  select 'Article'::text as type, a.id, null::varchar as symbol, vi.title as title_vi, en.title as title_en,
    vi.summary as summary_vi, en.summary as summary_en, ${plainBody('vi.body')} as body, a.search_text,
    a.published_at as shown_at
  from cms.articles a
  ${joinLocales('articles', 'a')}
  where ${visibleArticle('a')}
  union all
  select 'Conclusion', c.id, null::varchar, vi.title, en.title, vi.summary, en.summary,
    (select string_agg(r.text, ' ' order by r._order) from cms.conclusions_directives r where r._parent_id = c.id),
    c.search_text, c.published_at
  from cms.conclusions c
  ${joinLocales('conclusions', 'c')}
  where ${visibleConclusion('c')}
  union all
  select 'Plan', p.id, null::varchar, vi.title, en.title, vi.summary, en.summary,
    (select string_agg(concat_ws(' ', a.title, (select string_agg(i.text, ' ' order by i._order)
        from cms.plans_areas_items i where i._parent_id = a.id)), ' ' order by a._order)
      from cms.plans_areas a where a._parent_id = p.id),
    p.search_text, p.published_at
  from cms.plans p
  ${joinLocales('plans', 'p')}
  where ${visiblePlan('p')}
  union all
  select 'Commendation', c.id, null::varchar, vi.title, en.title, vi.summary, en.summary,
    concat_ws(' ', c.occasion, c.achievement,
      (select string_agg(concat_ws(', ', r.name, r.post, r.unit), '; ' order by r._order) from cms.commendations_recipients r
        where r._parent_id = c.id)),
    c.search_text, c.published_at
  from cms.commendations c
  ${joinLocales('commendations', 'c')}
  where ${visibleCommendation('c')}
  union all
  select 'ProcedureNotice', p.id, null::varchar, vi.title, en.title, vi.summary, en.summary,
    concat_ws(' ', p.code, p.field, p.applicants, p.result),
    p.search_text, p.published_at
  from cms.procedure_notices p
  ${joinLocales('procedure_notices', 'p')}
  where ${visibleProcedureNotice('p')}
  union all
  select 'DossierStatistics', s.id, null::varchar, vi.title, en.title, vi.summary, en.summary,
    concat_ws(' ', s.period_label, s.scope), s.search_text, s.published_at
  from cms.dossier_statistics s
  ${joinLocales('dossier_statistics', 's')}
  where ${visibleDossierStatistics('s')}
  union all
  select 'IndexResult', r.id, null::varchar, vi.title, en.title, vi.summary, en.summary,
    (select string_agg(s.agency_as_written, ', ' order by s._order) from cms.index_results_scores s
      where s._parent_id = r.id),
    r.search_text, r.published_at
  from cms.index_results r
  ${joinLocales('index_results', 'r')}
  where ${visibleIndexResult('r')}
  union all
  select 'Page', p.id, null::varchar, vi.title, en.title, vi.summary, en.summary, ${plainBody('vi.body')},
    p.search_text, p.published_at
  from cms.pages p
  ${joinLocales('pages', 'p')}
  where ${visiblePage('p')}
  union all
  select 'Document', d.id, d.symbol, d.subject, null::varchar, vi.summary, en.summary, null::text, d.search_text, d.issued_on
  from cms.documents d
  ${joinLocales('documents', 'd')}
  where ${visibleDocument('d')}`
