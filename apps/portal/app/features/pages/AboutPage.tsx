import { leave } from '../../departed'
import { graphql } from '../../gql'
import { languageOf } from '../../i18n/language'
import { Head } from '../../layout/Head'
import { describe } from '../../layout/json-ld'
import { Page } from '../../layout/Page'
import { pathsIn } from '../../paths'
import { LanguageNotice } from '../../ui/LanguageNotice'
import { RichText } from '../../ui/RichText'
import { ask } from '../../urql'
import { EndedIssuer } from '../agencies/EndedIssuer'
import type { Route } from './+types/AboutPage'

const query = graphql(`
  query AboutPage($slug: String!) {
    page(slug: $slug) {
      title summary body bodyLanguage updatedAt isSample
      issuingAgency { ...EndedIssuer_agency }
    }
    departed(kind: PAGE, slug: $slug) { state on reason redirectTo }
  }
`)

export async function loader({ request, url, context, params }: Route.LoaderArgs) {
  const { page, departed } = await ask({ request, url, context }, query, { slug: params.slug })
  if (!page) throw leave(departed, pathsIn(languageOf(url.pathname)).page)
  return page
}

export default function AboutPage({ loaderData: page }: Route.ComponentProps) {
  const { title, summary, body, bodyLanguage, updatedAt } = page
  return (
    <Page width="reading" title={title} lead={summary} isSample={page.isSample}>
      <Head
        title={title}
        description={summary}
        jsonLd={describe('WebPage', { name: title, description: summary, dateModified: updatedAt })}
      />
      <EndedIssuer agency={page.issuingAgency} />
      <LanguageNotice shown={bodyLanguage} />
      <RichText body={body} language={bodyLanguage} />
    </Page>
  )
}
