import type pg from 'pg'
import type { Variables } from '../operations/operation.ts'

/** What people ask the portal's queries with, by the name of the query: each way that leads to other statements once. */
export async function plausibleVariables(
  admin: pg.ClientBase,
): Promise<Readonly<Record<string, readonly Variables[]>>> {
  const one = async (text: string) => (await admin.query<{ v: string }>(text)).rows[0]?.v ?? ''
  const shown = `_status = 'published' and audience = 'PUBLIC' and withdrawn_at is null`
  const article = await one(`select slug as v from cms.articles where ${shown} and id > 5000 limit 1`)
  const document = await one(
    `select slug as v from cms.documents where ${shown} and file_id is not null and id % 6 = 4 limit 1`,
  )
  const conclusion = await one(`select slug as v from cms.conclusions where ${shown} and id > 500 limit 1`)
  const agency = await one(`select slug as v from cms.agencies where kind = 'DIVISION' limit 1`)
  const committee = await one(
    `select slug as v from cms.agencies where kind = 'PEOPLES_COMMITTEE' and level = 'COMMUNE' limit 1`,
  )
  const symbol = await one(`select symbol as v from cms.documents where ${shown} limit 1`)
  const task = await one(
    `select 'Task:' || id as v from reform.task where state = 'COMPLETED' and origin_visible limit 1`,
  )
  const lastMonth = await one(`select (reform.today() - 30)::text as v`)
  const today = await one(`select reform.today()::text as v`)
  const nextMonth = await one(`select (reform.today() + 30)::text as v`)
  const watched = {
    ...{ before: lastMonth, today, in7: nextMonth, in8: nextMonth, in30: nextMonth, silentSince: lastMonth },
    lastYear: '2025-12-31',
  }
  const place = await one(`
    select substr(n.name, strpos(n.name, 'xã ') + 3) as v from cms.agencies a join cms.agencies_locales n on n._parent_id = a.id
    where a.slug = '${committee}' and n._locale = 'vi'`)
  const mapped = [
    ...['articles', 'conclusions', 'plans', 'documents', 'commendations', 'procedureNotices'],
    ...['dossierStatistics', 'indexResults', 'pages', 'agencies'],
  ]
  const unmapped = Object.fromEntries(mapped.map((kind) => [kind, false]))
  return {
    AboutPage: [{ slug: 'khong-co' }],
    AgenciesPage: [{}, { filter: { level: 'COMMUNE' } }],
    AgencyPage: [{ slug: agency }, { slug: committee }],
    ArticlesFeed: [{}],
    ArticlePage: [{ slug: article }, { slug: 'khong-co' }],
    ArticlesPage: [{}, { section: 'chuyen-muc-3' }],
    AssignTaskPage: [{ slug: document, today }],
    BoardPage: [{}, { asOf: lastMonth }],
    CommendationPage: [{ slug: 'khong-co' }],
    CommendationsPage: [{}, { filter: { recipient: place } }, { filter: { year: 2026, form: 'MERIT_CERTIFICATE' } }],
    CommendationsFeed: [{}],
    ConclusionPage: [{ slug: conclusion }],
    ConclusionsFeed: [{}],
    ConclusionsPage: [{}, { tracking: 'LIVE' }],
    DocumentPage: [
      { slug: document, isSignedIn: false },
      { slug: document, isSignedIn: true },
    ],
    DocumentsFeed: [{}],
    DocumentsPage: [{}, { filter: { symbol } }, { filter: { issuer: committee } }],
    HomePage: [{}],
    IndexResultCsv: [{ slug: 'khong-co' }],
    IndexResultPage: [{ slug: 'khong-co' }],
    IndicesCsv: [{}],
    IndicesFeed: [{}],
    IndicesPage: [{}, { filter: { index: 'LOCAL_PAR_INDEX' } }],
    LeadersBoardPage: [
      { ...watched, groupBy: 'AGENCY', isToday: true },
      { ...watched, groupBy: 'CONCLUSION', from: lastMonth, to: today, isToday: true },
      { ...watched, groupBy: 'AREA', asOf: lastMonth, isToday: false },
    ],
    MeetingBriefPage: [{ since: lastMonth, today, in7: nextMonth, silentSince: lastMonth }],
    PlanPage: [{ slug: 'khong-co' }],
    PlansFeed: [{}],
    PlansPage: [{}, { filter: { year: 2026, area: 'DIGITAL_GOVERNMENT' } }, { filter: { agency: committee } }],
    ProcedurePage: [{ slug: 'khong-co' }],
    ProceduresFeed: [{}],
    ProceduresPage: [
      {},
      { filter: { words: place, inForceOn: lastMonth } },
      { filter: { field: 'Hộ tịch', agency: committee } },
    ],
    RemindersPage: [{}],
    SearchPage: [{ words: place }, { words: symbol }, { words: place, kinds: ['TASK'] }],
    Site: [{}],
    SitemapList: mapped.map((kind) => ({ ...unmapped, [kind]: true })),
    StatisticsCsv: [{}],
    StatisticsFeed: [{}],
    StatisticsItemCsv: [{ slug: 'khong-co' }],
    StatisticsItemPage: [{ slug: 'khong-co' }],
    StatisticsPage: [{}, { filter: { agency: committee } }],
    TaskPage: [
      { id: task, today, isSignedIn: true },
      { id: task, today, isSignedIn: false },
    ],
    TaskSheet: [{}, { filter: { status: 'IN_PROGRESS_OVERDUE' } }],
    TasksPage: [
      { lead: '', conclusion: '', plan: '' },
      { filter: { lead: agency }, lead: agency, conclusion: '', plan: '' },
      { filter: { conclusion }, lead: '', conclusion, plan: '' },
      { filter: { plan: 'khong-co' }, lead: '', conclusion: '', plan: 'khong-co' },
      { filter: { area: 'DIGITAL_GOVERNMENT' }, lead: '', conclusion: '', plan: '' },
      { filter: { status: 'IN_PROGRESS_OVERDUE' }, lead: '', conclusion: '', plan: '' },
      { filter: { isCounted: true }, lead: '', conclusion: '', plan: '' },
      { filter: { dueFrom: lastMonth, dueTo: today }, lead: '', conclusion: '', plan: '' },
      { filter: { isExtended: true }, lead: '', conclusion: '', plan: '' },
      { filter: { awaitsMe: true }, lead: '', conclusion: '', plan: '' },
      { filter: { silentSince: lastMonth }, lead: '', conclusion: '', plan: '' },
    ],
    Viewer: [{}],
  }
}
