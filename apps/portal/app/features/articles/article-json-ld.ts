interface DescribedArticle {
  title: string
  summary?: string | null
  publishedAt: string
  updatedAt: string
  language: string
  bylineUnit?: string | null
  authors: { name: string }[]
}

/** What search engines read of an article; only what the page itself shows. */
export function articleJsonLd(article: DescribedArticle) {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    description: article.summary ?? undefined,
    datePublished: article.publishedAt,
    dateModified: article.updatedAt,
    inLanguage: article.language,
    author: article.authors.map(({ name }) => ({ '@type': 'Person', name })),
    publisher: article.bylineUnit ? { '@type': 'GovernmentOrganization', name: article.bylineUnit } : undefined,
  }
}
