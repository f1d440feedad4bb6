import type { ContentKind } from '@thong-suot/vocabulary'
import {
  calendarDate,
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

const kinds: readonly { kind: ContentKind; table: string; visible: (item: string) => string }[] = [
  { kind: 'ARTICLE', table: 'articles', visible: visibleArticle },
  { kind: 'COMMENDATION', table: 'commendations', visible: visibleCommendation },
  { kind: 'CONCLUSION', table: 'conclusions', visible: visibleConclusion },
  { kind: 'DOCUMENT', table: 'documents', visible: visibleDocument },
  { kind: 'DOSSIER_STATISTICS', table: 'dossier_statistics', visible: visibleDossierStatistics },
  { kind: 'INDEX_RESULT', table: 'index_results', visible: visibleIndexResult },
  { kind: 'PAGE', table: 'pages', visible: visiblePage },
  { kind: 'PLAN', table: 'plans', visible: visiblePlan },
  { kind: 'PROCEDURE_NOTICE', table: 'procedure_notices', visible: visibleProcedureNotice },
]

/** The only trace of what was once public: the notice of a withdrawal, or where a renamed item stands now. */
export const departedSql = kinds
  .map(
    ({ kind, table, visible }) => /* sql */ `
  select '${kind}'::text as kind, i.slug, 'WITHDRAWN'::text as state, ${calendarDate('i.withdrawn_at')} as "on",
    i.withdrawn_reason as reason, null::text as redirect_to
  from cms.${table} i
  where i.withdrawn_at <= now() and i.live_from <= i.withdrawn_at and i.audience = 'PUBLIC' and i.slug is not null
  union all
  select '${kind}', p.slug, 'WITHDRAWN', ${calendarDate('i.withdrawn_at')}, i.withdrawn_reason, null
  from cms.${table} i join cms.${table}_previous_slugs p on p._parent_id = i.id
  where i.withdrawn_at <= now() and i.live_from <= i.withdrawn_at and i.audience = 'PUBLIC' and p.slug <> i.slug
  union all
  select '${kind}', p.slug, 'RENAMED', null, null, i.slug
  from cms.${table} i join cms.${table}_previous_slugs p on p._parent_id = i.id
  where ${visible('i')} and p.slug <> i.slug`,
  )
  .join('\n  union all')
