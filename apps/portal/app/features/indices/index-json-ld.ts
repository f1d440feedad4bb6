import { describe, organisation } from '../../layout/json-ld'

interface DescribedIndex {
  title: string
  summary?: string | null
  year: number
  publishedAt: string
  updatedAt: string
  issuingAgency?: { name: string } | null
  csv: string
}

/** The scores of a year as a data set that can be downloaded. */
export function indexJsonLd(result: DescribedIndex) {
  return describe('Dataset', {
    name: result.title,
    description: result.summary ?? result.title,
    temporalCoverage: String(result.year),
    datePublished: result.publishedAt,
    dateModified: result.updatedAt,
    creator: organisation(result.issuingAgency?.name),
    distribution: { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: result.csv },
  })
}
