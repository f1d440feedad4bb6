import { conclusionForms } from '@thong-suot/vocabulary'
import { leave } from '../../departed'
import { graphql } from '../../gql'
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
import { BurnUp } from '../scoreboard/BurnUp'
import { FiveCells } from '../scoreboard/FiveCells'
import type { Route } from './+types/ConclusionPage'
import { ConclusionFacts } from './ConclusionFacts'
import { conclusionJsonLd } from './conclusion-json-ld'
import { DirectiveItem } from './DirectiveItem'

const query = graphql(`
  query ConclusionPage($slug: String!) {
    conclusion(slug: $slug) {
      slug title summary form tracking publishedAt updatedAt isSample
      directives { id ...DirectiveItem_directive }
      articles { slug ...ArticleCard_article }
      completion { total ...FiveCells_completion }
      burnUp { ...BurnUp_point }
      issuingAgency { name ...EndedIssuer_agency }
      ...ConclusionFacts_conclusion
    }
    departed(kind: CONCLUSION, slug: $slug) { state on reason redirectTo }
  }
`)

export async function loader({ request, url, context, params }: Route.LoaderArgs) {
  const { conclusion, departed } = await ask({ request, url, context }, query, { slug: params.slug })
  if (!conclusion) throw leave(departed, pathsIn(languageOf(url.pathname)).conclusion)
  return conclusion
}

export default function ConclusionPage({ loaderData: conclusion }: Route.ComponentProps) {
  const text = useText()
  const label = useLabel()
  const paths = usePaths()
  const isLive = conclusion.tracking === 'LIVE'
  return (
    <Page
      title={conclusion.title}
      kicker={`${label(conclusionForms[conclusion.form])} · ${isLive ? text.conclusions.live : text.conclusions.archived}`}
      lead={conclusion.summary}
      crumbs={[{ name: text.conclusions.title, href: paths.conclusions() }]}
      isSample={conclusion.isSample}
    >
      <Head
        title={conclusion.title}
        description={conclusion.summary}
        type="article"
        jsonLd={conclusionJsonLd(conclusion)}
      />
      <EndedIssuer agency={conclusion.issuingAgency} />
      {!isLive && <Notice tone="info">{text.conclusions.archivedNotice}</Notice>}
      <ConclusionFacts conclusion={conclusion} />
      {isLive && conclusion.completion.total > 0 && (
        <Section title={text.conclusions.progress}>
          <FiveCells completion={conclusion.completion} query={{ 'ket-luan': conclusion.slug }} />
          <BurnUp points={conclusion.burnUp} query={{ 'ket-luan': conclusion.slug }} />
        </Section>
      )}
      <Section title={text.conclusions.directives}>
        <ol className="directives">
          {conclusion.directives.map((directive) => (
            <DirectiveItem key={directive.id} directive={directive} isTracked={isLive} />
          ))}
        </ol>
      </Section>
      {conclusion.articles.length > 0 && (
        <Section title={text.conclusions.articles}>
          <div className="card-grid">
            {conclusion.articles.map((article) => (
              <ArticleCard key={article.slug} article={article} />
            ))}
          </div>
        </Section>
      )}
    </Page>
  )
}
