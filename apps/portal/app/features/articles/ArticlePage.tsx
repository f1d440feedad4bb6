import { leave } from '../../departed'
import { graphql } from '../../gql'
import { languageOf } from '../../i18n/language'
import { useText } from '../../i18n/messages'
import { Head } from '../../layout/Head'
import { Page } from '../../layout/Page'
import { pathsIn, usePaths } from '../../paths'
import { LanguageNotice } from '../../ui/LanguageNotice'
import { RichText } from '../../ui/RichText'
import { Section } from '../../ui/Section'
import { ask } from '../../urql'
import { EndedIssuer } from '../agencies/EndedIssuer'
import { Figure } from '../media/Figure'
import type { Route } from './+types/ArticlePage'
import { ArticleByline } from './ArticleByline'
import { ArticleCard } from './ArticleCard'
import { articleJsonLd } from './article-json-ld'
import { CitedDocuments } from './CitedDocuments'
import { RelatedConclusions } from './RelatedConclusions'
import { ToldItems } from './ToldItems'

const query = graphql(`
  query ArticlePage($slug: String!) {
    article(slug: $slug) {
      title summary body isSample language bodyLanguage publishedAt updatedAt bylineUnit
      authors { name }
      section { slug name }
      issuingAgency { ...EndedIssuer_agency }
      cover { url ...Figure_media }
      photos { url ...Figure_media }
      reformAreas { key name }
      related { slug ...ArticleCard_article }
      ...ArticleByline_article
      ...CitedDocuments_article
      ...RelatedConclusions_article
      ...ToldItems_article
    }
    departed(kind: ARTICLE, slug: $slug) { state on reason redirectTo }
  }
`)

export async function loader({ request, url, context, params }: Route.LoaderArgs) {
  const { article, departed } = await ask({ request, url, context }, query, { slug: params.slug })
  if (!article) throw leave(departed, pathsIn(languageOf(url.pathname)).article)
  return article
}

export default function ArticlePage({ loaderData: article }: Route.ComponentProps) {
  const text = useText()
  const paths = usePaths()
  const { section, cover } = article
  const crumbs = [{ name: text.articles.title, href: paths.articles() }]
  if (section) crumbs.push({ name: section.name, href: paths.articles({ muc: section.slug }) })
  return (
    <Page
      width="reading"
      title={article.title}
      titleLanguage={article.language}
      kicker={section?.name}
      crumbs={crumbs}
      isSample={article.isSample}
    >
      <Head
        title={article.title}
        description={article.summary}
        image={cover?.url}
        type="article"
        jsonLd={articleJsonLd(article)}
      />
      <EndedIssuer agency={article.issuingAgency} />
      <LanguageNotice shown={article.bodyLanguage} />
      <article lang={article.language}>
        <ArticleByline article={article} />
        {article.summary && <p className="lead">{article.summary}</p>}
        {cover && <Figure media={cover} isFirst />}
        <RichText body={article.body} language={article.bodyLanguage} />
        {article.photos.map((photo) => (
          <Figure key={photo.url} media={photo} />
        ))}
      </article>
      {article.reformAreas.length > 0 && (
        <p className="quiet-text">
          {text.articles.areas}: {article.reformAreas.map(({ name }) => name).join(' · ')}
        </p>
      )}
      <CitedDocuments article={article} />
      <RelatedConclusions article={article} />
      <ToldItems article={article} />
      {article.related.length > 0 && (
        <Section title={text.articles.related}>
          <div className="card-grid">
            {article.related.map((related) => (
              <ArticleCard key={related.slug} article={related} />
            ))}
          </div>
        </Section>
      )}
    </Page>
  )
}
