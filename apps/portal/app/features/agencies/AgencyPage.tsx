import { agencyKinds, agencyLevels } from '@thong-suot/vocabulary'
import { graphql } from '../../gql'
import { useLabel, useText } from '../../i18n/messages'
import { Head } from '../../layout/Head'
import { Page } from '../../layout/Page'
import { usePaths } from '../../paths'
import { problem } from '../../problem'
import { Section } from '../../ui/Section'
import { ask } from '../../urql'
import { ArticleCard } from '../articles/ArticleCard'
import { DocumentLink } from '../documents/DocumentLink'
import { FiveCells } from '../scoreboard/FiveCells'
import { TaskTable } from '../tasks/TaskTable'
import type { Route } from './+types/AgencyPage'
import { AgencyFacts } from './AgencyFacts'
import { AgencyHistory } from './AgencyHistory'
import { agencyJsonLd } from './agency-json-ld'

const query = graphql(`
  query AgencyPage($slug: String!) {
    agency(slug: $slug) {
      slug name kind level aliases validFrom validTo isSample
      parent { name }
      completion { total ...FiveCells_completion }
      tasks(first: 20) { totalCount edges { node { id ...TaskTable_task } } }
      articles(first: 6) { edges { node { slug ...ArticleCard_article } } }
      documents(first: 10) { edges { node { slug ...DocumentLink_document } } }
      ...AgencyFacts_agency
      ...AgencyHistory_agency
    }
  }
`)

export async function loader({ request, url, context, params }: Route.LoaderArgs) {
  const { agency } = await ask({ request, url, context }, query, { slug: params.slug })
  if (!agency) throw problem(404)
  return agency
}

export default function AgencyPage({ loaderData: agency }: Route.ComponentProps) {
  const text = useText()
  const label = useLabel()
  const paths = usePaths()
  const tasks = agency.tasks.edges.map(({ node }) => node)
  const articles = agency.articles.edges.map(({ node }) => node)
  const documents = agency.documents.edges.map(({ node }) => node)
  const allTasks = paths.tasks({ 'co-quan': agency.slug })
  return (
    <Page
      title={agency.name}
      kicker={`${label(agencyKinds[agency.kind])} · ${label(agencyLevels[agency.level])}`}
      crumbs={[{ name: text.agencies.title, href: paths.agencies() }]}
      isSample={agency.isSample}
    >
      <Head title={agency.name} jsonLd={agencyJsonLd(agency)} />
      <AgencyHistory agency={agency} />
      <AgencyFacts agency={agency} />
      <Section title={text.agencies.completion}>
        {agency.completion.total === 0 ? (
          <p className="quiet-text">{text.agencies.noTasks}</p>
        ) : (
          <FiveCells completion={agency.completion} query={{ 'co-quan': agency.slug }} />
        )}
      </Section>
      {tasks.length > 0 && (
        <Section title={text.agencies.tasks} action={{ href: allTasks, name: text.common.seeAll }}>
          <TaskTable tasks={tasks} label={text.agencies.tasks} />
        </Section>
      )}
      {articles.length > 0 && (
        <Section title={text.agencies.articles}>
          <div className="card-grid">
            {articles.map((article) => (
              <ArticleCard key={article.slug} article={article} />
            ))}
          </div>
        </Section>
      )}
      {documents.length > 0 && (
        <Section title={text.agencies.documents}>
          <ul className="citation-list">
            {documents.map((document) => (
              <li key={document.slug}>
                <DocumentLink document={document} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}
