import { describe, organisation } from '../../layout/json-ld'

interface DescribedConclusion {
  title: string
  summary?: string | null
  publishedAt: string
  updatedAt: string
  issuingAgency?: { name: string } | null
}

/** A conclusion as a report of what was decided; only what the page itself shows. */
export function conclusionJsonLd(conclusion: DescribedConclusion) {
  return describe('Report', {
    headline: conclusion.title,
    description: conclusion.summary,
    datePublished: conclusion.publishedAt,
    dateModified: conclusion.updatedAt,
    publisher: organisation(conclusion.issuingAgency?.name),
  })
}
