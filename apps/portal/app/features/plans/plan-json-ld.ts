import { describe, organisation } from '../../layout/json-ld'
import { yearsOf } from './plan-values'

interface DescribedPlan {
  title: string
  summary?: string | null
  year: number
  toYear?: number | null
  publishedAt: string
  updatedAt: string
  issuingAgency?: { name: string } | null
}

/** A plan as a report about what is to be done in its years. */
export function planJsonLd(plan: DescribedPlan) {
  return describe('Report', {
    headline: plan.title,
    description: plan.summary,
    temporalCoverage: yearsOf(plan).replace('–', '/'),
    datePublished: plan.publishedAt,
    dateModified: plan.updatedAt,
    publisher: organisation(plan.issuingAgency?.name),
  })
}
