import { AgencyFields, AgencyGroupFields } from './agencies/agency.fields.ts'
import { AgencyQueries } from './agencies/agency.queries.ts'
import { AgencyArticles, SectionArticles } from './articles/article.fields.ts'
import { ArticleQueries } from './articles/article.queries.ts'
import { ArticleCommendations, DocumentCommendations } from './commendations/commendation.fields.ts'
import { CommendationQueries } from './commendations/commendation.queries.ts'
import { ConclusionQueries } from './conclusions/conclusion.queries.ts'
import { DepartedQueries } from './departed/departed.queries.ts'
import { AgencyDocuments, DocumentFields } from './documents/document.fields.ts'
import { DocumentQueries } from './documents/document.queries.ts'
import { ReportEvidence, TaskEvidence } from './evidence/evidence.fields.ts'
import { FollowingResolver } from './following/following.resolver.ts'
import { ArticleIndexResults } from './indices/index-result.fields.ts'
import { IndexResultQueries } from './indices/index-result.queries.ts'
import { PageQueries } from './pages/page.queries.ts'
import { ArticlePlans, DocumentPlans } from './plans/plan.fields.ts'
import { PlanQueries } from './plans/plan.queries.ts'
import { DocumentProcedureNotices, ProcedureNoticeFields } from './procedures/procedure-notice.fields.ts'
import { ProcedureNoticeQueries } from './procedures/procedure-notice.queries.ts'
import { ViewerDigests } from './reminders/digest.fields.ts'
import { SearchQueries } from './search/search.queries.ts'
import { SectionQueries } from './sections/section.queries.ts'
import { SiteQueries } from './site/site.queries.ts'
import { ArticleDossierStatistics } from './statistics/dossier-statistics.fields.ts'
import { DossierStatisticsQueries } from './statistics/dossier-statistics.queries.ts'
import { AgencyTasks, ScoreboardFields, TaskFields } from './tasks/task.fields.ts'
import { TaskQueries } from './tasks/task.queries.ts'
import { TaskResolver } from './tasks/task.resolver.ts'
import { TaskSubscription } from './tasks/task.subscription.ts'
import { TaskPayloadFields } from './tasks/task-payload.fields.ts'

/** Everything that adds fields to the schema. */
export const featureResolvers = [
  AgencyArticles,
  AgencyDocuments,
  AgencyFields,
  AgencyGroupFields,
  AgencyQueries,
  AgencyTasks,
  ArticleCommendations,
  ArticleDossierStatistics,
  ArticleIndexResults,
  ArticlePlans,
  ArticleQueries,
  CommendationQueries,
  ConclusionQueries,
  DepartedQueries,
  DocumentCommendations,
  DocumentFields,
  DocumentPlans,
  DocumentProcedureNotices,
  DocumentQueries,
  DossierStatisticsQueries,
  FollowingResolver,
  IndexResultQueries,
  PageQueries,
  PlanQueries,
  ProcedureNoticeFields,
  ProcedureNoticeQueries,
  ReportEvidence,
  ScoreboardFields,
  SearchQueries,
  SectionArticles,
  SectionQueries,
  SiteQueries,
  TaskEvidence,
  TaskFields,
  TaskPayloadFields,
  TaskQueries,
  TaskResolver,
  TaskSubscription,
  ViewerDigests,
] as const
