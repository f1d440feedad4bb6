import { commendationForms } from '@thong-suot/vocabulary'
import { leave } from '../../departed'
import { graphql } from '../../gql'
import { formatDay } from '../../i18n/format'
import { languageOf } from '../../i18n/language'
import { useLabel, useText } from '../../i18n/messages'
import { Head } from '../../layout/Head'
import { Page } from '../../layout/Page'
import { pathsIn, usePaths } from '../../paths'
import { Notice } from '../../ui/Notice'
import { Section } from '../../ui/Section'
import { ask } from '../../urql'
import { EndedIssuer } from '../agencies/EndedIssuer'
import { ArticleCard } from '../articles/ArticleCard'
import type { Route } from './+types/CommendationPage'
import { CommendationCounts } from './CommendationCounts'
import { CommendationFacts } from './CommendationFacts'
import { commendationJsonLd } from './commendation-json-ld'
import { RecipientTable } from './RecipientTable'

const query = graphql(`
  query CommendationPage($slug: String!) {
    commendation(slug: $slug) {
      title summary occasion form state revokedOn revocationReason publishedAt updatedAt isSample
      issuingAgency { name ...EndedIssuer_agency }
      toldIn { ...ArticleCard_article }
      ...CommendationCounts_commendation
      ...CommendationFacts_commendation
      ...RecipientTable_commendation
    }
    departed(kind: COMMENDATION, slug: $slug) { state on reason redirectTo }
  }
`)

export async function loader({ request, url, context, params }: Route.LoaderArgs) {
  const { commendation, departed } = await ask({ request, url, context }, query, { slug: params.slug })
  if (!commendation) throw leave(departed, pathsIn(languageOf(url.pathname)).commendation)
  return commendation
}

export default function CommendationPage({ loaderData: commendation }: Route.ComponentProps) {
  const text = useText()
  const label = useLabel()
  const paths = usePaths()
  const { state, revokedOn, revocationReason, toldIn } = commendation
  return (
    <Page
      title={commendation.title}
      kicker={label(commendationForms[commendation.form])}
      lead={commendation.summary}
      crumbs={[{ name: text.commendations.title, href: paths.commendations() }]}
      isSample={commendation.isSample}
    >
      <Head
        title={commendation.title}
        description={commendation.summary}
        type="article"
        jsonLd={commendationJsonLd(commendation)}
      />
      <EndedIssuer agency={commendation.issuingAgency} />
      {state === 'REVOKED' && (
        <Notice tone="warning">
          {text.commendations.revokedOn(revokedOn ? formatDay(revokedOn) : '')} {revocationReason}
        </Notice>
      )}
      <CommendationFacts commendation={commendation} />
      <Section title={text.commendations.recipients}>
        <CommendationCounts commendation={commendation} />
        <RecipientTable commendation={commendation} />
      </Section>
      {toldIn && (
        <Section title={text.commendations.toldIn}>
          <div className="card-grid">
            <ArticleCard article={toldIn} />
          </div>
        </Section>
      )}
    </Page>
  )
}
