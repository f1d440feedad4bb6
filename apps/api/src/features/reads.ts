import { agencyReads } from './agencies/agency.read.ts'
import { areaReads } from './areas/reform-area.read.ts'
import { articleReads } from './articles/article.read.ts'
import { commendationReads } from './commendations/commendation.read.ts'
import { conclusionReads } from './conclusions/conclusion.read.ts'
import { directiveReads } from './conclusions/directive.read.ts'
import { departedReads } from './departed/departed.read.ts'
import { documentReads } from './documents/document.read.ts'
import { evidenceReads } from './evidence/evidence.read.ts'
import { indexReads } from './indices/index-result.read.ts'
import { mediaReads } from './media/media.read.ts'
import { pageReads } from './pages/page.read.ts'
import { planReads } from './plans/plan.read.ts'
import { procedureNoticeReads } from './procedures/procedure-notice.read.ts'
import { digestReads } from './reminders/digest.read.ts'
import { searchReads } from './search/search.read.ts'
import { sectionReads } from './sections/section.read.ts'
import { siteReads } from './site/site.read.ts'
import { dossierStatisticsReads } from './statistics/dossier-statistics.read.ts'
import { scoreboardReads } from './tasks/scoreboard.read.ts'
import { taskReads } from './tasks/task.read.ts'

/** How the types of every feature lie over views and tables. */
export const featureReads = [
  ...agencyReads,
  ...areaReads,
  ...articleReads,
  ...commendationReads,
  ...conclusionReads,
  ...departedReads,
  ...digestReads,
  ...directiveReads,
  ...documentReads,
  ...dossierStatisticsReads,
  ...evidenceReads,
  ...indexReads,
  ...mediaReads,
  ...pageReads,
  ...planReads,
  ...procedureNoticeReads,
  ...scoreboardReads,
  ...searchReads,
  ...sectionReads,
  ...siteReads,
  ...taskReads,
]
