import type pg from 'pg'
import { oddTexts } from '../rows/odd-texts.ts'
import type { Pools } from './inputs.ts'

export const searchWords = [
  'cai cach',
  'cải cách',
  'quận',
  'UBND',
  '3/QĐ-UBND',
  'một cửa',
  "'; drop",
  'a',
  '',
  'NV-2026',
]

const nowhere = ['khong-co', '', 'Article:1', "'", '$1']

/** Values found in the database beside some that are not there. */
export async function poolsOf(admin: pg.Pool, today: string): Promise<Pools> {
  const slugsOf = async (table: string) => {
    const { rows } = await admin.query<{ slug: string }>(`select slug from cms.${table} order by id`)
    return rows.map(({ slug }) => slug)
  }
  const idsOf = async (type: string, table: string, key: string, order: string) => {
    const { rows } = await admin.query<{ id: string }>(`select ${key}::text as id from ${table} order by ${order}`)
    return rows.map(({ id }) => `${type}:${id}`)
  }
  const agencies = [...(await slugsOf('agencies')), ...nowhere]
  const articles = [...(await slugsOf('articles')), ...nowhere]
  const commendations = [...(await slugsOf('commendations')), ...nowhere]
  const conclusions = [...(await slugsOf('conclusions')), ...nowhere]
  const documents = [...(await slugsOf('documents')), ...nowhere]
  const plans = [...(await slugsOf('plans')), ...nowhere]
  const dossierStatistics = [...(await slugsOf('dossier_statistics')), ...nowhere]
  const indexResults = [...(await slugsOf('index_results')), ...nowhere]
  const pages = [...(await slugsOf('pages')), ...nowhere]
  const procedureNotices = [...(await slugsOf('procedure_notices')), ...nowhere]
  const sections = [...(await slugsOf('sections')), ...nowhere]
  const { rows: departed } = await admin.query<{ slug: string }>(
    'select distinct slug from content.departed order by 1',
  )
  const tasks = await idsOf('Task', 'reform.task', 'id', 'code')
  const { rows: asked } = await admin.query<{ key: string }>(
    'select distinct origin_key as key, occurrence from reform.task order by occurrence desc, 1',
  )
  const origins = asked.map(({ key }) => key)
  const documentIds = await idsOf('Document', 'cms.documents', 'id', 'id')
  const ids = [
    ...(await idsOf('Agency', 'cms.agencies', 'id', 'id')),
    ...(await idsOf('Article', 'cms.articles', 'id', 'id')),
    ...(await idsOf('Commendation', 'cms.commendations', 'id', 'id')),
    ...(await idsOf('Conclusion', 'cms.conclusions', 'id', 'id')),
    ...(await idsOf('Directive', 'cms.conclusions_directives', 'key', '_parent_id, _order')),
    ...(await idsOf('DossierStatistics', 'cms.dossier_statistics', 'id', 'id')),
    ...(await idsOf('IndexResult', 'cms.index_results', 'id', 'id')),
    ...(await idsOf('IndexScore', 'cms.index_results_scores', 'key', '_parent_id, _order')),
    ...(await idsOf('Plan', 'cms.plans', 'id', 'id')),
    ...(await idsOf('PlanItem', 'cms.plans_areas_items', 'key', '_parent_id, _order')),
    ...(await idsOf('Media', 'cms.media', 'id', 'id')),
    ...(await idsOf('Page', 'cms.pages', 'id', 'id')),
    ...(await idsOf('ProcedureNotice', 'cms.procedure_notices', 'id', 'id')),
    ...(await idsOf('Section', 'cms.sections', 'id', 'id')),
    ...documentIds,
    ...tasks,
  ]
  const noIds = ['Task:1', 'Article:01', 'Article:99999999999', 'AgencyGroup:1', 'Nobody:1', ':', '', 'Task', '5']
  const shouted = `Task:${tasks[0]?.slice('Task:'.length).toUpperCase()}`
  return {
    Boolean: [true, false],
    Int: [1, 2, 5],
    first: [1, 2, 3, 5, 20, 100],
    depth: [-3, 0, 1, 2, 3, 6, 12, 99],
    Date: [today, '0001-01-01', '2026-03-01', '2026-03-31', '9999-12-31'],
    // the days on which something turns, and those beside them
    ...namedAlike(
      ['asOf'],
      [today, '2026-03-01', '2026-03-02', '2026-03-10', '2026-03-11', '2026-03-31', '2026-04-01'],
    ),
    ...namedAlike(['from', 'to', 'dueFrom', 'dueTo'], ['2026-03-10', '2026-03-30', '2026-03-31', '2026-04-01']),
    ...namedAlike(['ArticleFilter.from', 'ArticleFilter.to'], ['2026-01-01', '2026-02-04', '2026-03-03', '2026-03-04']),
    ...namedAlike(
      ['DocumentFilter.from', 'DocumentFilter.to'],
      ['2026-01-10', '2026-01-11', '2026-02-11', '2026-03-09'],
    ),
    ...namedAlike(
      ['Query.agencies.asOf', 'AgencyGroup.members.asOf'],
      ['2025-06-30', '2025-07-01', '2026-03-05', '2026-03-06'],
    ),
    String: [...articles, ...oddTexts],
    ID: [...ids, ...noIds],
    'Query.node.id': [...ids, ...noIds, shouted],
    'Query.task.id': [...tasks, ...tasks, ...noIds, shouted, 'Article:1'],
    'Query.document.id': [...documentIds, 'Article:1', 'Document:x'],
    'Query.document.slug': documents,
    'Query.agency.slug': agencies,
    'Query.article.slug': articles,
    'Query.commendation.slug': commendations,
    'Query.conclusion.slug': conclusions,
    'Query.plan.slug': plans,
    'Query.dossierStatisticsBySlug.slug': dossierStatistics,
    'Query.indexResult.slug': indexResults,
    'Query.page.slug': pages,
    'Query.procedureNotice.slug': procedureNotices,
    'ProcedureNotice.differences.since': procedureNotices,
    'Query.departed.slug': [...departed.map(({ slug }) => slug), ...nowhere],
    'Query.search.query': searchWords,
    'AgencyFilter.parent': agencies,
    'ArticleFilter.agency': agencies,
    'ArticleFilter.section': sections,
    'CommendationFilter.agency': agencies,
    'CommendationFilter.recipient': ['nguyen thi', 'hòa', 'mot cua', 'một c', "'", '', ...oddTexts],
    'CommendationFilter.year': [2024, 2025, 2026, 0, 99999],
    'ConclusionFilter.agency': agencies,
    'DocumentFilter.issuer': agencies,
    'DocumentFilter.symbol': ['3/QĐ-UBND', '0/qd-ubnd', '1 / QD ubnd', ...nowhere],
    'DossierStatisticsFilter.agency': agencies,
    'DossierStatisticsFilter.from': ['2026-03-10', '2026-03-11'],
    'DossierStatisticsFilter.to': ['2026-03-10', '2026-03-11'],
    'IndexResultFilter.year': [2023, 2024, 2025, 0],
    'IndexScoreFilter.year': [2023, 2024, 2025, 0],
    'IndexScoreFilter.agency': agencies,
    'PlanFilter.agency': agencies,
    'PlanFilter.year': [2024, 2025, 2026, 2028, 0],
    'ProcedureNoticeFilter.agency': agencies,
    'ProcedureNoticeFilter.field': ['Hộ tịch', ...oddTexts, ...nowhere],
    'ProcedureNoticeFilter.words': ['dang ky', '1.001191', 'khai s', "'", '', ...oddTexts],
    'ProcedureNoticeFilter.inForceOn': [today, '2025-06-30', '2026-03-01', '2026-03-30', '2026-03-31'],
    'TaskFilter.lead': agencies,
    'TaskFilter.conclusion': conclusions,
    'TaskFilter.plan': plans,
    'TaskFilter.origin': [...origins, ...nowhere],
  }
}

function namedAlike(places: readonly string[], values: readonly string[]): Record<string, readonly string[]> {
  return Object.fromEntries(places.map((place) => [place, values]))
}
