import { keysOf, labelled } from './label.ts'

export const contentKinds = labelled({
  ARTICLE: { vi: 'Tin bài', en: 'Article' },
  CONCLUSION: { vi: 'Kết luận', en: 'Conclusion' },
  PLAN: { vi: 'Kế hoạch', en: 'Plan' },
  DOCUMENT: { vi: 'Văn bản', en: 'Document' },
  COMMENDATION: { vi: 'Khen thưởng', en: 'Commendation' },
  PAGE: { vi: 'Trang thông tin', en: 'Page' },
  PROCEDURE_NOTICE: { vi: 'Thủ tục hành chính', en: 'Procedure notice' },
  DOSSIER_STATISTICS: { vi: 'Thống kê hồ sơ', en: 'Dossier statistics' },
  INDEX_RESULT: { vi: 'Kết quả chỉ số', en: 'Index result' },
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

/** A live conclusion or plan opens tasks; an archived one is told from an old page and only shown. */
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
