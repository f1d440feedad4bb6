import { keysOf, labelled } from './label.ts'

export const indexCodes = labelled({
  PAR_INDEX: { vi: 'Chỉ số cải cách hành chính (PAR INDEX)', en: 'Public Administration Reform Index (PAR INDEX)' },
  SIPAS: {
    vi: 'Chỉ số hài lòng của người dân đối với sự phục vụ hành chính (SIPAS)',
    en: 'Satisfaction Index of Public Administrative Services (SIPAS)',
  },
  PAPI: {
    vi: 'Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh (PAPI)',
    en: 'Provincial Governance and Public Administration Performance Index (PAPI)',
  },
  SERVICE_QUALITY_766: {
    vi: 'Bộ chỉ số phục vụ người dân, doanh nghiệp (Quyết định 766/QĐ-TTg)',
    en: 'Index of service to people and businesses (Decision 766/QĐ-TTg)',
  },
  LOCAL_PAR_INDEX: { vi: 'Chỉ số cải cách hành chính nội tỉnh', en: 'Local public administration reform index' },
})
export type IndexCode = keyof typeof indexCodes
export const indexCodeKeys = keysOf(indexCodes)

export const scoreUnits = labelled({
  PERCENT: { vi: '%', en: '%' },
  POINTS: { vi: 'điểm', en: 'points' },
})
export type ScoreUnit = keyof typeof scoreUnits
