/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query AgenciesPage($filter: AgencyFilter, $asOf: Date, $after: String) {\n    agencies(first: 24, after: $after, filter: $filter, asOf: $asOf) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { slug isSample ...AgencyCard_agency } }\n    }\n  }\n": typeof types.AgenciesPageDocument,
    "\n  fragment AgencyCard_agency on Agency {\n    slug name kind level validTo isSample\n    parent { name }\n    completion { total ...CompletionBar_completion }\n  }\n": typeof types.AgencyCard_AgencyFragmentDoc,
    "\n  fragment AgencyFacts_agency on Agency {\n    aliases validFrom validTo\n    parent { ...AgencyLink_agency }\n    children { id ...AgencyLink_agency }\n  }\n": typeof types.AgencyFacts_AgencyFragmentDoc,
    "\n  fragment AgencyHistory_agency on Agency {\n    validTo\n    successors { ...AgencyHistory_succession }\n    predecessors { ...AgencyHistory_succession }\n  }\n": typeof types.AgencyHistory_AgencyFragmentDoc,
    "\n  fragment AgencyHistory_succession on Succession {\n    type effectiveOn extent note\n    agency { ...AgencyLink_agency }\n    legalBasis { ...DocumentLink_document }\n  }\n": typeof types.AgencyHistory_SuccessionFragmentDoc,
    "\n  fragment AgencyLink_agency on Agency { slug name }\n": typeof types.AgencyLink_AgencyFragmentDoc,
    "\n  query AgencyPage($slug: String!) {\n    agency(slug: $slug) {\n      slug name kind level aliases validFrom validTo isSample\n      parent { name }\n      completion { total ...FiveCells_completion }\n      tasks(first: 20) { totalCount edges { node { id ...TaskTable_task } } }\n      articles(first: 6) { edges { node { slug ...ArticleCard_article } } }\n      documents(first: 10) { edges { node { slug ...DocumentLink_document } } }\n      ...AgencyFacts_agency\n      ...AgencyHistory_agency\n    }\n  }\n": typeof types.AgencyPageDocument,
    "\n  fragment EndedIssuer_agency on Agency {\n    name validTo\n    successors { extent agency { slug ...AgencyLink_agency } }\n  }\n": typeof types.EndedIssuer_AgencyFragmentDoc,
    "\n  fragment ArticleByline_article on Article {\n    publishedAt eventOn bylineUnit sourcePortal sourceUrl\n    authors { name }\n    issuingAgency { ...AgencyLink_agency }\n  }\n": typeof types.ArticleByline_ArticleFragmentDoc,
    "\n  fragment ArticleCard_article on Article {\n    slug title summary publishedAt isSample language\n    section { name }\n    cover { ...Picture_media }\n  }\n": typeof types.ArticleCard_ArticleFragmentDoc,
    "\n  query ArticlePage($slug: String!) {\n    article(slug: $slug) {\n      title summary body isSample language bodyLanguage publishedAt updatedAt bylineUnit\n      authors { name }\n      section { slug name }\n      issuingAgency { ...EndedIssuer_agency }\n      cover { url ...Figure_media }\n      photos { url ...Figure_media }\n      reformAreas { key name }\n      related { slug ...ArticleCard_article }\n      ...ArticleByline_article\n      ...CitedDocuments_article\n      ...RelatedConclusions_article\n      ...ToldCommendations_article\n    }\n    departed(kind: ARTICLE, slug: $slug) { state on reason redirectTo }\n  }\n": typeof types.ArticlePageDocument,
    "\n  query ArticlesPage($section: String, $after: String) {\n    sections { slug name }\n    articles(first: 12, after: $after, filter: { section: $section }) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { slug isSample ...ArticleCard_article } }\n    }\n  }\n": typeof types.ArticlesPageDocument,
    "\n  fragment CitedDocuments_article on Article {\n    documents { relation asWritten document { symbol ...DocumentLink_document } }\n  }\n": typeof types.CitedDocuments_ArticleFragmentDoc,
    "\n  fragment RelatedConclusions_article on Article { conclusions { slug ...ConclusionCard_conclusion } }\n": typeof types.RelatedConclusions_ArticleFragmentDoc,
    "\n  fragment ToldCommendations_article on Article { commendations { slug ...CommendationCard_commendation } }\n": typeof types.ToldCommendations_ArticleFragmentDoc,
    "\n  query ArticlesFeed {\n    articles(first: 30) {\n      edges { node { slug title summary publishedAt updatedAt section { name } authors { name } cover { url } } }\n    }\n  }\n": typeof types.ArticlesFeedDocument,
    "\n  query Viewer {\n    viewer { name role agency { slug name } can { writeContent administer workOnTasks } }\n  }\n": typeof types.ViewerDocument,
    "\n  fragment CommendationCard_commendation on Commendation {\n    slug title occasion form state awardedOn presentedBy isSample\n    issuingAgency { name }\n    ...CommendationCounts_commendation\n  }\n": typeof types.CommendationCard_CommendationFragmentDoc,
    "\n  fragment CommendationCounts_commendation on Commendation { totalCount collectiveCount individualCount householdCount }\n": typeof types.CommendationCounts_CommendationFragmentDoc,
    "\n  fragment CommendationFacts_commendation on Commendation {\n    form category occasion achievement decisionAsWritten authorityPost presentedBy awardedOn publishedAt\n    sourcePortal sourceUrl\n    decision { ...DocumentLink_document }\n    authority { ...AgencyLink_agency }\n    issuingAgency { ...AgencyLink_agency }\n    reformAreas { name }\n  }\n": typeof types.CommendationFacts_CommendationFragmentDoc,
    "\n  query CommendationPage($slug: String!) {\n    commendation(slug: $slug) {\n      title summary occasion form state revokedOn revocationReason publishedAt updatedAt isSample\n      issuingAgency { name ...EndedIssuer_agency }\n      toldIn { ...ArticleCard_article }\n      ...CommendationCounts_commendation\n      ...CommendationFacts_commendation\n      ...RecipientTable_commendation\n    }\n    departed(kind: COMMENDATION, slug: $slug) { state on reason redirectTo }\n  }\n": typeof types.CommendationPageDocument,
    "\n  query CommendationsPage($filter: CommendationFilter, $after: String) {\n    commendations(first: 12, after: $after, filter: $filter) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { slug isSample ...CommendationCard_commendation } }\n    }\n  }\n": typeof types.CommendationsPageDocument,
    "\n  fragment RecipientTable_commendation on Commendation {\n    totalCount\n    recipients { kind name post unit agency { ...AgencyLink_agency } }\n  }\n": typeof types.RecipientTable_CommendationFragmentDoc,
    "\n  query CommendationsFeed {\n    commendations(first: 30) { edges { node { slug title summary form publishedAt updatedAt } } }\n  }\n": typeof types.CommendationsFeedDocument,
    "\n  fragment ConclusionCard_conclusion on Conclusion {\n    slug title summary form tracking heldOn publishedAt isSample\n    issuingAgency { name }\n    directives { id }\n    completion { total ...CompletionBar_completion }\n  }\n": typeof types.ConclusionCard_ConclusionFragmentDoc,
    "\n  fragment ConclusionFacts_conclusion on Conclusion {\n    meetingKind heldOn place attendees publishedAt sourcePortal sourceUrl\n    chair { name post }\n    document { ...DocumentLink_document }\n    issuingAgency { ...AgencyLink_agency }\n    reformAreas { name }\n  }\n": typeof types.ConclusionFacts_ConclusionFragmentDoc,
    "\n  query ConclusionPage($slug: String!) {\n    conclusion(slug: $slug) {\n      slug title summary form tracking publishedAt updatedAt isSample\n      directives { id ...DirectiveItem_directive }\n      articles { slug ...ArticleCard_article }\n      completion { total ...FiveCells_completion }\n      issuingAgency { name ...EndedIssuer_agency }\n      ...ConclusionFacts_conclusion\n    }\n    departed(kind: CONCLUSION, slug: $slug) { state on reason redirectTo }\n  }\n": typeof types.ConclusionPageDocument,
    "\n  query ConclusionsPage($tracking: Tracking, $after: String) {\n    conclusions(first: 10, after: $after, filter: { tracking: $tracking }) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { slug isSample ...ConclusionCard_conclusion } }\n    }\n  }\n": typeof types.ConclusionsPageDocument,
    "\n  fragment DeadlineLine_deadline on Deadline { phrase kind start due dueTime recurrence anchorEvent confirmedBy }\n": typeof types.DeadlineLine_DeadlineFragmentDoc,
    "\n  fragment DirectiveItem_directive on Directive {\n    key number text deliverable noTask noTaskReason\n    addressees { ...PartyList_party }\n    lead { ...PartyList_party }\n    coordinating { ...PartyList_party }\n    monitoring { ...PartyList_party }\n    deadline { phrase ...DeadlineLine_deadline }\n    deadlines { phrase ...DeadlineLine_deadline }\n    documents { asWritten document { ...DocumentLink_document } }\n    doubts { code message }\n    tasks { id ...TaskLine_task }\n  }\n": typeof types.DirectiveItem_DirectiveFragmentDoc,
    "\n  fragment PartyList_party on Party { asWritten agency { id ...AgencyLink_agency } group { name members { id } } }\n": typeof types.PartyList_PartyFragmentDoc,
    "\n  query ConclusionsFeed {\n    conclusions(first: 30) { edges { node { slug title summary publishedAt updatedAt reformAreas { name } } } }\n  }\n": typeof types.ConclusionsFeedDocument,
    "\n  fragment DocumentCard_document on Document {\n    slug symbol symbolAsWritten type subject issuedOn isSample issuer { name } issuerAsWritten\n  }\n": typeof types.DocumentCard_DocumentFragmentDoc,
    "\n  fragment DocumentChain_document on Document {\n    symbol symbolAsWritten type subject\n    up: chain(direction: UP) { depth document { id subject ...DocumentLink_document } }\n    down: chain(direction: DOWN) { depth document { id subject ...DocumentLink_document } }\n  }\n": typeof types.DocumentChain_DocumentFragmentDoc,
    "\n  fragment DocumentFacts_document on Document {\n    symbol symbolAsWritten type issuerAsWritten signer signerPost issuedOn effectiveOn effectStatus\n    issuer { ...AgencyLink_agency }\n    file { url caption mimeType }\n  }\n": typeof types.DocumentFacts_DocumentFragmentDoc,
    "\n  fragment DocumentLink_document on Document { slug symbol symbolAsWritten type subject issuedOn issuer { name } issuerAsWritten }\n": typeof types.DocumentLink_DocumentFragmentDoc,
    "\n  query DocumentPage($slug: String!) {\n    document(slug: $slug) {\n      symbol symbolAsWritten type subject issuedOn effectiveOn effectStatus issuerAsWritten isSample\n      issuer { name ...EndedIssuer_agency }\n      conclusions { slug ...ConclusionCard_conclusion }\n      commendations { slug ...CommendationCard_commendation }\n      procedureNotices { slug ...ProcedureCard_procedureNotice }\n      tasks { id ...TaskTable_task }\n      articles { slug ...ArticleCard_article }\n      ...DocumentFacts_document\n      ...DocumentChain_document\n      ...DocumentRelations_document\n    }\n    departed(kind: DOCUMENT, slug: $slug) { state on reason redirectTo }\n  }\n": typeof types.DocumentPageDocument,
    "\n  fragment DocumentRelations_document on Document {\n    relations { relation asWritten document { ...DocumentLink_document } }\n  }\n": typeof types.DocumentRelations_DocumentFragmentDoc,
    "\n  query DocumentsPage($filter: DocumentFilter, $after: String) {\n    documents(first: 20, after: $after, filter: $filter) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { slug isSample ...DocumentCard_document } }\n    }\n  }\n": typeof types.DocumentsPageDocument,
    "\n  query DocumentsFeed {\n    documents(first: 30) { edges { node { slug symbol symbolAsWritten type subject issuedOn updatedAt issuer { name } } } }\n  }\n": typeof types.DocumentsFeedDocument,
    "\n  query HomePage {\n    featured: articles(first: 1, filter: { featured: true }) { edges { node { slug isSample ...ArticleCard_article } } }\n    articles(first: 7) { edges { node { slug isSample ...ArticleCard_article } } }\n    conclusions(first: 3, filter: { tracking: LIVE }) { edges { node { slug isSample ...ConclusionCard_conclusion } } }\n    scoreboard(groupBy: AGENCY) { asOf total { total ...FiveCells_completion } }\n    overdue: tasks(first: 5, filter: { status: IN_PROGRESS_OVERDUE }) { edges { node { id ...TaskTable_task } } }\n  }\n": typeof types.HomePageDocument,
    "\n  fragment Figure_media on Media { caption credit ...Picture_media }\n": typeof types.Figure_MediaFragmentDoc,
    "\n  fragment Picture_media on Media { url alt width height renditions { name url width height } }\n": typeof types.Picture_MediaFragmentDoc,
    "\n  query AboutPage($slug: String!) {\n    page(slug: $slug) {\n      title summary body bodyLanguage updatedAt isSample\n      issuingAgency { ...EndedIssuer_agency }\n    }\n    departed(kind: PAGE, slug: $slug) { state on reason redirectTo }\n  }\n": typeof types.AboutPageDocument,
    "\n  fragment ChannelList_procedureNotice on ProcedureNotice {\n    channels { channel place timeLimit timeLimitUnit timeLimitText fee feeText }\n  }\n": typeof types.ChannelList_ProcedureNoticeFragmentDoc,
    "\n  fragment DifferenceTable_procedureNotice on ProcedureNotice {\n    differences { difference aspect channel subject before after }\n  }\n": typeof types.DifferenceTable_ProcedureNoticeFragmentDoc,
    "\n  fragment PaperChecklist_procedureNotice on ProcedureNotice {\n    requiredDocuments { name originals copies onlyFor case }\n  }\n": typeof types.PaperChecklist_ProcedureNoticeFragmentDoc,
    "\n  fragment ProcedureCard_procedureNotice on ProcedureNotice {\n    slug title code field changeKind effectiveFrom onlineLevel standing isSample\n  }\n": typeof types.ProcedureCard_ProcedureNoticeFragmentDoc,
    "\n  fragment ProcedureFacts_procedureNotice on ProcedureNotice {\n    code localitySuffix level onlineLevel onlineLevelLegacy nonTerritorial applicants result changeKind effectiveFrom\n    inForceUntil decisionAsWritten announcedByPost publishedAt sourcePortal sourceUrl\n    decision { ...DocumentLink_document }\n    announcedBy { ...AgencyLink_agency }\n    postedBy { ...AgencyLink_agency }\n    legalBases { asWritten document { ...DocumentLink_document } }\n    reformAreas { name }\n  }\n": typeof types.ProcedureFacts_ProcedureNoticeFragmentDoc,
    "\n  query ProcedurePage($slug: String!) {\n    procedureNotice(slug: $slug) {\n      title summary code field applicants result steps conditions isSample\n      issuingAgency { name ...EndedIssuer_agency }\n      forms { name file { url } }\n      versions { slug }\n      differences { aspect }\n      ...StandingNotice_procedureNotice\n      ...ChannelList_procedureNotice\n      ...PaperChecklist_procedureNotice\n      ...ProcedureFacts_procedureNotice\n      ...DifferenceTable_procedureNotice\n      ...VersionList_procedureNotice\n    }\n    departed(kind: PROCEDURE_NOTICE, slug: $slug) { state on reason redirectTo }\n  }\n": typeof types.ProcedurePageDocument,
    "\n  query ProceduresPage($filter: ProcedureNoticeFilter, $after: String) {\n    procedureNotices(first: 12, after: $after, filter: $filter) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { slug isSample ...ProcedureCard_procedureNotice } }\n    }\n    procedureFields { name }\n  }\n": typeof types.ProceduresPageDocument,
    "\n  fragment StandingNotice_procedureNotice on ProcedureNotice {\n    standing effectiveFrom inForceUntil\n    versions { slug standing }\n  }\n": typeof types.StandingNotice_ProcedureNoticeFragmentDoc,
    "\n  fragment VersionList_procedureNotice on ProcedureNotice {\n    slug\n    versions { slug title changeKind effectiveFrom standing }\n  }\n": typeof types.VersionList_ProcedureNoticeFragmentDoc,
    "\n  query ProceduresFeed {\n    procedureNotices(first: 30) { edges { node { slug title summary field changeKind publishedAt updatedAt } } }\n  }\n": typeof types.ProceduresFeedDocument,
    "\n  query BoardPage($asOf: Date) {\n    byAgency: scoreboard(groupBy: AGENCY, asOf: $asOf) {\n      asOf\n      total { total onTimeShareOfCompleted onTimeShareOfTotal completedShareOfDue ...FiveCells_completion }\n      rows { key agency { isSample } ...ScoreTable_row }\n    }\n    byConclusion: scoreboard(groupBy: CONCLUSION, asOf: $asOf) { rows(first: 30) { key ...ScoreTable_row } }\n    byArea: scoreboard(groupBy: AREA, asOf: $asOf) { mayOverlap rows { key ...ScoreTable_row } }\n  }\n": typeof types.BoardPageDocument,
    "\n  fragment CompletionBar_completion on Completion {\n    total completedOnTime completedLate inProgressOnTime inProgressOverdue noDeadline\n  }\n": typeof types.CompletionBar_CompletionFragmentDoc,
    "\n  fragment FiveCells_completion on Completion {\n    total completedOnTime completedLate inProgressOnTime inProgressOverdue noDeadline noDeadlineCompleted cancelled transferred\n  }\n": typeof types.FiveCells_CompletionFragmentDoc,
    "\n  fragment ScoreTable_row on ScoreboardRow {\n    key\n    agency { slug name }\n    conclusion { slug title }\n    area { key name }\n    completion {\n      total completedOnTime completedLate inProgressOnTime inProgressOverdue noDeadline\n      onTimeShareOfCompleted completedShareOfDue\n    }\n  }\n": typeof types.ScoreTable_RowFragmentDoc,
    "\n  fragment SearchHit_edge on SearchEdge {\n    snippet\n    node {\n      __typename\n      ... on Article { slug title publishedAt isSample }\n      ... on Conclusion { slug title heldOn isSample }\n      ... on Commendation { slug title awardedOn isSample }\n      ... on ProcedureNotice { slug code title effectiveFrom isSample }\n      ... on Document { slug symbol symbolAsWritten subject issuedOn isSample }\n      ... on Page { slug title isSample }\n      ... on Agency { slug name isSample }\n      ... on Task { id code taskTitle: title currentDue isSample }\n    }\n  }\n": typeof types.SearchHit_EdgeFragmentDoc,
    "\n  query SearchPage($words: String!, $kinds: [SearchKind!], $after: String) {\n    search(query: $words, kinds: $kinds, first: 20, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { cursor ...SearchHit_edge node { __typename ... on Task { isSample } ... on Article { isSample } ... on Conclusion { isSample } ... on Commendation { isSample } ... on ProcedureNotice { isSample } ... on Document { isSample } ... on Page { isSample } ... on Agency { isSample } } }\n    }\n  }\n": typeof types.SearchPageDocument,
    "\n  fragment SiteBanners_site on Site { banners { text address } }\n": typeof types.SiteBanners_SiteFragmentDoc,
    "\n  fragment SiteContact_site on Site {\n    address email\n    operatingAgency { ...AgencyLink_agency }\n    hotlines { role phone verifiedOn }\n  }\n": typeof types.SiteContact_SiteFragmentDoc,
    "\n  query Site {\n    site { ...SiteBanners_site ...SiteContact_site }\n    footerPages { slug title }\n  }\n": typeof types.SiteDocument,
    "\n  query SitemapList(\n    $after: String, $articles: Boolean!, $conclusions: Boolean!, $documents: Boolean!, $commendations: Boolean!,\n    $procedureNotices: Boolean!, $pages: Boolean!, $agencies: Boolean!\n  ) {\n    articles(first: 100, after: $after) @include(if: $articles) {\n      pageInfo { hasNextPage endCursor } edges { node { slug updatedAt } }\n    }\n    conclusions(first: 100, after: $after) @include(if: $conclusions) {\n      pageInfo { hasNextPage endCursor } edges { node { slug updatedAt } }\n    }\n    documents(first: 100, after: $after) @include(if: $documents) {\n      pageInfo { hasNextPage endCursor } edges { node { slug updatedAt } }\n    }\n    commendations(first: 100, after: $after) @include(if: $commendations) {\n      pageInfo { hasNextPage endCursor } edges { node { slug updatedAt } }\n    }\n    procedureNotices(first: 100, after: $after) @include(if: $procedureNotices) {\n      pageInfo { hasNextPage endCursor } edges { node { slug updatedAt } }\n    }\n    pages(first: 100, after: $after) @include(if: $pages) {\n      pageInfo { hasNextPage endCursor } edges { node { slug updatedAt } }\n    }\n    agencies(first: 100, after: $after) @include(if: $agencies) {\n      pageInfo { hasNextPage endCursor } edges { node { slug } }\n    }\n  }\n": typeof types.SitemapListDocument,
    "\n  fragment EvidenceField_query on Query {\n    evidenceChoices: documents(first: 100) { edges { node { id symbol symbolAsWritten subject issuedOn } } }\n  }\n": typeof types.EvidenceField_QueryFragmentDoc,
    "\n  fragment TaskFacts_task on Task {\n    code state deliverable assignedOn originalDue currentDue extensionCount deliveredOn completedOn\n    lead { ...AgencyLink_agency }\n    coordinating { id ...AgencyLink_agency }\n    monitoring { id ...AgencyLink_agency }\n    assigner { ...AgencyLink_agency }\n    evidence { ...DocumentLink_document }\n    areas { name }\n  }\n": typeof types.TaskFacts_TaskFragmentDoc,
    "\n  fragment TaskFilterForm_query on Query {\n    leads: scoreboard(groupBy: AGENCY) { rows { agency { slug name } } }\n    sources: scoreboard(groupBy: CONCLUSION) { rows(first: 50) { conclusion { slug title } } }\n    chosenLead: agency(slug: $lead) { slug name }\n    chosenSource: conclusion(slug: $conclusion) { slug title }\n    viewer { agency { slug } }\n  }\n": typeof types.TaskFilterForm_QueryFragmentDoc,
    "\n  fragment TaskHistory_task on Task { history { seq verb occurredOn stateAfter actor } }\n": typeof types.TaskHistory_TaskFragmentDoc,
    "\n  fragment TaskLine_task on Task { id code currentDue lead { name } ...TaskStatus_task }\n": typeof types.TaskLine_TaskFragmentDoc,
    "\n  fragment TaskOrigin_task on Task {\n    directive { key number text }\n    conclusion { slug title document { ...DocumentLink_document } }\n  }\n": typeof types.TaskOrigin_TaskFragmentDoc,
    "\n  query TaskPage($id: ID!) {\n    task(id: $id) {\n      code title version isSample\n      viewerCan { start reportProgress reportCompletion confirm }\n      conclusion { slug title }\n      ...TaskOrigin_task\n      ...TaskFacts_task\n      ...TaskStatus_task\n      ...TaskHistory_task\n      ...TaskReports_task\n      ...TaskVerbs_task\n    }\n    ...TaskVerbs_query\n  }\n": typeof types.TaskPageDocument,
    "\n  fragment TaskReports_task on Task {\n    reports { kind percent text difficulty deliveredOn reportedOn reportedBy evidence { ...DocumentLink_document } }\n    confirmations { confirmedOn confirmedBy waiver evidence { ...DocumentLink_document } }\n  }\n": typeof types.TaskReports_TaskFragmentDoc,
    "\n  fragment TaskStatus_task on Task { state completionStatus isDueSoon daysOverdue }\n": typeof types.TaskStatus_TaskFragmentDoc,
    "\n  fragment TaskTable_task on Task {\n    id code title currentDue isSample\n    lead { ...AgencyLink_agency }\n    conclusion { slug title }\n    ...TaskStatus_task\n  }\n": typeof types.TaskTable_TaskFragmentDoc,
    "\n  fragment TaskVerbs_task on Task {\n    version assignedOn\n    viewerCan { start reportProgress reportCompletion confirm }\n  }\n": typeof types.TaskVerbs_TaskFragmentDoc,
    "\n  fragment TaskVerbs_query on Query { ...EvidenceField_query }\n": typeof types.TaskVerbs_QueryFragmentDoc,
    "\n  query TasksPage($filter: TaskFilter, $order: TaskOrder, $after: String, $lead: String!, $conclusion: String!) {\n    tasks(first: 25, after: $after, filter: $filter, orderBy: $order) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id isSample ...TaskTable_task } }\n    }\n    ...TaskFilterForm_query\n  }\n": typeof types.TasksPageDocument,
    "\n  mutation StartTask($input: StartTaskInput!) { act: startTask(input: $input) { issues { field code message } } }\n": typeof types.StartTaskDocument,
    "\n  mutation ReportProgress($input: ReportProgressInput!) { act: reportProgress(input: $input) { issues { field code message } } }\n": typeof types.ReportProgressDocument,
    "\n  mutation ReportCompletion($input: ReportCompletionInput!) { act: reportCompletion(input: $input) { issues { field code message } } }\n": typeof types.ReportCompletionDocument,
    "\n  mutation ConfirmCompletion($input: ConfirmCompletionInput!) { act: confirmCompletion(input: $input) { issues { field code message } } }\n": typeof types.ConfirmCompletionDocument,
};
const documents: Documents = {
    "\n  query AgenciesPage($filter: AgencyFilter, $asOf: Date, $after: String) {\n    agencies(first: 24, after: $after, filter: $filter, asOf: $asOf) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { slug isSample ...AgencyCard_agency } }\n    }\n  }\n": types.AgenciesPageDocument,
    "\n  fragment AgencyCard_agency on Agency {\n    slug name kind level validTo isSample\n    parent { name }\n    completion { total ...CompletionBar_completion }\n  }\n": types.AgencyCard_AgencyFragmentDoc,
    "\n  fragment AgencyFacts_agency on Agency {\n    aliases validFrom validTo\n    parent { ...AgencyLink_agency }\n    children { id ...AgencyLink_agency }\n  }\n": types.AgencyFacts_AgencyFragmentDoc,
    "\n  fragment AgencyHistory_agency on Agency {\n    validTo\n    successors { ...AgencyHistory_succession }\n    predecessors { ...AgencyHistory_succession }\n  }\n": types.AgencyHistory_AgencyFragmentDoc,
    "\n  fragment AgencyHistory_succession on Succession {\n    type effectiveOn extent note\n    agency { ...AgencyLink_agency }\n    legalBasis { ...DocumentLink_document }\n  }\n": types.AgencyHistory_SuccessionFragmentDoc,
    "\n  fragment AgencyLink_agency on Agency { slug name }\n": types.AgencyLink_AgencyFragmentDoc,
    "\n  query AgencyPage($slug: String!) {\n    agency(slug: $slug) {\n      slug name kind level aliases validFrom validTo isSample\n      parent { name }\n      completion { total ...FiveCells_completion }\n      tasks(first: 20) { totalCount edges { node { id ...TaskTable_task } } }\n      articles(first: 6) { edges { node { slug ...ArticleCard_article } } }\n      documents(first: 10) { edges { node { slug ...DocumentLink_document } } }\n      ...AgencyFacts_agency\n      ...AgencyHistory_agency\n    }\n  }\n": types.AgencyPageDocument,
    "\n  fragment EndedIssuer_agency on Agency {\n    name validTo\n    successors { extent agency { slug ...AgencyLink_agency } }\n  }\n": types.EndedIssuer_AgencyFragmentDoc,
    "\n  fragment ArticleByline_article on Article {\n    publishedAt eventOn bylineUnit sourcePortal sourceUrl\n    authors { name }\n    issuingAgency { ...AgencyLink_agency }\n  }\n": types.ArticleByline_ArticleFragmentDoc,
    "\n  fragment ArticleCard_article on Article {\n    slug title summary publishedAt isSample language\n    section { name }\n    cover { ...Picture_media }\n  }\n": types.ArticleCard_ArticleFragmentDoc,
    "\n  query ArticlePage($slug: String!) {\n    article(slug: $slug) {\n      title summary body isSample language bodyLanguage publishedAt updatedAt bylineUnit\n      authors { name }\n      section { slug name }\n      issuingAgency { ...EndedIssuer_agency }\n      cover { url ...Figure_media }\n      photos { url ...Figure_media }\n      reformAreas { key name }\n      related { slug ...ArticleCard_article }\n      ...ArticleByline_article\n      ...CitedDocuments_article\n      ...RelatedConclusions_article\n      ...ToldCommendations_article\n    }\n    departed(kind: ARTICLE, slug: $slug) { state on reason redirectTo }\n  }\n": types.ArticlePageDocument,
    "\n  query ArticlesPage($section: String, $after: String) {\n    sections { slug name }\n    articles(first: 12, after: $after, filter: { section: $section }) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { slug isSample ...ArticleCard_article } }\n    }\n  }\n": types.ArticlesPageDocument,
    "\n  fragment CitedDocuments_article on Article {\n    documents { relation asWritten document { symbol ...DocumentLink_document } }\n  }\n": types.CitedDocuments_ArticleFragmentDoc,
    "\n  fragment RelatedConclusions_article on Article { conclusions { slug ...ConclusionCard_conclusion } }\n": types.RelatedConclusions_ArticleFragmentDoc,
    "\n  fragment ToldCommendations_article on Article { commendations { slug ...CommendationCard_commendation } }\n": types.ToldCommendations_ArticleFragmentDoc,
    "\n  query ArticlesFeed {\n    articles(first: 30) {\n      edges { node { slug title summary publishedAt updatedAt section { name } authors { name } cover { url } } }\n    }\n  }\n": types.ArticlesFeedDocument,
    "\n  query Viewer {\n    viewer { name role agency { slug name } can { writeContent administer workOnTasks } }\n  }\n": types.ViewerDocument,
    "\n  fragment CommendationCard_commendation on Commendation {\n    slug title occasion form state awardedOn presentedBy isSample\n    issuingAgency { name }\n    ...CommendationCounts_commendation\n  }\n": types.CommendationCard_CommendationFragmentDoc,
    "\n  fragment CommendationCounts_commendation on Commendation { totalCount collectiveCount individualCount householdCount }\n": types.CommendationCounts_CommendationFragmentDoc,
    "\n  fragment CommendationFacts_commendation on Commendation {\n    form category occasion achievement decisionAsWritten authorityPost presentedBy awardedOn publishedAt\n    sourcePortal sourceUrl\n    decision { ...DocumentLink_document }\n    authority { ...AgencyLink_agency }\n    issuingAgency { ...AgencyLink_agency }\n    reformAreas { name }\n  }\n": types.CommendationFacts_CommendationFragmentDoc,
    "\n  query CommendationPage($slug: String!) {\n    commendation(slug: $slug) {\n      title summary occasion form state revokedOn revocationReason publishedAt updatedAt isSample\n      issuingAgency { name ...EndedIssuer_agency }\n      toldIn { ...ArticleCard_article }\n      ...CommendationCounts_commendation\n      ...CommendationFacts_commendation\n      ...RecipientTable_commendation\n    }\n    departed(kind: COMMENDATION, slug: $slug) { state on reason redirectTo }\n  }\n": types.CommendationPageDocument,
    "\n  query CommendationsPage($filter: CommendationFilter, $after: String) {\n    commendations(first: 12, after: $after, filter: $filter) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { slug isSample ...CommendationCard_commendation } }\n    }\n  }\n": types.CommendationsPageDocument,
    "\n  fragment RecipientTable_commendation on Commendation {\n    totalCount\n    recipients { kind name post unit agency { ...AgencyLink_agency } }\n  }\n": types.RecipientTable_CommendationFragmentDoc,
    "\n  query CommendationsFeed {\n    commendations(first: 30) { edges { node { slug title summary form publishedAt updatedAt } } }\n  }\n": types.CommendationsFeedDocument,
    "\n  fragment ConclusionCard_conclusion on Conclusion {\n    slug title summary form tracking heldOn publishedAt isSample\n    issuingAgency { name }\n    directives { id }\n    completion { total ...CompletionBar_completion }\n  }\n": types.ConclusionCard_ConclusionFragmentDoc,
    "\n  fragment ConclusionFacts_conclusion on Conclusion {\n    meetingKind heldOn place attendees publishedAt sourcePortal sourceUrl\n    chair { name post }\n    document { ...DocumentLink_document }\n    issuingAgency { ...AgencyLink_agency }\n    reformAreas { name }\n  }\n": types.ConclusionFacts_ConclusionFragmentDoc,
    "\n  query ConclusionPage($slug: String!) {\n    conclusion(slug: $slug) {\n      slug title summary form tracking publishedAt updatedAt isSample\n      directives { id ...DirectiveItem_directive }\n      articles { slug ...ArticleCard_article }\n      completion { total ...FiveCells_completion }\n      issuingAgency { name ...EndedIssuer_agency }\n      ...ConclusionFacts_conclusion\n    }\n    departed(kind: CONCLUSION, slug: $slug) { state on reason redirectTo }\n  }\n": types.ConclusionPageDocument,
    "\n  query ConclusionsPage($tracking: Tracking, $after: String) {\n    conclusions(first: 10, after: $after, filter: { tracking: $tracking }) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { slug isSample ...ConclusionCard_conclusion } }\n    }\n  }\n": types.ConclusionsPageDocument,
    "\n  fragment DeadlineLine_deadline on Deadline { phrase kind start due dueTime recurrence anchorEvent confirmedBy }\n": types.DeadlineLine_DeadlineFragmentDoc,
    "\n  fragment DirectiveItem_directive on Directive {\n    key number text deliverable noTask noTaskReason\n    addressees { ...PartyList_party }\n    lead { ...PartyList_party }\n    coordinating { ...PartyList_party }\n    monitoring { ...PartyList_party }\n    deadline { phrase ...DeadlineLine_deadline }\n    deadlines { phrase ...DeadlineLine_deadline }\n    documents { asWritten document { ...DocumentLink_document } }\n    doubts { code message }\n    tasks { id ...TaskLine_task }\n  }\n": types.DirectiveItem_DirectiveFragmentDoc,
    "\n  fragment PartyList_party on Party { asWritten agency { id ...AgencyLink_agency } group { name members { id } } }\n": types.PartyList_PartyFragmentDoc,
    "\n  query ConclusionsFeed {\n    conclusions(first: 30) { edges { node { slug title summary publishedAt updatedAt reformAreas { name } } } }\n  }\n": types.ConclusionsFeedDocument,
    "\n  fragment DocumentCard_document on Document {\n    slug symbol symbolAsWritten type subject issuedOn isSample issuer { name } issuerAsWritten\n  }\n": types.DocumentCard_DocumentFragmentDoc,
    "\n  fragment DocumentChain_document on Document {\n    symbol symbolAsWritten type subject\n    up: chain(direction: UP) { depth document { id subject ...DocumentLink_document } }\n    down: chain(direction: DOWN) { depth document { id subject ...DocumentLink_document } }\n  }\n": types.DocumentChain_DocumentFragmentDoc,
    "\n  fragment DocumentFacts_document on Document {\n    symbol symbolAsWritten type issuerAsWritten signer signerPost issuedOn effectiveOn effectStatus\n    issuer { ...AgencyLink_agency }\n    file { url caption mimeType }\n  }\n": types.DocumentFacts_DocumentFragmentDoc,
    "\n  fragment DocumentLink_document on Document { slug symbol symbolAsWritten type subject issuedOn issuer { name } issuerAsWritten }\n": types.DocumentLink_DocumentFragmentDoc,
    "\n  query DocumentPage($slug: String!) {\n    document(slug: $slug) {\n      symbol symbolAsWritten type subject issuedOn effectiveOn effectStatus issuerAsWritten isSample\n      issuer { name ...EndedIssuer_agency }\n      conclusions { slug ...ConclusionCard_conclusion }\n      commendations { slug ...CommendationCard_commendation }\n      procedureNotices { slug ...ProcedureCard_procedureNotice }\n      tasks { id ...TaskTable_task }\n      articles { slug ...ArticleCard_article }\n      ...DocumentFacts_document\n      ...DocumentChain_document\n      ...DocumentRelations_document\n    }\n    departed(kind: DOCUMENT, slug: $slug) { state on reason redirectTo }\n  }\n": types.DocumentPageDocument,
    "\n  fragment DocumentRelations_document on Document {\n    relations { relation asWritten document { ...DocumentLink_document } }\n  }\n": types.DocumentRelations_DocumentFragmentDoc,
    "\n  query DocumentsPage($filter: DocumentFilter, $after: String) {\n    documents(first: 20, after: $after, filter: $filter) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { slug isSample ...DocumentCard_document } }\n    }\n  }\n": types.DocumentsPageDocument,
    "\n  query DocumentsFeed {\n    documents(first: 30) { edges { node { slug symbol symbolAsWritten type subject issuedOn updatedAt issuer { name } } } }\n  }\n": types.DocumentsFeedDocument,
    "\n  query HomePage {\n    featured: articles(first: 1, filter: { featured: true }) { edges { node { slug isSample ...ArticleCard_article } } }\n    articles(first: 7) { edges { node { slug isSample ...ArticleCard_article } } }\n    conclusions(first: 3, filter: { tracking: LIVE }) { edges { node { slug isSample ...ConclusionCard_conclusion } } }\n    scoreboard(groupBy: AGENCY) { asOf total { total ...FiveCells_completion } }\n    overdue: tasks(first: 5, filter: { status: IN_PROGRESS_OVERDUE }) { edges { node { id ...TaskTable_task } } }\n  }\n": types.HomePageDocument,
    "\n  fragment Figure_media on Media { caption credit ...Picture_media }\n": types.Figure_MediaFragmentDoc,
    "\n  fragment Picture_media on Media { url alt width height renditions { name url width height } }\n": types.Picture_MediaFragmentDoc,
    "\n  query AboutPage($slug: String!) {\n    page(slug: $slug) {\n      title summary body bodyLanguage updatedAt isSample\n      issuingAgency { ...EndedIssuer_agency }\n    }\n    departed(kind: PAGE, slug: $slug) { state on reason redirectTo }\n  }\n": types.AboutPageDocument,
    "\n  fragment ChannelList_procedureNotice on ProcedureNotice {\n    channels { channel place timeLimit timeLimitUnit timeLimitText fee feeText }\n  }\n": types.ChannelList_ProcedureNoticeFragmentDoc,
    "\n  fragment DifferenceTable_procedureNotice on ProcedureNotice {\n    differences { difference aspect channel subject before after }\n  }\n": types.DifferenceTable_ProcedureNoticeFragmentDoc,
    "\n  fragment PaperChecklist_procedureNotice on ProcedureNotice {\n    requiredDocuments { name originals copies onlyFor case }\n  }\n": types.PaperChecklist_ProcedureNoticeFragmentDoc,
    "\n  fragment ProcedureCard_procedureNotice on ProcedureNotice {\n    slug title code field changeKind effectiveFrom onlineLevel standing isSample\n  }\n": types.ProcedureCard_ProcedureNoticeFragmentDoc,
    "\n  fragment ProcedureFacts_procedureNotice on ProcedureNotice {\n    code localitySuffix level onlineLevel onlineLevelLegacy nonTerritorial applicants result changeKind effectiveFrom\n    inForceUntil decisionAsWritten announcedByPost publishedAt sourcePortal sourceUrl\n    decision { ...DocumentLink_document }\n    announcedBy { ...AgencyLink_agency }\n    postedBy { ...AgencyLink_agency }\n    legalBases { asWritten document { ...DocumentLink_document } }\n    reformAreas { name }\n  }\n": types.ProcedureFacts_ProcedureNoticeFragmentDoc,
    "\n  query ProcedurePage($slug: String!) {\n    procedureNotice(slug: $slug) {\n      title summary code field applicants result steps conditions isSample\n      issuingAgency { name ...EndedIssuer_agency }\n      forms { name file { url } }\n      versions { slug }\n      differences { aspect }\n      ...StandingNotice_procedureNotice\n      ...ChannelList_procedureNotice\n      ...PaperChecklist_procedureNotice\n      ...ProcedureFacts_procedureNotice\n      ...DifferenceTable_procedureNotice\n      ...VersionList_procedureNotice\n    }\n    departed(kind: PROCEDURE_NOTICE, slug: $slug) { state on reason redirectTo }\n  }\n": types.ProcedurePageDocument,
    "\n  query ProceduresPage($filter: ProcedureNoticeFilter, $after: String) {\n    procedureNotices(first: 12, after: $after, filter: $filter) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { slug isSample ...ProcedureCard_procedureNotice } }\n    }\n    procedureFields { name }\n  }\n": types.ProceduresPageDocument,
    "\n  fragment StandingNotice_procedureNotice on ProcedureNotice {\n    standing effectiveFrom inForceUntil\n    versions { slug standing }\n  }\n": types.StandingNotice_ProcedureNoticeFragmentDoc,
    "\n  fragment VersionList_procedureNotice on ProcedureNotice {\n    slug\n    versions { slug title changeKind effectiveFrom standing }\n  }\n": types.VersionList_ProcedureNoticeFragmentDoc,
    "\n  query ProceduresFeed {\n    procedureNotices(first: 30) { edges { node { slug title summary field changeKind publishedAt updatedAt } } }\n  }\n": types.ProceduresFeedDocument,
    "\n  query BoardPage($asOf: Date) {\n    byAgency: scoreboard(groupBy: AGENCY, asOf: $asOf) {\n      asOf\n      total { total onTimeShareOfCompleted onTimeShareOfTotal completedShareOfDue ...FiveCells_completion }\n      rows { key agency { isSample } ...ScoreTable_row }\n    }\n    byConclusion: scoreboard(groupBy: CONCLUSION, asOf: $asOf) { rows(first: 30) { key ...ScoreTable_row } }\n    byArea: scoreboard(groupBy: AREA, asOf: $asOf) { mayOverlap rows { key ...ScoreTable_row } }\n  }\n": types.BoardPageDocument,
    "\n  fragment CompletionBar_completion on Completion {\n    total completedOnTime completedLate inProgressOnTime inProgressOverdue noDeadline\n  }\n": types.CompletionBar_CompletionFragmentDoc,
    "\n  fragment FiveCells_completion on Completion {\n    total completedOnTime completedLate inProgressOnTime inProgressOverdue noDeadline noDeadlineCompleted cancelled transferred\n  }\n": types.FiveCells_CompletionFragmentDoc,
    "\n  fragment ScoreTable_row on ScoreboardRow {\n    key\n    agency { slug name }\n    conclusion { slug title }\n    area { key name }\n    completion {\n      total completedOnTime completedLate inProgressOnTime inProgressOverdue noDeadline\n      onTimeShareOfCompleted completedShareOfDue\n    }\n  }\n": types.ScoreTable_RowFragmentDoc,
    "\n  fragment SearchHit_edge on SearchEdge {\n    snippet\n    node {\n      __typename\n      ... on Article { slug title publishedAt isSample }\n      ... on Conclusion { slug title heldOn isSample }\n      ... on Commendation { slug title awardedOn isSample }\n      ... on ProcedureNotice { slug code title effectiveFrom isSample }\n      ... on Document { slug symbol symbolAsWritten subject issuedOn isSample }\n      ... on Page { slug title isSample }\n      ... on Agency { slug name isSample }\n      ... on Task { id code taskTitle: title currentDue isSample }\n    }\n  }\n": types.SearchHit_EdgeFragmentDoc,
    "\n  query SearchPage($words: String!, $kinds: [SearchKind!], $after: String) {\n    search(query: $words, kinds: $kinds, first: 20, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { cursor ...SearchHit_edge node { __typename ... on Task { isSample } ... on Article { isSample } ... on Conclusion { isSample } ... on Commendation { isSample } ... on ProcedureNotice { isSample } ... on Document { isSample } ... on Page { isSample } ... on Agency { isSample } } }\n    }\n  }\n": types.SearchPageDocument,
    "\n  fragment SiteBanners_site on Site { banners { text address } }\n": types.SiteBanners_SiteFragmentDoc,
    "\n  fragment SiteContact_site on Site {\n    address email\n    operatingAgency { ...AgencyLink_agency }\n    hotlines { role phone verifiedOn }\n  }\n": types.SiteContact_SiteFragmentDoc,
    "\n  query Site {\n    site { ...SiteBanners_site ...SiteContact_site }\n    footerPages { slug title }\n  }\n": types.SiteDocument,
    "\n  query SitemapList(\n    $after: String, $articles: Boolean!, $conclusions: Boolean!, $documents: Boolean!, $commendations: Boolean!,\n    $procedureNotices: Boolean!, $pages: Boolean!, $agencies: Boolean!\n  ) {\n    articles(first: 100, after: $after) @include(if: $articles) {\n      pageInfo { hasNextPage endCursor } edges { node { slug updatedAt } }\n    }\n    conclusions(first: 100, after: $after) @include(if: $conclusions) {\n      pageInfo { hasNextPage endCursor } edges { node { slug updatedAt } }\n    }\n    documents(first: 100, after: $after) @include(if: $documents) {\n      pageInfo { hasNextPage endCursor } edges { node { slug updatedAt } }\n    }\n    commendations(first: 100, after: $after) @include(if: $commendations) {\n      pageInfo { hasNextPage endCursor } edges { node { slug updatedAt } }\n    }\n    procedureNotices(first: 100, after: $after) @include(if: $procedureNotices) {\n      pageInfo { hasNextPage endCursor } edges { node { slug updatedAt } }\n    }\n    pages(first: 100, after: $after) @include(if: $pages) {\n      pageInfo { hasNextPage endCursor } edges { node { slug updatedAt } }\n    }\n    agencies(first: 100, after: $after) @include(if: $agencies) {\n      pageInfo { hasNextPage endCursor } edges { node { slug } }\n    }\n  }\n": types.SitemapListDocument,
    "\n  fragment EvidenceField_query on Query {\n    evidenceChoices: documents(first: 100) { edges { node { id symbol symbolAsWritten subject issuedOn } } }\n  }\n": types.EvidenceField_QueryFragmentDoc,
    "\n  fragment TaskFacts_task on Task {\n    code state deliverable assignedOn originalDue currentDue extensionCount deliveredOn completedOn\n    lead { ...AgencyLink_agency }\n    coordinating { id ...AgencyLink_agency }\n    monitoring { id ...AgencyLink_agency }\n    assigner { ...AgencyLink_agency }\n    evidence { ...DocumentLink_document }\n    areas { name }\n  }\n": types.TaskFacts_TaskFragmentDoc,
    "\n  fragment TaskFilterForm_query on Query {\n    leads: scoreboard(groupBy: AGENCY) { rows { agency { slug name } } }\n    sources: scoreboard(groupBy: CONCLUSION) { rows(first: 50) { conclusion { slug title } } }\n    chosenLead: agency(slug: $lead) { slug name }\n    chosenSource: conclusion(slug: $conclusion) { slug title }\n    viewer { agency { slug } }\n  }\n": types.TaskFilterForm_QueryFragmentDoc,
    "\n  fragment TaskHistory_task on Task { history { seq verb occurredOn stateAfter actor } }\n": types.TaskHistory_TaskFragmentDoc,
    "\n  fragment TaskLine_task on Task { id code currentDue lead { name } ...TaskStatus_task }\n": types.TaskLine_TaskFragmentDoc,
    "\n  fragment TaskOrigin_task on Task {\n    directive { key number text }\n    conclusion { slug title document { ...DocumentLink_document } }\n  }\n": types.TaskOrigin_TaskFragmentDoc,
    "\n  query TaskPage($id: ID!) {\n    task(id: $id) {\n      code title version isSample\n      viewerCan { start reportProgress reportCompletion confirm }\n      conclusion { slug title }\n      ...TaskOrigin_task\n      ...TaskFacts_task\n      ...TaskStatus_task\n      ...TaskHistory_task\n      ...TaskReports_task\n      ...TaskVerbs_task\n    }\n    ...TaskVerbs_query\n  }\n": types.TaskPageDocument,
    "\n  fragment TaskReports_task on Task {\n    reports { kind percent text difficulty deliveredOn reportedOn reportedBy evidence { ...DocumentLink_document } }\n    confirmations { confirmedOn confirmedBy waiver evidence { ...DocumentLink_document } }\n  }\n": types.TaskReports_TaskFragmentDoc,
    "\n  fragment TaskStatus_task on Task { state completionStatus isDueSoon daysOverdue }\n": types.TaskStatus_TaskFragmentDoc,
    "\n  fragment TaskTable_task on Task {\n    id code title currentDue isSample\n    lead { ...AgencyLink_agency }\n    conclusion { slug title }\n    ...TaskStatus_task\n  }\n": types.TaskTable_TaskFragmentDoc,
    "\n  fragment TaskVerbs_task on Task {\n    version assignedOn\n    viewerCan { start reportProgress reportCompletion confirm }\n  }\n": types.TaskVerbs_TaskFragmentDoc,
    "\n  fragment TaskVerbs_query on Query { ...EvidenceField_query }\n": types.TaskVerbs_QueryFragmentDoc,
    "\n  query TasksPage($filter: TaskFilter, $order: TaskOrder, $after: String, $lead: String!, $conclusion: String!) {\n    tasks(first: 25, after: $after, filter: $filter, orderBy: $order) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id isSample ...TaskTable_task } }\n    }\n    ...TaskFilterForm_query\n  }\n": types.TasksPageDocument,
    "\n  mutation StartTask($input: StartTaskInput!) { act: startTask(input: $input) { issues { field code message } } }\n": types.StartTaskDocument,
    "\n  mutation ReportProgress($input: ReportProgressInput!) { act: reportProgress(input: $input) { issues { field code message } } }\n": types.ReportProgressDocument,
    "\n  mutation ReportCompletion($input: ReportCompletionInput!) { act: reportCompletion(input: $input) { issues { field code message } } }\n": types.ReportCompletionDocument,
    "\n  mutation ConfirmCompletion($input: ConfirmCompletionInput!) { act: confirmCompletion(input: $input) { issues { field code message } } }\n": types.ConfirmCompletionDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AgenciesPage($filter: AgencyFilter, $asOf: Date, $after: String) {\n    agencies(first: 24, after: $after, filter: $filter, asOf: $asOf) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { slug isSample ...AgencyCard_agency } }\n    }\n  }\n"): (typeof documents)["\n  query AgenciesPage($filter: AgencyFilter, $asOf: Date, $after: String) {\n    agencies(first: 24, after: $after, filter: $filter, asOf: $asOf) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { slug isSample ...AgencyCard_agency } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AgencyCard_agency on Agency {\n    slug name kind level validTo isSample\n    parent { name }\n    completion { total ...CompletionBar_completion }\n  }\n"): (typeof documents)["\n  fragment AgencyCard_agency on Agency {\n    slug name kind level validTo isSample\n    parent { name }\n    completion { total ...CompletionBar_completion }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AgencyFacts_agency on Agency {\n    aliases validFrom validTo\n    parent { ...AgencyLink_agency }\n    children { id ...AgencyLink_agency }\n  }\n"): (typeof documents)["\n  fragment AgencyFacts_agency on Agency {\n    aliases validFrom validTo\n    parent { ...AgencyLink_agency }\n    children { id ...AgencyLink_agency }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AgencyHistory_agency on Agency {\n    validTo\n    successors { ...AgencyHistory_succession }\n    predecessors { ...AgencyHistory_succession }\n  }\n"): (typeof documents)["\n  fragment AgencyHistory_agency on Agency {\n    validTo\n    successors { ...AgencyHistory_succession }\n    predecessors { ...AgencyHistory_succession }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AgencyHistory_succession on Succession {\n    type effectiveOn extent note\n    agency { ...AgencyLink_agency }\n    legalBasis { ...DocumentLink_document }\n  }\n"): (typeof documents)["\n  fragment AgencyHistory_succession on Succession {\n    type effectiveOn extent note\n    agency { ...AgencyLink_agency }\n    legalBasis { ...DocumentLink_document }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AgencyLink_agency on Agency { slug name }\n"): (typeof documents)["\n  fragment AgencyLink_agency on Agency { slug name }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AgencyPage($slug: String!) {\n    agency(slug: $slug) {\n      slug name kind level aliases validFrom validTo isSample\n      parent { name }\n      completion { total ...FiveCells_completion }\n      tasks(first: 20) { totalCount edges { node { id ...TaskTable_task } } }\n      articles(first: 6) { edges { node { slug ...ArticleCard_article } } }\n      documents(first: 10) { edges { node { slug ...DocumentLink_document } } }\n      ...AgencyFacts_agency\n      ...AgencyHistory_agency\n    }\n  }\n"): (typeof documents)["\n  query AgencyPage($slug: String!) {\n    agency(slug: $slug) {\n      slug name kind level aliases validFrom validTo isSample\n      parent { name }\n      completion { total ...FiveCells_completion }\n      tasks(first: 20) { totalCount edges { node { id ...TaskTable_task } } }\n      articles(first: 6) { edges { node { slug ...ArticleCard_article } } }\n      documents(first: 10) { edges { node { slug ...DocumentLink_document } } }\n      ...AgencyFacts_agency\n      ...AgencyHistory_agency\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EndedIssuer_agency on Agency {\n    name validTo\n    successors { extent agency { slug ...AgencyLink_agency } }\n  }\n"): (typeof documents)["\n  fragment EndedIssuer_agency on Agency {\n    name validTo\n    successors { extent agency { slug ...AgencyLink_agency } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ArticleByline_article on Article {\n    publishedAt eventOn bylineUnit sourcePortal sourceUrl\n    authors { name }\n    issuingAgency { ...AgencyLink_agency }\n  }\n"): (typeof documents)["\n  fragment ArticleByline_article on Article {\n    publishedAt eventOn bylineUnit sourcePortal sourceUrl\n    authors { name }\n    issuingAgency { ...AgencyLink_agency }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ArticleCard_article on Article {\n    slug title summary publishedAt isSample language\n    section { name }\n    cover { ...Picture_media }\n  }\n"): (typeof documents)["\n  fragment ArticleCard_article on Article {\n    slug title summary publishedAt isSample language\n    section { name }\n    cover { ...Picture_media }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArticlePage($slug: String!) {\n    article(slug: $slug) {\n      title summary body isSample language bodyLanguage publishedAt updatedAt bylineUnit\n      authors { name }\n      section { slug name }\n      issuingAgency { ...EndedIssuer_agency }\n      cover { url ...Figure_media }\n      photos { url ...Figure_media }\n      reformAreas { key name }\n      related { slug ...ArticleCard_article }\n      ...ArticleByline_article\n      ...CitedDocuments_article\n      ...RelatedConclusions_article\n      ...ToldCommendations_article\n    }\n    departed(kind: ARTICLE, slug: $slug) { state on reason redirectTo }\n  }\n"): (typeof documents)["\n  query ArticlePage($slug: String!) {\n    article(slug: $slug) {\n      title summary body isSample language bodyLanguage publishedAt updatedAt bylineUnit\n      authors { name }\n      section { slug name }\n      issuingAgency { ...EndedIssuer_agency }\n      cover { url ...Figure_media }\n      photos { url ...Figure_media }\n      reformAreas { key name }\n      related { slug ...ArticleCard_article }\n      ...ArticleByline_article\n      ...CitedDocuments_article\n      ...RelatedConclusions_article\n      ...ToldCommendations_article\n    }\n    departed(kind: ARTICLE, slug: $slug) { state on reason redirectTo }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArticlesPage($section: String, $after: String) {\n    sections { slug name }\n    articles(first: 12, after: $after, filter: { section: $section }) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { slug isSample ...ArticleCard_article } }\n    }\n  }\n"): (typeof documents)["\n  query ArticlesPage($section: String, $after: String) {\n    sections { slug name }\n    articles(first: 12, after: $after, filter: { section: $section }) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { slug isSample ...ArticleCard_article } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CitedDocuments_article on Article {\n    documents { relation asWritten document { symbol ...DocumentLink_document } }\n  }\n"): (typeof documents)["\n  fragment CitedDocuments_article on Article {\n    documents { relation asWritten document { symbol ...DocumentLink_document } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RelatedConclusions_article on Article { conclusions { slug ...ConclusionCard_conclusion } }\n"): (typeof documents)["\n  fragment RelatedConclusions_article on Article { conclusions { slug ...ConclusionCard_conclusion } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ToldCommendations_article on Article { commendations { slug ...CommendationCard_commendation } }\n"): (typeof documents)["\n  fragment ToldCommendations_article on Article { commendations { slug ...CommendationCard_commendation } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArticlesFeed {\n    articles(first: 30) {\n      edges { node { slug title summary publishedAt updatedAt section { name } authors { name } cover { url } } }\n    }\n  }\n"): (typeof documents)["\n  query ArticlesFeed {\n    articles(first: 30) {\n      edges { node { slug title summary publishedAt updatedAt section { name } authors { name } cover { url } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer { name role agency { slug name } can { writeContent administer workOnTasks } }\n  }\n"): (typeof documents)["\n  query Viewer {\n    viewer { name role agency { slug name } can { writeContent administer workOnTasks } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommendationCard_commendation on Commendation {\n    slug title occasion form state awardedOn presentedBy isSample\n    issuingAgency { name }\n    ...CommendationCounts_commendation\n  }\n"): (typeof documents)["\n  fragment CommendationCard_commendation on Commendation {\n    slug title occasion form state awardedOn presentedBy isSample\n    issuingAgency { name }\n    ...CommendationCounts_commendation\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommendationCounts_commendation on Commendation { totalCount collectiveCount individualCount householdCount }\n"): (typeof documents)["\n  fragment CommendationCounts_commendation on Commendation { totalCount collectiveCount individualCount householdCount }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommendationFacts_commendation on Commendation {\n    form category occasion achievement decisionAsWritten authorityPost presentedBy awardedOn publishedAt\n    sourcePortal sourceUrl\n    decision { ...DocumentLink_document }\n    authority { ...AgencyLink_agency }\n    issuingAgency { ...AgencyLink_agency }\n    reformAreas { name }\n  }\n"): (typeof documents)["\n  fragment CommendationFacts_commendation on Commendation {\n    form category occasion achievement decisionAsWritten authorityPost presentedBy awardedOn publishedAt\n    sourcePortal sourceUrl\n    decision { ...DocumentLink_document }\n    authority { ...AgencyLink_agency }\n    issuingAgency { ...AgencyLink_agency }\n    reformAreas { name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommendationPage($slug: String!) {\n    commendation(slug: $slug) {\n      title summary occasion form state revokedOn revocationReason publishedAt updatedAt isSample\n      issuingAgency { name ...EndedIssuer_agency }\n      toldIn { ...ArticleCard_article }\n      ...CommendationCounts_commendation\n      ...CommendationFacts_commendation\n      ...RecipientTable_commendation\n    }\n    departed(kind: COMMENDATION, slug: $slug) { state on reason redirectTo }\n  }\n"): (typeof documents)["\n  query CommendationPage($slug: String!) {\n    commendation(slug: $slug) {\n      title summary occasion form state revokedOn revocationReason publishedAt updatedAt isSample\n      issuingAgency { name ...EndedIssuer_agency }\n      toldIn { ...ArticleCard_article }\n      ...CommendationCounts_commendation\n      ...CommendationFacts_commendation\n      ...RecipientTable_commendation\n    }\n    departed(kind: COMMENDATION, slug: $slug) { state on reason redirectTo }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommendationsPage($filter: CommendationFilter, $after: String) {\n    commendations(first: 12, after: $after, filter: $filter) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { slug isSample ...CommendationCard_commendation } }\n    }\n  }\n"): (typeof documents)["\n  query CommendationsPage($filter: CommendationFilter, $after: String) {\n    commendations(first: 12, after: $after, filter: $filter) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { slug isSample ...CommendationCard_commendation } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RecipientTable_commendation on Commendation {\n    totalCount\n    recipients { kind name post unit agency { ...AgencyLink_agency } }\n  }\n"): (typeof documents)["\n  fragment RecipientTable_commendation on Commendation {\n    totalCount\n    recipients { kind name post unit agency { ...AgencyLink_agency } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommendationsFeed {\n    commendations(first: 30) { edges { node { slug title summary form publishedAt updatedAt } } }\n  }\n"): (typeof documents)["\n  query CommendationsFeed {\n    commendations(first: 30) { edges { node { slug title summary form publishedAt updatedAt } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConclusionCard_conclusion on Conclusion {\n    slug title summary form tracking heldOn publishedAt isSample\n    issuingAgency { name }\n    directives { id }\n    completion { total ...CompletionBar_completion }\n  }\n"): (typeof documents)["\n  fragment ConclusionCard_conclusion on Conclusion {\n    slug title summary form tracking heldOn publishedAt isSample\n    issuingAgency { name }\n    directives { id }\n    completion { total ...CompletionBar_completion }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConclusionFacts_conclusion on Conclusion {\n    meetingKind heldOn place attendees publishedAt sourcePortal sourceUrl\n    chair { name post }\n    document { ...DocumentLink_document }\n    issuingAgency { ...AgencyLink_agency }\n    reformAreas { name }\n  }\n"): (typeof documents)["\n  fragment ConclusionFacts_conclusion on Conclusion {\n    meetingKind heldOn place attendees publishedAt sourcePortal sourceUrl\n    chair { name post }\n    document { ...DocumentLink_document }\n    issuingAgency { ...AgencyLink_agency }\n    reformAreas { name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConclusionPage($slug: String!) {\n    conclusion(slug: $slug) {\n      slug title summary form tracking publishedAt updatedAt isSample\n      directives { id ...DirectiveItem_directive }\n      articles { slug ...ArticleCard_article }\n      completion { total ...FiveCells_completion }\n      issuingAgency { name ...EndedIssuer_agency }\n      ...ConclusionFacts_conclusion\n    }\n    departed(kind: CONCLUSION, slug: $slug) { state on reason redirectTo }\n  }\n"): (typeof documents)["\n  query ConclusionPage($slug: String!) {\n    conclusion(slug: $slug) {\n      slug title summary form tracking publishedAt updatedAt isSample\n      directives { id ...DirectiveItem_directive }\n      articles { slug ...ArticleCard_article }\n      completion { total ...FiveCells_completion }\n      issuingAgency { name ...EndedIssuer_agency }\n      ...ConclusionFacts_conclusion\n    }\n    departed(kind: CONCLUSION, slug: $slug) { state on reason redirectTo }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConclusionsPage($tracking: Tracking, $after: String) {\n    conclusions(first: 10, after: $after, filter: { tracking: $tracking }) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { slug isSample ...ConclusionCard_conclusion } }\n    }\n  }\n"): (typeof documents)["\n  query ConclusionsPage($tracking: Tracking, $after: String) {\n    conclusions(first: 10, after: $after, filter: { tracking: $tracking }) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { slug isSample ...ConclusionCard_conclusion } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeadlineLine_deadline on Deadline { phrase kind start due dueTime recurrence anchorEvent confirmedBy }\n"): (typeof documents)["\n  fragment DeadlineLine_deadline on Deadline { phrase kind start due dueTime recurrence anchorEvent confirmedBy }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DirectiveItem_directive on Directive {\n    key number text deliverable noTask noTaskReason\n    addressees { ...PartyList_party }\n    lead { ...PartyList_party }\n    coordinating { ...PartyList_party }\n    monitoring { ...PartyList_party }\n    deadline { phrase ...DeadlineLine_deadline }\n    deadlines { phrase ...DeadlineLine_deadline }\n    documents { asWritten document { ...DocumentLink_document } }\n    doubts { code message }\n    tasks { id ...TaskLine_task }\n  }\n"): (typeof documents)["\n  fragment DirectiveItem_directive on Directive {\n    key number text deliverable noTask noTaskReason\n    addressees { ...PartyList_party }\n    lead { ...PartyList_party }\n    coordinating { ...PartyList_party }\n    monitoring { ...PartyList_party }\n    deadline { phrase ...DeadlineLine_deadline }\n    deadlines { phrase ...DeadlineLine_deadline }\n    documents { asWritten document { ...DocumentLink_document } }\n    doubts { code message }\n    tasks { id ...TaskLine_task }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PartyList_party on Party { asWritten agency { id ...AgencyLink_agency } group { name members { id } } }\n"): (typeof documents)["\n  fragment PartyList_party on Party { asWritten agency { id ...AgencyLink_agency } group { name members { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConclusionsFeed {\n    conclusions(first: 30) { edges { node { slug title summary publishedAt updatedAt reformAreas { name } } } }\n  }\n"): (typeof documents)["\n  query ConclusionsFeed {\n    conclusions(first: 30) { edges { node { slug title summary publishedAt updatedAt reformAreas { name } } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DocumentCard_document on Document {\n    slug symbol symbolAsWritten type subject issuedOn isSample issuer { name } issuerAsWritten\n  }\n"): (typeof documents)["\n  fragment DocumentCard_document on Document {\n    slug symbol symbolAsWritten type subject issuedOn isSample issuer { name } issuerAsWritten\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DocumentChain_document on Document {\n    symbol symbolAsWritten type subject\n    up: chain(direction: UP) { depth document { id subject ...DocumentLink_document } }\n    down: chain(direction: DOWN) { depth document { id subject ...DocumentLink_document } }\n  }\n"): (typeof documents)["\n  fragment DocumentChain_document on Document {\n    symbol symbolAsWritten type subject\n    up: chain(direction: UP) { depth document { id subject ...DocumentLink_document } }\n    down: chain(direction: DOWN) { depth document { id subject ...DocumentLink_document } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DocumentFacts_document on Document {\n    symbol symbolAsWritten type issuerAsWritten signer signerPost issuedOn effectiveOn effectStatus\n    issuer { ...AgencyLink_agency }\n    file { url caption mimeType }\n  }\n"): (typeof documents)["\n  fragment DocumentFacts_document on Document {\n    symbol symbolAsWritten type issuerAsWritten signer signerPost issuedOn effectiveOn effectStatus\n    issuer { ...AgencyLink_agency }\n    file { url caption mimeType }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DocumentLink_document on Document { slug symbol symbolAsWritten type subject issuedOn issuer { name } issuerAsWritten }\n"): (typeof documents)["\n  fragment DocumentLink_document on Document { slug symbol symbolAsWritten type subject issuedOn issuer { name } issuerAsWritten }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DocumentPage($slug: String!) {\n    document(slug: $slug) {\n      symbol symbolAsWritten type subject issuedOn effectiveOn effectStatus issuerAsWritten isSample\n      issuer { name ...EndedIssuer_agency }\n      conclusions { slug ...ConclusionCard_conclusion }\n      commendations { slug ...CommendationCard_commendation }\n      procedureNotices { slug ...ProcedureCard_procedureNotice }\n      tasks { id ...TaskTable_task }\n      articles { slug ...ArticleCard_article }\n      ...DocumentFacts_document\n      ...DocumentChain_document\n      ...DocumentRelations_document\n    }\n    departed(kind: DOCUMENT, slug: $slug) { state on reason redirectTo }\n  }\n"): (typeof documents)["\n  query DocumentPage($slug: String!) {\n    document(slug: $slug) {\n      symbol symbolAsWritten type subject issuedOn effectiveOn effectStatus issuerAsWritten isSample\n      issuer { name ...EndedIssuer_agency }\n      conclusions { slug ...ConclusionCard_conclusion }\n      commendations { slug ...CommendationCard_commendation }\n      procedureNotices { slug ...ProcedureCard_procedureNotice }\n      tasks { id ...TaskTable_task }\n      articles { slug ...ArticleCard_article }\n      ...DocumentFacts_document\n      ...DocumentChain_document\n      ...DocumentRelations_document\n    }\n    departed(kind: DOCUMENT, slug: $slug) { state on reason redirectTo }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DocumentRelations_document on Document {\n    relations { relation asWritten document { ...DocumentLink_document } }\n  }\n"): (typeof documents)["\n  fragment DocumentRelations_document on Document {\n    relations { relation asWritten document { ...DocumentLink_document } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DocumentsPage($filter: DocumentFilter, $after: String) {\n    documents(first: 20, after: $after, filter: $filter) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { slug isSample ...DocumentCard_document } }\n    }\n  }\n"): (typeof documents)["\n  query DocumentsPage($filter: DocumentFilter, $after: String) {\n    documents(first: 20, after: $after, filter: $filter) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { slug isSample ...DocumentCard_document } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DocumentsFeed {\n    documents(first: 30) { edges { node { slug symbol symbolAsWritten type subject issuedOn updatedAt issuer { name } } } }\n  }\n"): (typeof documents)["\n  query DocumentsFeed {\n    documents(first: 30) { edges { node { slug symbol symbolAsWritten type subject issuedOn updatedAt issuer { name } } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomePage {\n    featured: articles(first: 1, filter: { featured: true }) { edges { node { slug isSample ...ArticleCard_article } } }\n    articles(first: 7) { edges { node { slug isSample ...ArticleCard_article } } }\n    conclusions(first: 3, filter: { tracking: LIVE }) { edges { node { slug isSample ...ConclusionCard_conclusion } } }\n    scoreboard(groupBy: AGENCY) { asOf total { total ...FiveCells_completion } }\n    overdue: tasks(first: 5, filter: { status: IN_PROGRESS_OVERDUE }) { edges { node { id ...TaskTable_task } } }\n  }\n"): (typeof documents)["\n  query HomePage {\n    featured: articles(first: 1, filter: { featured: true }) { edges { node { slug isSample ...ArticleCard_article } } }\n    articles(first: 7) { edges { node { slug isSample ...ArticleCard_article } } }\n    conclusions(first: 3, filter: { tracking: LIVE }) { edges { node { slug isSample ...ConclusionCard_conclusion } } }\n    scoreboard(groupBy: AGENCY) { asOf total { total ...FiveCells_completion } }\n    overdue: tasks(first: 5, filter: { status: IN_PROGRESS_OVERDUE }) { edges { node { id ...TaskTable_task } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Figure_media on Media { caption credit ...Picture_media }\n"): (typeof documents)["\n  fragment Figure_media on Media { caption credit ...Picture_media }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Picture_media on Media { url alt width height renditions { name url width height } }\n"): (typeof documents)["\n  fragment Picture_media on Media { url alt width height renditions { name url width height } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AboutPage($slug: String!) {\n    page(slug: $slug) {\n      title summary body bodyLanguage updatedAt isSample\n      issuingAgency { ...EndedIssuer_agency }\n    }\n    departed(kind: PAGE, slug: $slug) { state on reason redirectTo }\n  }\n"): (typeof documents)["\n  query AboutPage($slug: String!) {\n    page(slug: $slug) {\n      title summary body bodyLanguage updatedAt isSample\n      issuingAgency { ...EndedIssuer_agency }\n    }\n    departed(kind: PAGE, slug: $slug) { state on reason redirectTo }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChannelList_procedureNotice on ProcedureNotice {\n    channels { channel place timeLimit timeLimitUnit timeLimitText fee feeText }\n  }\n"): (typeof documents)["\n  fragment ChannelList_procedureNotice on ProcedureNotice {\n    channels { channel place timeLimit timeLimitUnit timeLimitText fee feeText }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DifferenceTable_procedureNotice on ProcedureNotice {\n    differences { difference aspect channel subject before after }\n  }\n"): (typeof documents)["\n  fragment DifferenceTable_procedureNotice on ProcedureNotice {\n    differences { difference aspect channel subject before after }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PaperChecklist_procedureNotice on ProcedureNotice {\n    requiredDocuments { name originals copies onlyFor case }\n  }\n"): (typeof documents)["\n  fragment PaperChecklist_procedureNotice on ProcedureNotice {\n    requiredDocuments { name originals copies onlyFor case }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProcedureCard_procedureNotice on ProcedureNotice {\n    slug title code field changeKind effectiveFrom onlineLevel standing isSample\n  }\n"): (typeof documents)["\n  fragment ProcedureCard_procedureNotice on ProcedureNotice {\n    slug title code field changeKind effectiveFrom onlineLevel standing isSample\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProcedureFacts_procedureNotice on ProcedureNotice {\n    code localitySuffix level onlineLevel onlineLevelLegacy nonTerritorial applicants result changeKind effectiveFrom\n    inForceUntil decisionAsWritten announcedByPost publishedAt sourcePortal sourceUrl\n    decision { ...DocumentLink_document }\n    announcedBy { ...AgencyLink_agency }\n    postedBy { ...AgencyLink_agency }\n    legalBases { asWritten document { ...DocumentLink_document } }\n    reformAreas { name }\n  }\n"): (typeof documents)["\n  fragment ProcedureFacts_procedureNotice on ProcedureNotice {\n    code localitySuffix level onlineLevel onlineLevelLegacy nonTerritorial applicants result changeKind effectiveFrom\n    inForceUntil decisionAsWritten announcedByPost publishedAt sourcePortal sourceUrl\n    decision { ...DocumentLink_document }\n    announcedBy { ...AgencyLink_agency }\n    postedBy { ...AgencyLink_agency }\n    legalBases { asWritten document { ...DocumentLink_document } }\n    reformAreas { name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProcedurePage($slug: String!) {\n    procedureNotice(slug: $slug) {\n      title summary code field applicants result steps conditions isSample\n      issuingAgency { name ...EndedIssuer_agency }\n      forms { name file { url } }\n      versions { slug }\n      differences { aspect }\n      ...StandingNotice_procedureNotice\n      ...ChannelList_procedureNotice\n      ...PaperChecklist_procedureNotice\n      ...ProcedureFacts_procedureNotice\n      ...DifferenceTable_procedureNotice\n      ...VersionList_procedureNotice\n    }\n    departed(kind: PROCEDURE_NOTICE, slug: $slug) { state on reason redirectTo }\n  }\n"): (typeof documents)["\n  query ProcedurePage($slug: String!) {\n    procedureNotice(slug: $slug) {\n      title summary code field applicants result steps conditions isSample\n      issuingAgency { name ...EndedIssuer_agency }\n      forms { name file { url } }\n      versions { slug }\n      differences { aspect }\n      ...StandingNotice_procedureNotice\n      ...ChannelList_procedureNotice\n      ...PaperChecklist_procedureNotice\n      ...ProcedureFacts_procedureNotice\n      ...DifferenceTable_procedureNotice\n      ...VersionList_procedureNotice\n    }\n    departed(kind: PROCEDURE_NOTICE, slug: $slug) { state on reason redirectTo }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProceduresPage($filter: ProcedureNoticeFilter, $after: String) {\n    procedureNotices(first: 12, after: $after, filter: $filter) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { slug isSample ...ProcedureCard_procedureNotice } }\n    }\n    procedureFields { name }\n  }\n"): (typeof documents)["\n  query ProceduresPage($filter: ProcedureNoticeFilter, $after: String) {\n    procedureNotices(first: 12, after: $after, filter: $filter) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { slug isSample ...ProcedureCard_procedureNotice } }\n    }\n    procedureFields { name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StandingNotice_procedureNotice on ProcedureNotice {\n    standing effectiveFrom inForceUntil\n    versions { slug standing }\n  }\n"): (typeof documents)["\n  fragment StandingNotice_procedureNotice on ProcedureNotice {\n    standing effectiveFrom inForceUntil\n    versions { slug standing }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment VersionList_procedureNotice on ProcedureNotice {\n    slug\n    versions { slug title changeKind effectiveFrom standing }\n  }\n"): (typeof documents)["\n  fragment VersionList_procedureNotice on ProcedureNotice {\n    slug\n    versions { slug title changeKind effectiveFrom standing }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProceduresFeed {\n    procedureNotices(first: 30) { edges { node { slug title summary field changeKind publishedAt updatedAt } } }\n  }\n"): (typeof documents)["\n  query ProceduresFeed {\n    procedureNotices(first: 30) { edges { node { slug title summary field changeKind publishedAt updatedAt } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoardPage($asOf: Date) {\n    byAgency: scoreboard(groupBy: AGENCY, asOf: $asOf) {\n      asOf\n      total { total onTimeShareOfCompleted onTimeShareOfTotal completedShareOfDue ...FiveCells_completion }\n      rows { key agency { isSample } ...ScoreTable_row }\n    }\n    byConclusion: scoreboard(groupBy: CONCLUSION, asOf: $asOf) { rows(first: 30) { key ...ScoreTable_row } }\n    byArea: scoreboard(groupBy: AREA, asOf: $asOf) { mayOverlap rows { key ...ScoreTable_row } }\n  }\n"): (typeof documents)["\n  query BoardPage($asOf: Date) {\n    byAgency: scoreboard(groupBy: AGENCY, asOf: $asOf) {\n      asOf\n      total { total onTimeShareOfCompleted onTimeShareOfTotal completedShareOfDue ...FiveCells_completion }\n      rows { key agency { isSample } ...ScoreTable_row }\n    }\n    byConclusion: scoreboard(groupBy: CONCLUSION, asOf: $asOf) { rows(first: 30) { key ...ScoreTable_row } }\n    byArea: scoreboard(groupBy: AREA, asOf: $asOf) { mayOverlap rows { key ...ScoreTable_row } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CompletionBar_completion on Completion {\n    total completedOnTime completedLate inProgressOnTime inProgressOverdue noDeadline\n  }\n"): (typeof documents)["\n  fragment CompletionBar_completion on Completion {\n    total completedOnTime completedLate inProgressOnTime inProgressOverdue noDeadline\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FiveCells_completion on Completion {\n    total completedOnTime completedLate inProgressOnTime inProgressOverdue noDeadline noDeadlineCompleted cancelled transferred\n  }\n"): (typeof documents)["\n  fragment FiveCells_completion on Completion {\n    total completedOnTime completedLate inProgressOnTime inProgressOverdue noDeadline noDeadlineCompleted cancelled transferred\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ScoreTable_row on ScoreboardRow {\n    key\n    agency { slug name }\n    conclusion { slug title }\n    area { key name }\n    completion {\n      total completedOnTime completedLate inProgressOnTime inProgressOverdue noDeadline\n      onTimeShareOfCompleted completedShareOfDue\n    }\n  }\n"): (typeof documents)["\n  fragment ScoreTable_row on ScoreboardRow {\n    key\n    agency { slug name }\n    conclusion { slug title }\n    area { key name }\n    completion {\n      total completedOnTime completedLate inProgressOnTime inProgressOverdue noDeadline\n      onTimeShareOfCompleted completedShareOfDue\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SearchHit_edge on SearchEdge {\n    snippet\n    node {\n      __typename\n      ... on Article { slug title publishedAt isSample }\n      ... on Conclusion { slug title heldOn isSample }\n      ... on Commendation { slug title awardedOn isSample }\n      ... on ProcedureNotice { slug code title effectiveFrom isSample }\n      ... on Document { slug symbol symbolAsWritten subject issuedOn isSample }\n      ... on Page { slug title isSample }\n      ... on Agency { slug name isSample }\n      ... on Task { id code taskTitle: title currentDue isSample }\n    }\n  }\n"): (typeof documents)["\n  fragment SearchHit_edge on SearchEdge {\n    snippet\n    node {\n      __typename\n      ... on Article { slug title publishedAt isSample }\n      ... on Conclusion { slug title heldOn isSample }\n      ... on Commendation { slug title awardedOn isSample }\n      ... on ProcedureNotice { slug code title effectiveFrom isSample }\n      ... on Document { slug symbol symbolAsWritten subject issuedOn isSample }\n      ... on Page { slug title isSample }\n      ... on Agency { slug name isSample }\n      ... on Task { id code taskTitle: title currentDue isSample }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchPage($words: String!, $kinds: [SearchKind!], $after: String) {\n    search(query: $words, kinds: $kinds, first: 20, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { cursor ...SearchHit_edge node { __typename ... on Task { isSample } ... on Article { isSample } ... on Conclusion { isSample } ... on Commendation { isSample } ... on ProcedureNotice { isSample } ... on Document { isSample } ... on Page { isSample } ... on Agency { isSample } } }\n    }\n  }\n"): (typeof documents)["\n  query SearchPage($words: String!, $kinds: [SearchKind!], $after: String) {\n    search(query: $words, kinds: $kinds, first: 20, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { cursor ...SearchHit_edge node { __typename ... on Task { isSample } ... on Article { isSample } ... on Conclusion { isSample } ... on Commendation { isSample } ... on ProcedureNotice { isSample } ... on Document { isSample } ... on Page { isSample } ... on Agency { isSample } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SiteBanners_site on Site { banners { text address } }\n"): (typeof documents)["\n  fragment SiteBanners_site on Site { banners { text address } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SiteContact_site on Site {\n    address email\n    operatingAgency { ...AgencyLink_agency }\n    hotlines { role phone verifiedOn }\n  }\n"): (typeof documents)["\n  fragment SiteContact_site on Site {\n    address email\n    operatingAgency { ...AgencyLink_agency }\n    hotlines { role phone verifiedOn }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Site {\n    site { ...SiteBanners_site ...SiteContact_site }\n    footerPages { slug title }\n  }\n"): (typeof documents)["\n  query Site {\n    site { ...SiteBanners_site ...SiteContact_site }\n    footerPages { slug title }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SitemapList(\n    $after: String, $articles: Boolean!, $conclusions: Boolean!, $documents: Boolean!, $commendations: Boolean!,\n    $procedureNotices: Boolean!, $pages: Boolean!, $agencies: Boolean!\n  ) {\n    articles(first: 100, after: $after) @include(if: $articles) {\n      pageInfo { hasNextPage endCursor } edges { node { slug updatedAt } }\n    }\n    conclusions(first: 100, after: $after) @include(if: $conclusions) {\n      pageInfo { hasNextPage endCursor } edges { node { slug updatedAt } }\n    }\n    documents(first: 100, after: $after) @include(if: $documents) {\n      pageInfo { hasNextPage endCursor } edges { node { slug updatedAt } }\n    }\n    commendations(first: 100, after: $after) @include(if: $commendations) {\n      pageInfo { hasNextPage endCursor } edges { node { slug updatedAt } }\n    }\n    procedureNotices(first: 100, after: $after) @include(if: $procedureNotices) {\n      pageInfo { hasNextPage endCursor } edges { node { slug updatedAt } }\n    }\n    pages(first: 100, after: $after) @include(if: $pages) {\n      pageInfo { hasNextPage endCursor } edges { node { slug updatedAt } }\n    }\n    agencies(first: 100, after: $after) @include(if: $agencies) {\n      pageInfo { hasNextPage endCursor } edges { node { slug } }\n    }\n  }\n"): (typeof documents)["\n  query SitemapList(\n    $after: String, $articles: Boolean!, $conclusions: Boolean!, $documents: Boolean!, $commendations: Boolean!,\n    $procedureNotices: Boolean!, $pages: Boolean!, $agencies: Boolean!\n  ) {\n    articles(first: 100, after: $after) @include(if: $articles) {\n      pageInfo { hasNextPage endCursor } edges { node { slug updatedAt } }\n    }\n    conclusions(first: 100, after: $after) @include(if: $conclusions) {\n      pageInfo { hasNextPage endCursor } edges { node { slug updatedAt } }\n    }\n    documents(first: 100, after: $after) @include(if: $documents) {\n      pageInfo { hasNextPage endCursor } edges { node { slug updatedAt } }\n    }\n    commendations(first: 100, after: $after) @include(if: $commendations) {\n      pageInfo { hasNextPage endCursor } edges { node { slug updatedAt } }\n    }\n    procedureNotices(first: 100, after: $after) @include(if: $procedureNotices) {\n      pageInfo { hasNextPage endCursor } edges { node { slug updatedAt } }\n    }\n    pages(first: 100, after: $after) @include(if: $pages) {\n      pageInfo { hasNextPage endCursor } edges { node { slug updatedAt } }\n    }\n    agencies(first: 100, after: $after) @include(if: $agencies) {\n      pageInfo { hasNextPage endCursor } edges { node { slug } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EvidenceField_query on Query {\n    evidenceChoices: documents(first: 100) { edges { node { id symbol symbolAsWritten subject issuedOn } } }\n  }\n"): (typeof documents)["\n  fragment EvidenceField_query on Query {\n    evidenceChoices: documents(first: 100) { edges { node { id symbol symbolAsWritten subject issuedOn } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TaskFacts_task on Task {\n    code state deliverable assignedOn originalDue currentDue extensionCount deliveredOn completedOn\n    lead { ...AgencyLink_agency }\n    coordinating { id ...AgencyLink_agency }\n    monitoring { id ...AgencyLink_agency }\n    assigner { ...AgencyLink_agency }\n    evidence { ...DocumentLink_document }\n    areas { name }\n  }\n"): (typeof documents)["\n  fragment TaskFacts_task on Task {\n    code state deliverable assignedOn originalDue currentDue extensionCount deliveredOn completedOn\n    lead { ...AgencyLink_agency }\n    coordinating { id ...AgencyLink_agency }\n    monitoring { id ...AgencyLink_agency }\n    assigner { ...AgencyLink_agency }\n    evidence { ...DocumentLink_document }\n    areas { name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TaskFilterForm_query on Query {\n    leads: scoreboard(groupBy: AGENCY) { rows { agency { slug name } } }\n    sources: scoreboard(groupBy: CONCLUSION) { rows(first: 50) { conclusion { slug title } } }\n    chosenLead: agency(slug: $lead) { slug name }\n    chosenSource: conclusion(slug: $conclusion) { slug title }\n    viewer { agency { slug } }\n  }\n"): (typeof documents)["\n  fragment TaskFilterForm_query on Query {\n    leads: scoreboard(groupBy: AGENCY) { rows { agency { slug name } } }\n    sources: scoreboard(groupBy: CONCLUSION) { rows(first: 50) { conclusion { slug title } } }\n    chosenLead: agency(slug: $lead) { slug name }\n    chosenSource: conclusion(slug: $conclusion) { slug title }\n    viewer { agency { slug } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TaskHistory_task on Task { history { seq verb occurredOn stateAfter actor } }\n"): (typeof documents)["\n  fragment TaskHistory_task on Task { history { seq verb occurredOn stateAfter actor } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TaskLine_task on Task { id code currentDue lead { name } ...TaskStatus_task }\n"): (typeof documents)["\n  fragment TaskLine_task on Task { id code currentDue lead { name } ...TaskStatus_task }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TaskOrigin_task on Task {\n    directive { key number text }\n    conclusion { slug title document { ...DocumentLink_document } }\n  }\n"): (typeof documents)["\n  fragment TaskOrigin_task on Task {\n    directive { key number text }\n    conclusion { slug title document { ...DocumentLink_document } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TaskPage($id: ID!) {\n    task(id: $id) {\n      code title version isSample\n      viewerCan { start reportProgress reportCompletion confirm }\n      conclusion { slug title }\n      ...TaskOrigin_task\n      ...TaskFacts_task\n      ...TaskStatus_task\n      ...TaskHistory_task\n      ...TaskReports_task\n      ...TaskVerbs_task\n    }\n    ...TaskVerbs_query\n  }\n"): (typeof documents)["\n  query TaskPage($id: ID!) {\n    task(id: $id) {\n      code title version isSample\n      viewerCan { start reportProgress reportCompletion confirm }\n      conclusion { slug title }\n      ...TaskOrigin_task\n      ...TaskFacts_task\n      ...TaskStatus_task\n      ...TaskHistory_task\n      ...TaskReports_task\n      ...TaskVerbs_task\n    }\n    ...TaskVerbs_query\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TaskReports_task on Task {\n    reports { kind percent text difficulty deliveredOn reportedOn reportedBy evidence { ...DocumentLink_document } }\n    confirmations { confirmedOn confirmedBy waiver evidence { ...DocumentLink_document } }\n  }\n"): (typeof documents)["\n  fragment TaskReports_task on Task {\n    reports { kind percent text difficulty deliveredOn reportedOn reportedBy evidence { ...DocumentLink_document } }\n    confirmations { confirmedOn confirmedBy waiver evidence { ...DocumentLink_document } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TaskStatus_task on Task { state completionStatus isDueSoon daysOverdue }\n"): (typeof documents)["\n  fragment TaskStatus_task on Task { state completionStatus isDueSoon daysOverdue }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TaskTable_task on Task {\n    id code title currentDue isSample\n    lead { ...AgencyLink_agency }\n    conclusion { slug title }\n    ...TaskStatus_task\n  }\n"): (typeof documents)["\n  fragment TaskTable_task on Task {\n    id code title currentDue isSample\n    lead { ...AgencyLink_agency }\n    conclusion { slug title }\n    ...TaskStatus_task\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TaskVerbs_task on Task {\n    version assignedOn\n    viewerCan { start reportProgress reportCompletion confirm }\n  }\n"): (typeof documents)["\n  fragment TaskVerbs_task on Task {\n    version assignedOn\n    viewerCan { start reportProgress reportCompletion confirm }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TaskVerbs_query on Query { ...EvidenceField_query }\n"): (typeof documents)["\n  fragment TaskVerbs_query on Query { ...EvidenceField_query }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TasksPage($filter: TaskFilter, $order: TaskOrder, $after: String, $lead: String!, $conclusion: String!) {\n    tasks(first: 25, after: $after, filter: $filter, orderBy: $order) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id isSample ...TaskTable_task } }\n    }\n    ...TaskFilterForm_query\n  }\n"): (typeof documents)["\n  query TasksPage($filter: TaskFilter, $order: TaskOrder, $after: String, $lead: String!, $conclusion: String!) {\n    tasks(first: 25, after: $after, filter: $filter, orderBy: $order) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id isSample ...TaskTable_task } }\n    }\n    ...TaskFilterForm_query\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartTask($input: StartTaskInput!) { act: startTask(input: $input) { issues { field code message } } }\n"): (typeof documents)["\n  mutation StartTask($input: StartTaskInput!) { act: startTask(input: $input) { issues { field code message } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportProgress($input: ReportProgressInput!) { act: reportProgress(input: $input) { issues { field code message } } }\n"): (typeof documents)["\n  mutation ReportProgress($input: ReportProgressInput!) { act: reportProgress(input: $input) { issues { field code message } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportCompletion($input: ReportCompletionInput!) { act: reportCompletion(input: $input) { issues { field code message } } }\n"): (typeof documents)["\n  mutation ReportCompletion($input: ReportCompletionInput!) { act: reportCompletion(input: $input) { issues { field code message } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmCompletion($input: ConfirmCompletionInput!) { act: confirmCompletion(input: $input) { issues { field code message } } }\n"): (typeof documents)["\n  mutation ConfirmCompletion($input: ConfirmCompletionInput!) { act: confirmCompletion(input: $input) { issues { field code message } } }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;