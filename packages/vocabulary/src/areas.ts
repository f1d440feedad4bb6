import { keysOf, labelled } from './label.ts'

/** Reform areas: the six of NQ 76/NQ-CP (2021-2030), the cross-cutting ones, and those of 2011-2020 that ended. */
export const reformAreas = labelled({
  INSTITUTIONAL: { vi: 'Cải cách thể chế', en: 'Institutional reform' },
  ADMINISTRATIVE_PROCEDURE: { vi: 'Cải cách thủ tục hành chính', en: 'Administrative procedure reform' },
  ORGANISATION: { vi: 'Cải cách tổ chức bộ máy hành chính nhà nước', en: 'Reform of the administrative apparatus' },
  CIVIL_SERVICE: { vi: 'Cải cách chế độ công vụ', en: 'Civil service reform' },
  PUBLIC_FINANCE: { vi: 'Cải cách tài chính công', en: 'Public finance reform' },
  DIGITAL_GOVERNMENT: {
    vi: 'Xây dựng và phát triển Chính phủ điện tử, Chính phủ số',
    en: 'E-government and digital government',
  },
  DIRECTION: { vi: 'Công tác chỉ đạo, điều hành cải cách hành chính', en: 'Direction and management of reform' },
  COMMUNICATION_INSPECTION: {
    vi: 'Tuyên truyền, kiểm tra cải cách hành chính',
    en: 'Communication and inspection of reform',
  },
  LEGAL_DOCUMENTS: {
    vi: 'Xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật',
    en: 'Making and carrying out legal documents',
  },
  WORKFORCE_QUALITY: {
    vi: 'Nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức',
    en: 'Quality of the workforce',
  },
  MODERNISATION: { vi: 'Hiện đại hóa hành chính', en: 'Modernisation of administration' },
  ONE_STOP_SHOP: { vi: 'Thực hiện cơ chế một cửa, một cửa liên thông', en: 'One-stop shop' },
  IMPACT: {
    vi: 'Tác động của cải cách hành chính đến người dân, tổ chức và phát triển kinh tế - xã hội',
    en: 'Impact of reform on people, organisations and the economy',
  },
})
export type ReformAreaKey = keyof typeof reformAreas
export const reformAreaKeys = keysOf(reformAreas)

/** The lists of areas that were or are in use; each has its own order, so content keeps keys and never a place. */
export const areaSchemes = labelled({
  PROGRAMME_2011_2020: { vi: 'Chương trình 2011-2020 (NQ 30c/NQ-CP)', en: 'Programme 2011-2020 (NQ 30c/NQ-CP)' },
  PROGRAMME_2021_2030: { vi: 'Chương trình 2021-2030 (NQ 76/NQ-CP)', en: 'Programme 2021-2030 (NQ 76/NQ-CP)' },
  PAR_INDEX: { vi: 'Lĩnh vực của PAR INDEX', en: 'Fields of the PAR INDEX' },
})
export type AreaScheme = keyof typeof areaSchemes
export const areaSchemeKeys = keysOf(areaSchemes)

/** Which areas each list may name, the cross-cutting ones included. */
export const areasOfScheme: Readonly<Record<AreaScheme, readonly ReformAreaKey[]>> = {
  PROGRAMME_2011_2020: [
    'DIRECTION',
    'INSTITUTIONAL',
    'ADMINISTRATIVE_PROCEDURE',
    'ONE_STOP_SHOP',
    'ORGANISATION',
    'WORKFORCE_QUALITY',
    'PUBLIC_FINANCE',
    'MODERNISATION',
    'COMMUNICATION_INSPECTION',
  ],
  PROGRAMME_2021_2030: [
    'DIRECTION',
    'INSTITUTIONAL',
    'ADMINISTRATIVE_PROCEDURE',
    'ORGANISATION',
    'CIVIL_SERVICE',
    'PUBLIC_FINANCE',
    'DIGITAL_GOVERNMENT',
    'COMMUNICATION_INSPECTION',
  ],
  PAR_INDEX: [
    'DIRECTION',
    'INSTITUTIONAL',
    'LEGAL_DOCUMENTS',
    'ADMINISTRATIVE_PROCEDURE',
    'ORGANISATION',
    'WORKFORCE_QUALITY',
    'CIVIL_SERVICE',
    'PUBLIC_FINANCE',
    'MODERNISATION',
    'DIGITAL_GOVERNMENT',
    'IMPACT',
  ],
}

/** Where the work of an area that ended goes on; an area that is not named goes on as itself. */
export const areaSuccessors: Partial<Record<ReformAreaKey, ReformAreaKey>> = {
  LEGAL_DOCUMENTS: 'INSTITUTIONAL',
  WORKFORCE_QUALITY: 'CIVIL_SERVICE',
  MODERNISATION: 'DIGITAL_GOVERNMENT',
  ONE_STOP_SHOP: 'ADMINISTRATIVE_PROCEDURE',
}
