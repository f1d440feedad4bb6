import { indexCodes } from '@thong-suot/vocabulary'
import { leave } from '../../departed'
import { graphql, readFragment } from '../../gql'
import { formatNumber } from '../../i18n/format'
import { languageOf, useLanguage } from '../../i18n/language'
import { useLabel, useText } from '../../i18n/messages'
import { Head } from '../../layout/Head'
import { useOrigin } from '../../layout/json-ld'
import { Page } from '../../layout/Page'
import { pathsIn, usePaths } from '../../paths'
import { Day } from '../../ui/Day'
import { Facts } from '../../ui/Facts'
import { Section } from '../../ui/Section'
import { ask } from '../../urql'
import { EndedIssuer } from '../agencies/EndedIssuer'
import { ArticleCard } from '../articles/ArticleCard'
import { SourceLink } from '../articles/SourceLink'
import { DocumentLink } from '../documents/DocumentLink'
import type { Route } from './+types/IndexResultPage'
import { indexJsonLd } from './index-json-ld'
import { IndexScores_indexResult } from './index-result'
import { ScoreTable } from './ScoreTable'

const query = graphql(`
  query IndexResultPage($slug: String!) {
    indexResult(slug: $slug) {
      summary announcedOn rankOutOf publisherAsWritten publishedAt updatedAt sourcePortal sourceUrl isSample
      document { ...DocumentLink_document }
      issuingAgency { name ...EndedIssuer_agency }
      toldIn { ...ArticleCard_article }
      ...IndexScores_indexResult
    }
    departed(kind: INDEX_RESULT, slug: $slug) { state on reason redirectTo }
  }
`)

export async function loader({ request, url, context, params }: Route.LoaderArgs) {
  const { indexResult, departed } = await ask({ request, url, context }, query, { slug: params.slug })
  if (!indexResult) throw leave(departed, pathsIn(languageOf(url.pathname)).indexResult)
  return indexResult
}

export default function IndexResultPage({ loaderData: result }: Route.ComponentProps) {
  const { indices, articles, common } = useText()
  const label = useLabel()
  const paths = usePaths()
  const origin = useOrigin()
  const language = useLanguage()
  const { slug, title, indexCode, year, scores } = readFragment(IndexScores_indexResult, result)
  return (
    <Page
      title={title}
      kicker={`${label(indexCodes[indexCode])} · ${indices.year(String(year))}`}
      lead={result.summary}
      crumbs={[{ name: indices.title, href: paths.indices() }]}
      isSample={result.isSample}
    >
      <Head
        title={title}
        description={result.summary}
        type="article"
        jsonLd={indexJsonLd({ ...result, title, year, csv: origin + paths.indexResultCsv(slug) })}
      />
      <EndedIssuer agency={result.issuingAgency} />
      <Facts
        isCalm
        facts={[
          [indices.assessedYear, String(year)],
          [indices.announcedOn, result.announcedOn && <Day date={result.announcedOn} />],
          [indices.publisher, result.publisherAsWritten],
          [indices.rankOutOf, result.rankOutOf != null && formatNumber(result.rankOutOf, language)],
          [indices.document, result.document && <DocumentLink document={result.document} />],
          [
            common.source,
            result.sourcePortal && <SourceLink portal={result.sourcePortal} address={result.sourceUrl} />,
          ],
          [articles.publishedAt, <Day key="published" date={result.publishedAt} />],
        ]}
      />
      {scores.length > 0 && (
        <Section title={indices.scores} action={{ href: paths.indexResultCsv(slug), name: indices.csv }}>
          <ScoreTable result={result} />
        </Section>
      )}
      {result.toldIn && (
        <Section title={indices.toldIn}>
          <div className="card-grid">
            <ArticleCard article={result.toldIn} />
          </div>
        </Section>
      )}
    </Page>
  )
}
