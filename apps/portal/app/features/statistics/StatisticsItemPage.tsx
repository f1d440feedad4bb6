import { leave } from '../../departed'
import { graphql, readFragment } from '../../gql'
import { languageOf } from '../../i18n/language'
import { useText } from '../../i18n/messages'
import { Head } from '../../layout/Head'
import { useOrigin } from '../../layout/json-ld'
import { Page } from '../../layout/Page'
import { pathsIn, usePaths } from '../../paths'
import { Day } from '../../ui/Day'
import { Facts } from '../../ui/Facts'
import { Section } from '../../ui/Section'
import { ask } from '../../urql'
import { AgencyLink } from '../agencies/AgencyLink'
import { EndedIssuer } from '../agencies/EndedIssuer'
import { ArticleCard } from '../articles/ArticleCard'
import { SourceLink } from '../articles/SourceLink'
import { DocumentLink } from '../documents/DocumentLink'
import type { Route } from './+types/StatisticsItemPage'
import { FigureTables } from './FigureTables'
import { StatisticsItem_statistics } from './statistics-item'
import { statisticsJsonLd } from './statistics-json-ld'
import { periodText } from './statistics-values'
import { WarningList } from './WarningList'

const query = graphql(`
  query StatisticsItemPage($slug: String!) {
    dossierStatisticsBySlug(slug: $slug) {
      summary scope publishedAt updatedAt sourcePortal sourceUrl roundedTo isSample
      document { ...DocumentLink_document }
      issuingAgency { name ...AgencyLink_agency ...EndedIssuer_agency }
      toldIn { ...ArticleCard_article }
      ...StatisticsItem_statistics
      ...WarningList_statistics
    }
    departed(kind: DOSSIER_STATISTICS, slug: $slug) { state on reason redirectTo }
  }
`)

export async function loader({ request, url, context, params }: Route.LoaderArgs) {
  const answer = await ask({ request, url, context }, query, { slug: params.slug })
  const { dossierStatisticsBySlug, departed } = answer
  if (!dossierStatisticsBySlug) throw leave(departed, pathsIn(languageOf(url.pathname)).statisticsItem)
  return dossierStatisticsBySlug
}

export default function StatisticsItemPage({ loaderData: item }: Route.ComponentProps) {
  const { statistics, articles, common } = useText()
  const paths = usePaths()
  const origin = useOrigin()
  const { slug, title, period } = readFragment(StatisticsItem_statistics, item)
  return (
    <Page
      title={title}
      kicker={periodText(period)}
      lead={item.summary}
      crumbs={[{ name: statistics.title, href: paths.statistics() }]}
      isSample={item.isSample}
    >
      <Head
        title={title}
        description={item.summary}
        type="article"
        jsonLd={statisticsJsonLd({ ...item, title, period, csv: origin + paths.statisticsItemCsv(slug) })}
      />
      <EndedIssuer agency={item.issuingAgency} />
      <Facts
        isCalm
        facts={[
          [statistics.period, periodText(period)],
          [statistics.agency, item.issuingAgency && <AgencyLink agency={item.issuingAgency} />],
          [statistics.scope, item.scope],
          [statistics.document, item.document && <DocumentLink document={item.document} />],
          [common.source, item.sourcePortal && <SourceLink portal={item.sourcePortal} address={item.sourceUrl} />],
          [articles.publishedAt, <Day key="published" date={item.publishedAt} />],
        ]}
      />
      <WarningList statistics={item} />
      <p>
        <a href={paths.statisticsItemCsv(slug)}>{statistics.csv}</a>
      </p>
      <FigureTables statistics={item} />
      {item.toldIn && (
        <Section title={statistics.toldIn}>
          <div className="card-grid">
            <ArticleCard article={item.toldIn} />
          </div>
        </Section>
      )}
    </Page>
  )
}
