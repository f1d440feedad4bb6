import { type FragmentType, graphql, readFragment } from '../../gql'
import { usePaths } from '../../paths'
import { Card } from '../../ui/Card'
import { Day } from '../../ui/Day'
import { Picture } from '../media/Picture'

export const ArticleCard_article = graphql(`
  fragment ArticleCard_article on Article {
    slug title summary publishedAt isSample language
    section { name }
    cover { ...Picture_media }
  }
`)

interface ArticleCardProps {
  article: FragmentType<typeof ArticleCard_article>
  titleLevel?: 2 | 3
}

export function ArticleCard({ article: masked, titleLevel }: ArticleCardProps) {
  const article = readFragment(ArticleCard_article, masked)
  return (
    <Card
      href={usePaths().article(article.slug)}
      title={article.title}
      titleLevel={titleLevel}
      media={article.cover && <Picture media={article.cover} sizes="(min-width: 50rem) 20rem, 92vw" />}
      kicker={article.section?.name}
      isSample={article.isSample}
    >
      {article.summary && <p className="card-text">{article.summary}</p>}
      <p className="quiet-text">
        <Day date={article.publishedAt} />
      </p>
    </Card>
  )
}
