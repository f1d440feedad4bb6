interface DescribedProcedure {
  title: string
  summary?: string | null
  code: string
  field: string
  applicants?: string | null
  result?: string | null
  issuingAgency?: { name: string } | null
}

/** What search engines read of a procedure; only what the page itself shows. */
export function procedureJsonLd(notice: DescribedProcedure) {
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name: notice.title,
    identifier: notice.code,
    serviceType: notice.field,
    description: notice.summary ?? undefined,
    audience: notice.applicants ? { '@type': 'Audience', audienceType: notice.applicants } : undefined,
    serviceOutput: notice.result ? { '@type': 'Thing', name: notice.result } : undefined,
    serviceOperator: notice.issuingAgency
      ? { '@type': 'GovernmentOrganization', name: notice.issuingAgency.name }
      : undefined,
  }
}
