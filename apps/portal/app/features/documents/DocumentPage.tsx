import { documentTypes } from '@thong-suot/vocabulary'
import { leave } from '../../departed'
import { graphql } from '../../gql'
import { languageOf } from '../../i18n/language'
import { useLabel, useText } from '../../i18n/messages'
import { Head } from '../../layout/Head'
import { Page } from '../../layout/Page'
import { pathsIn, usePaths } from '../../paths'
import { requestContext } from '../../request-context'
import { Section } from '../../ui/Section'
import { ask } from '../../urql'
import { EndedIssuer } from '../agencies/EndedIssuer'
import { ArticleCard } from '../articles/ArticleCard'
import { CommendationCard } from '../commendations/CommendationCard'
import { ConclusionCard } from '../conclusions/ConclusionCard'
import { PlanCard } from '../plans/PlanCard'
import { ProcedureCard } from '../procedures/ProcedureCard'
import { TaskTable } from '../tasks/TaskTable'
import type { Route } from './+types/DocumentPage'
import { DocumentChain } from './DocumentChain'
import { DocumentFacts } from './DocumentFacts'
import { DocumentRelations } from './DocumentRelations'
import { documentJsonLd } from './document-json-ld'

const query = graphql(`
  query DocumentPage($slug: String!, $isSignedIn: Boolean!) {
    document(slug: $slug) {
      symbol symbolAsWritten type subject issuedOn effectiveOn effectStatus issuerAsWritten isSample
      issuer { name ...EndedIssuer_agency }
      conclusions { slug ...ConclusionCard_conclusion }
      plans { slug ...PlanCard_plan }
      commendations { slug ...CommendationCard_commendation }
      procedureNotices { slug ...ProcedureCard_procedureNotice }
      tasks { id ...TaskTable_task }
      articles { slug ...ArticleCard_article }
      viewerCan @include(if: $isSignedIn) { assignTask }
      ...DocumentFacts_document
      ...DocumentChain_document
      ...DocumentRelations_document
    }
    departed(kind: DOCUMENT, slug: $slug) { state on reason redirectTo }
  }
`)

export async function loader({ request, url, context, params }: Route.LoaderArgs) {
  const { document, departed } = await ask({ request, url, context }, query, {
    slug: params.slug,
    isSignedIn: Boolean(context.get(requestContext).token),
  })
  if (!document) throw leave(departed, pathsIn(languageOf(url.pathname)).document)
  return document
}

export default function DocumentPage({ loaderData: document, params }: Route.ComponentProps) {
  const text = useText()
  const label = useLabel()
  const paths = usePaths()
  const symbol = document.symbol ?? document.symbolAsWritten
  const name = [label(documentTypes[document.type]), symbol].filter(Boolean).join(' ')
  return (
    <Page
      title={document.subject}
      kicker={name}
      crumbs={[{ name: text.documents.title, href: paths.documents() }]}
      isSample={document.isSample}
    >
      <Head
        title={`${name}: ${document.subject}`}
        description={document.subject}
        type="article"
        jsonLd={documentJsonLd(document)}
      />
      <EndedIssuer agency={document.issuer} />
      <DocumentFacts document={document} />
      {document.viewerCan?.assignTask && (
        <p className="no-print">
          <a className="button" href={paths.assignTask(params.slug)}>
            {text.assign.title}
          </a>
        </p>
      )}
      <DocumentChain document={document} />
      <DocumentRelations document={document} />
      {document.conclusions.length > 0 && (
        <Section title={text.documents.conclusions}>
          <div className="card-list">
            {document.conclusions.map((conclusion) => (
              <ConclusionCard key={conclusion.slug} conclusion={conclusion} />
            ))}
          </div>
        </Section>
      )}
      {document.plans.length > 0 && (
        <Section title={text.plans.title}>
          <div className="card-list">
            {document.plans.map((plan) => (
              <PlanCard key={plan.slug} plan={plan} />
            ))}
          </div>
        </Section>
      )}
      {document.commendations.length > 0 && (
        <Section title={text.commendations.title}>
          <div className="card-list">
            {document.commendations.map((commendation) => (
              <CommendationCard key={commendation.slug} commendation={commendation} />
            ))}
          </div>
        </Section>
      )}
      {document.procedureNotices.length > 0 && (
        <Section title={text.procedures.title}>
          <div className="card-list">
            {document.procedureNotices.map((notice) => (
              <ProcedureCard key={notice.slug} notice={notice} />
            ))}
          </div>
        </Section>
      )}
      {document.tasks.length > 0 && (
        <Section title={text.documents.tasks}>
          <TaskTable tasks={document.tasks} label={text.documents.tasks} />
        </Section>
      )}
      {document.articles.length > 0 && (
        <Section title={text.documents.articles}>
          <div className="card-grid">
            {document.articles.map((article) => (
              <ArticleCard key={article.slug} article={article} />
            ))}
          </div>
        </Section>
      )}
    </Page>
  )
}
