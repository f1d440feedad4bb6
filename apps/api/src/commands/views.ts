import { agencySql } from '../features/agencies/agency.view.ts'
import * as agencyParts from '../features/agencies/agency-parts.view.ts'
import { articleSql } from '../features/articles/article.view.ts'
import * as articleParts from '../features/articles/article-parts.view.ts'
import { commendationSql } from '../features/commendations/commendation.view.ts'
import * as commendationParts from '../features/commendations/commendation-parts.view.ts'
import { conclusionSql } from '../features/conclusions/conclusion.view.ts'
import { directiveSql } from '../features/conclusions/directive.view.ts'
import * as directiveParts from '../features/conclusions/directive-parts.view.ts'
import { departedSql } from '../features/departed/departed.view.ts'
import { documentSql } from '../features/documents/document.view.ts'
import { documentRelationSql } from '../features/documents/document-relation.view.ts'
import { indexResultSql } from '../features/indices/index-result.view.ts'
import * as indexParts from '../features/indices/index-score.view.ts'
import { mediaSql } from '../features/media/media.view.ts'
import { mediaRenditionSql } from '../features/media/media-rendition.view.ts'
import { pageSql } from '../features/pages/page.view.ts'
import { planSql } from '../features/plans/plan.view.ts'
import { planItemSql } from '../features/plans/plan-item.view.ts'
import * as planParts from '../features/plans/plan-parts.view.ts'
import { procedureNoticeSql } from '../features/procedures/procedure-notice.view.ts'
import * as procedureParts from '../features/procedures/procedure-parts.view.ts'
import { mailboxSql } from '../features/reminders/mailbox.view.ts'
import { searchEntrySql } from '../features/search/search-entry.view.ts'
import { sectionSql } from '../features/sections/section.view.ts'
import { siteBannerSql, siteFeaturedSql, siteHotlineSql, siteLinkSql, siteSql } from '../features/site/site.view.ts'
import { sessionSql, staffSql } from '../features/staff/session.view.ts'
import * as dossierParts from '../features/statistics/dossier-parts.view.ts'
import { dossierStatisticsSql } from '../features/statistics/dossier-statistics.view.ts'
import { nextEdgeSql } from '../features/visibility/next-edge.view.ts'

/** Every view of the published contract. None stands on another, so their order does not matter. */
export const views: Readonly<Record<string, string>> = {
  agency: agencySql,
  agency_alias: agencyParts.agencyAliasSql,
  agency_group: agencyParts.agencyGroupSql,
  agency_group_member: agencyParts.agencyGroupMemberSql,
  agency_successor: agencyParts.agencySuccessorSql,
  article: articleSql,
  article_area: articleParts.articleAreaSql,
  article_author: articleParts.articleAuthorSql,
  article_citation: articleParts.articleCitationSql,
  article_conclusion: articleParts.articleConclusionSql,
  article_photo: articleParts.articlePhotoSql,
  article_related: articleParts.articleRelatedSql,
  commendation: commendationSql,
  commendation_area: commendationParts.commendationAreaSql,
  commendation_recipient: commendationParts.commendationRecipientSql,
  conclusion: conclusionSql,
  conclusion_area: directiveParts.conclusionAreaSql,
  departed: departedSql,
  directive: directiveSql,
  directive_citation: directiveParts.directiveCitationSql,
  directive_deadline: directiveParts.directiveDeadlineSql,
  directive_party: directiveParts.directivePartySql,
  document: documentSql,
  document_relation: documentRelationSql,
  dossier_area: dossierParts.dossierAreaSql,
  dossier_breakdown: dossierParts.dossierBreakdownSql,
  dossier_breakdown_part: dossierParts.dossierBreakdownPartSql,
  dossier_stated_rate: dossierParts.dossierStatedRateSql,
  dossier_statistics: dossierStatisticsSql,
  index_area: indexParts.indexAreaSql,
  index_component: indexParts.indexComponentSql,
  index_result: indexResultSql,
  index_score: indexParts.indexScoreSql,
  mailbox: mailboxSql,
  media: mediaSql,
  media_rendition: mediaRenditionSql,
  next_edge: nextEdgeSql,
  page: pageSql,
  plan: planSql,
  plan_area: planParts.planAreaSql,
  plan_item: planItemSql,
  plan_item_deadline: planParts.planItemDeadlineSql,
  plan_item_party: planParts.planItemPartySql,
  plan_measurement: planParts.planMeasurementSql,
  plan_reform_area: planParts.planReformAreaSql,
  plan_target: planParts.planTargetSql,
  procedure_area: procedureParts.procedureAreaSql,
  procedure_channel: procedureParts.procedureChannelSql,
  procedure_condition: procedureParts.procedureConditionSql,
  procedure_form: procedureParts.procedureFormSql,
  procedure_legal_basis: procedureParts.procedureLegalBasisSql,
  procedure_notice: procedureNoticeSql,
  procedure_required_document: procedureParts.procedureDocumentSql,
  procedure_step: procedureParts.procedureStepSql,
  search_entry: searchEntrySql,
  section: sectionSql,
  session: sessionSql,
  site: siteSql,
  site_banner: siteBannerSql,
  site_featured: siteFeaturedSql,
  site_hotline: siteHotlineSql,
  site_link: siteLinkSql,
  staff: staffSql,
}
