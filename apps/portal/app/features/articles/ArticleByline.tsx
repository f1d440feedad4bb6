import { type FragmentType, graphql, readFragment } from '../../gql'
import { useText } from '../../i18n/messages'
import { Day, Moment } from '../../ui/Day'
import { AgencyLink } from '../agencies/AgencyLink'
import { SourceLink } from './SourceLink'

export const ArticleByline_article = graphql(`
  fragment ArticleByline_article on Article {
    publishedAt eventOn bylineUnit sourcePortal sourceUrl
    authors { name }
    issuingAgency { ...AgencyLink_agency }
  }
`)

/** Who wrote it, for whom, when, and where it was taken from. */
export function ArticleByline({ article: masked }: { article: FragmentType<typeof ArticleByline_article> }) {
  const article = readFragment(ArticleByline_article, masked)
  const { articles, common } = useText()
  const by = [article.authors.map(({ name }) => name).join(', '), article.bylineUnit].filter(Boolean).join(' · ')
  return (
    <ul className="byline">
      <li>
        {articles.publishedAt} <Moment at={article.publishedAt} />
      </li>
      {article.eventOn && (
        <li>
          {articles.eventOn} <Day date={article.eventOn} />
        </li>
      )}
      {by && <li>{by}</li>}
      {article.issuingAgency && (
        <li>
          <AgencyLink agency={article.issuingAgency} />
        </li>
      )}
      {article.sourcePortal && (
        <li>
          {common.source}: <SourceLink portal={article.sourcePortal} address={article.sourceUrl} />
        </li>
      )}
    </ul>
  )
}
