import { graphql } from '../../gql'
import { formatDay } from '../../i18n/format'
import { useText } from '../../i18n/messages'
import { Head } from '../../layout/Head'
import { describe, useOrigin } from '../../layout/json-ld'
import { usePaths } from '../../paths'
import { SampleNotice } from '../../ui/Sample'
import { Section } from '../../ui/Section'
import { ask } from '../../urql'
import { ArticleCard } from '../articles/ArticleCard'
import { ConclusionCard } from '../conclusions/ConclusionCard'
import { FiveCells } from '../scoreboard/FiveCells'
import { TaskTable } from '../tasks/TaskTable'
import type { Route } from './+types/HomePage'
import { Chain } from './Chain'
import { FeaturedItems } from './FeaturedItems'
import { Hero } from './Hero'

const query = graphql(`
  query HomePage {
    featured: articles(first: 1, filter: { featured: true }) { edges { node { slug isSample ...ArticleCard_article } } }
    site { ...FeaturedItems_site }
    articles(first: 7) { edges { node { slug isSample ...ArticleCard_article } } }
    conclusions(first: 3, filter: { tracking: LIVE }) { edges { node { slug isSample ...ConclusionCard_conclusion } } }
    scoreboard(groupBy: AGENCY) { asOf total { total ...FiveCells_completion } }
    overdue: tasks(first: 5, filter: { status: IN_PROGRESS_OVERDUE }) { edges { node { id ...TaskTable_task } } }
  }
`)

export function loader({ request, url, context }: Route.LoaderArgs) {
  return ask({ request, url, context }, query, {})
}

export default function HomePage({ loaderData }: Route.ComponentProps) {
  const text = useText()
  const paths = usePaths()
  const { scoreboard } = loaderData
  const conclusions = nodesOf(loaderData.conclusions)
  const overdue = nodesOf(loaderData.overdue)
  const [featured] = nodesOf(loaderData.featured)
  const latest = nodesOf(loaderData.articles).filter(({ slug }) => slug !== featured?.slug)
  const articles = [...(featured ? [featured] : []), ...latest].slice(0, 6)
  const potentialAction = {
    '@type': 'SearchAction',
    target: `${useOrigin()}${paths.search()}?q={search_term_string}`,
    'query-input': 'required name=search_term_string',
  }
  const isSample = [...articles, ...conclusions].some((shown) => shown.isSample)
  return (
    <>
      <Head
        jsonLd={describe('WebSite', { name: text.site.name, description: text.site.description, potentialAction })}
      />
      <Hero />
      <div className="page wide">
        {isSample && <SampleNotice />}
        <Section
          title={`${text.home.statusTitle} · ${formatDay(scoreboard.asOf)}`}
          action={{ href: paths.board(), name: text.home.openBoard }}
        >
          <FiveCells completion={scoreboard.total} />
        </Section>
        <FeaturedItems site={loaderData.site} />
        {conclusions.length > 0 && (
          <Section title={text.home.latestConclusions} action={{ href: paths.conclusions(), name: text.common.seeAll }}>
            <div className="card-grid">
              {conclusions.map((conclusion) => (
                <ConclusionCard key={conclusion.slug} conclusion={conclusion} />
              ))}
            </div>
          </Section>
        )}
        <Section title={text.home.latestArticles} action={{ href: paths.articles(), name: text.common.seeAll }}>
          <div className="card-grid">
            {articles.map((article) => (
              <ArticleCard key={article.slug} article={article} />
            ))}
          </div>
        </Section>
        <Section title={text.home.overdue}>
          {overdue.length > 0 ? (
            <TaskTable tasks={overdue} label={text.home.overdue} />
          ) : (
            <p className="quiet-text">{text.home.noOverdue}</p>
          )}
        </Section>
        <Chain />
      </div>
    </>
  )
}

function nodesOf<Node>(connection: { edges: { node: Node }[] }): Node[] {
  return connection.edges.map(({ node }) => node)
}
