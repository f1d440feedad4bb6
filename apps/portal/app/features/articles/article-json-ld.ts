import { describe, organisation } from '../../layout/json-ld'

interface DescribedArticle {
  title: string
  summary?: string | null
  publishedAt: string
  updatedAt: string
  language: string
  bylineUnit?: string | null
  authors: { name: string }[]
}

/** An article as news; only what the page itself shows. */
export function articleJsonLd(article: DescribedArticle) {
  return describe('NewsArticle', {
    headline: article.title,
    description: article.summary,
    datePublished: article.publishedAt,
    dateModified: article.updatedAt,
    inLanguage: article.language,
    author: article.authors.map(({ name }) => ({ '@type': 'Person', name })),
    publisher: organisation(article.bylineUnit),
  })
}
