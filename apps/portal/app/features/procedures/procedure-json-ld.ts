import { describe, organisation } from '../../layout/json-ld'

interface DescribedProcedure {
  title: string
  summary?: string | null
  code: string
  field: string
  applicants?: string | null
  result?: string | null
  issuingAgency?: { name: string } | null
}

/** A procedure as a service of the state; only what the page itself shows. */
export function procedureJsonLd(notice: DescribedProcedure) {
  return describe('GovernmentService', {
    name: notice.title,
    identifier: notice.code,
    serviceType: notice.field,
    description: notice.summary,
    audience: notice.applicants ? { '@type': 'Audience', audienceType: notice.applicants } : undefined,
    serviceOutput: notice.result ? { '@type': 'Thing', name: notice.result } : undefined,
    serviceOperator: organisation(notice.issuingAgency?.name),
  })
}
