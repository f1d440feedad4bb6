import { describe, organisation } from '../../layout/json-ld'

interface DescribedCommendation {
  title: string
  summary?: string | null
  occasion?: string | null
  publishedAt: string
  updatedAt: string
  issuingAgency?: { name: string } | null
}

/** A commendation as an article about its occasion; of people search engines are told nothing. */
export function commendationJsonLd(commendation: DescribedCommendation) {
  return describe('Article', {
    headline: commendation.title,
    description: commendation.summary,
    about: commendation.occasion,
    datePublished: commendation.publishedAt,
    dateModified: commendation.updatedAt,
    publisher: organisation(commendation.issuingAgency?.name),
  })
}
