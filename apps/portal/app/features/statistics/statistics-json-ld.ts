import { describe, organisation } from '../../layout/json-ld'

interface DescribedStatistics {
  title: string
  summary?: string | null
  period: { label: string; from?: string | null; to?: string | null }
  publishedAt: string
  updatedAt: string
  issuingAgency?: { name: string } | null
  csv: string
}

/** Statistics as a data set that can be downloaded. */
export function statisticsJsonLd(item: DescribedStatistics) {
  const { label, from, to } = item.period
  return describe('Dataset', {
    name: item.title,
    description: item.summary ?? `${item.title}: ${label}`,
    temporalCoverage: from && to ? `${from}/${to}` : label,
    datePublished: item.publishedAt,
    dateModified: item.updatedAt,
    creator: organisation(item.issuingAgency?.name),
    distribution: { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: item.csv },
  })
}
