import { graphql } from '../../gql'
import { languageOf } from '../../i18n/language'
import { catalogues } from '../../i18n/messages'
import { pathsIn } from '../../paths'
import { ask } from '../../urql'
import { answerFeed } from '../feeds/answer-feed'
import type { Route } from './+types/plans-feed'
import { yearsOf } from './plan-values'

const query = graphql(`
  query PlansFeed {
    plans(first: 30) { edges { node { slug title summary year toYear publishedAt updatedAt } } }
  }
`)

export async function loader({ request, url, context }: Route.LoaderArgs) {
  const language = languageOf(url.pathname)
  const paths = pathsIn(language)
  const { title, intro } = catalogues[language].plans
  const { plans } = await ask({ request, url, context }, query, {})
  const items = plans.edges.map(({ node }) => ({
    path: paths.plan(node.slug),
    title: node.title,
    text: node.summary,
    publishedAt: node.publishedAt,
    updatedAt: node.updatedAt,
    categories: [yearsOf(node)],
  }))
  return answerFeed(url, { title, description: intro, path: paths.plans() }, items)
}
