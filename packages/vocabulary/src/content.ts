import { keysOf, labelled } from './label.ts'

export const contentKinds = labelled({
  ARTICLE: { vi: 'Tin bài', en: 'Article' },
  CONCLUSION: { vi: 'Kết luận', en: 'Conclusion' },
  DOCUMENT: { vi: 'Văn bản', en: 'Document' },
  COMMENDATION: { vi: 'Khen thưởng', en: 'Commendation' },
  PAGE: { vi: 'Trang thông tin', en: 'Page' },
  PROCEDURE_NOTICE: { vi: 'Thủ tục hành chính', en: 'Procedure notice' },
})
export type ContentKind = keyof typeof contentKinds

export const genres = labelled({
  NEWS_ITEM: { vi: 'Tin', en: 'News item' },
  ARTICLE: { vi: 'Bài', en: 'Article' },
  FEATURE: { vi: 'Phóng sự', en: 'Feature' },
  PHOTO: { vi: 'Ảnh', en: 'Photo' },
})
export type Genre = keyof typeof genres
export const genreKeys = keysOf(genres)

/** Who may read: the public, or only staff. This is no secrecy grade. */
export const audiences = labelled({
  PUBLIC: { vi: 'Công khai', en: 'Public' },
  INTERNAL: { vi: 'Nội bộ', en: 'Internal' },
})
export type Audience = keyof typeof audiences
export const audienceKeys = keysOf(audiences)

/** A live conclusion opens tasks; an archived one is told from an old page and only shown. */
export const trackings = labelled({
  ARCHIVED: { vi: 'Lưu trữ, không theo dõi', en: 'Archived, not tracked' },
  LIVE: { vi: 'Đang theo dõi', en: 'Tracked' },
})
export type Tracking = keyof typeof trackings
export const trackingKeys = keysOf(trackings)

export const conclusionForms = labelled({
  MEETING_NOTICE: { vi: 'Thông báo kết luận', en: 'Conclusion notice' },
  REPORTED_ORALLY: { vi: 'Kết luận thuật lại trong tin bài', en: 'Conclusion told in an article' },
  DIRECTIVE_LETTER: { vi: 'Công văn chỉ đạo', en: 'Directive letter' },
})
export type ConclusionForm = keyof typeof conclusionForms
export const conclusionFormKeys = keysOf(conclusionForms)

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
