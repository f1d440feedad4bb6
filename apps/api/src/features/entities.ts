import { Agency } from './agencies/agency.view.ts'
import { AgencyGroup } from './agencies/agency-group.view.ts'
import { Article } from './articles/article.view.ts'
import { Commendation } from './commendations/commendation.view.ts'
import { Conclusion } from './conclusions/conclusion.view.ts'
import { Directive } from './conclusions/directive.view.ts'
import { Document } from './documents/document.view.ts'
import { EvidenceFile } from './evidence/evidence-file.entity.ts'
import { IndexResult } from './indices/index-result.view.ts'
import { IndexScore } from './indices/index-score.view.ts'
import { Media } from './media/media.view.ts'
import { Page } from './pages/page.view.ts'
import { Plan } from './plans/plan.view.ts'
import { PlanItem } from './plans/plan-item.view.ts'
import { ProcedureNotice } from './procedures/procedure-notice.view.ts'
import { Section } from './sections/section.view.ts'
import { Site } from './site/site.view.ts'
import { DossierStatistics } from './statistics/dossier-statistics.view.ts'
import { Confirmation } from './tasks/confirmation.entity.ts'
import { Extension } from './tasks/extension.entity.ts'
import { ProgressReport } from './tasks/progress-report.entity.ts'
import { Task } from './tasks/task.entity.ts'
import { TaskEvent } from './tasks/task-event.entity.ts'

/** Every class that lies over a view or a table. */
export const entities = [
  Agency,
  AgencyGroup,
  Section,
  Media,
  Document,
  Article,
  Commendation,
  Conclusion,
  Directive,
  Page,
  Plan,
  PlanItem,
  ProcedureNotice,
  DossierStatistics,
  IndexResult,
  IndexScore,
  Site,
  Task,
  ProgressReport,
  Confirmation,
  Extension,
  TaskEvent,
  EvidenceFile,
]
