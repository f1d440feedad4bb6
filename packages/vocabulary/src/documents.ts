import { keysOf, labelled } from './label.ts'

/** Types of document with their abbreviation in the symbol (NĐ 30/2020/NĐ-CP, Phụ lục III; legal and Party types beside). */
export const documentTypes = labelled({
  RESOLUTION: { vi: 'Nghị quyết', en: 'Resolution' },
  DECISION: { vi: 'Quyết định', en: 'Decision' },
  DIRECTIVE_DOCUMENT: { vi: 'Chỉ thị', en: 'Directive (document)' },
  REGULATION: { vi: 'Quy chế', en: 'Regulation' },
  RULE: { vi: 'Quy định', en: 'Rule' },
  NOTICE: { vi: 'Thông báo', en: 'Notice' },
  CONCLUSION_NOTICE: { vi: 'Thông báo kết luận', en: 'Conclusion notice' },
  GUIDANCE: { vi: 'Hướng dẫn', en: 'Guidance' },
  PROGRAMME: { vi: 'Chương trình', en: 'Programme' },
  PLAN: { vi: 'Kế hoạch', en: 'Plan' },
  SCHEME: { vi: 'Đề án', en: 'Scheme' },
  REPORT: { vi: 'Báo cáo', en: 'Report' },
  SUBMISSION: { vi: 'Tờ trình', en: 'Submission' },
  OFFICIAL_TELEGRAM: { vi: 'Công điện', en: 'Official telegram' },
  OFFICIAL_LETTER: { vi: 'Công văn', en: 'Official letter' },
  DECREE: { vi: 'Nghị định', en: 'Decree' },
  CIRCULAR: { vi: 'Thông tư', en: 'Circular' },
  LAW: { vi: 'Luật', en: 'Law' },
  PARTY_CONCLUSION: { vi: 'Kết luận (Đảng)', en: 'Party conclusion' },
  OTHER: { vi: 'Văn bản khác', en: 'Other document' },
})
export type DocumentType = keyof typeof documentTypes
export const documentTypeKeys = keysOf(documentTypes)

/** How one document stands to another: this → other. */
export const documentRelations = labelled({
  BASED_ON: { vi: 'Căn cứ', en: 'Based on' },
  IMPLEMENTS: { vi: 'Thực hiện', en: 'Implements' },
  DETAILS: { vi: 'Quy định chi tiết', en: 'Details' },
  GUIDES: { vi: 'Hướng dẫn', en: 'Guides' },
  AMENDS: { vi: 'Sửa đổi, bổ sung', en: 'Amends' },
  REPLACES: { vi: 'Thay thế', en: 'Replaces' },
  REPEALS: { vi: 'Bãi bỏ', en: 'Repeals' },
  CORRECTS: { vi: 'Đính chính', en: 'Corrects' },
  CONSOLIDATES: { vi: 'Hợp nhất', en: 'Consolidates' },
  ISSUED_WITH: { vi: 'Ban hành kèm theo', en: 'Issued with' },
  EXTENDS_DEADLINE: { vi: 'Gia hạn', en: 'Extends deadline' },
  REMINDS: { vi: 'Đôn đốc', en: 'Reminds' },
  REPLIES_TO: { vi: 'Trả lời', en: 'Replies to' },
  REFERS_TO: { vi: 'Dẫn chiếu', en: 'Refers to' },
})
export type DocumentRelationKind = keyof typeof documentRelations
export const documentRelationKeys = keysOf(documentRelations)

/** How an article stands to a document it names. */
export const citationRelations = labelled({
  REPORTS_ON: { vi: 'Đưa tin về', en: 'Reports on' },
  ATTACHES: { vi: 'Đính kèm', en: 'Attaches' },
  BASED_ON: { vi: 'Căn cứ', en: 'Based on' },
  IMPLEMENTS: { vi: 'Thực hiện', en: 'Implements' },
  REFERS_TO: { vi: 'Dẫn chiếu', en: 'Refers to' },
})
export type CitationRelation = keyof typeof citationRelations
export const citationRelationKeys = keysOf(citationRelations)

export const effectStatuses = labelled({
  NOT_YET_IN_FORCE: { vi: 'Chưa có hiệu lực', en: 'Not yet in force' },
  IN_FORCE: { vi: 'Còn hiệu lực', en: 'In force' },
  PARTLY_EXPIRED: { vi: 'Hết hiệu lực một phần', en: 'Partly expired' },
  EXPIRED: { vi: 'Hết hiệu lực', en: 'Expired' },
  SUSPENDED: { vi: 'Ngưng hiệu lực', en: 'Suspended' },
})
export type EffectStatus = keyof typeof effectStatuses
export const effectStatusKeys = keysOf(effectStatuses)

/** Grades of state secrecy; a document that bears one never enters this system. */
export const secrecyMarks = labelled({
  NONE: { vi: 'Không', en: 'None' },
  MAT: { vi: 'Mật', en: 'Confidential' },
  TOI_MAT: { vi: 'Tối mật', en: 'Secret' },
  TUYET_MAT: { vi: 'Tuyệt mật', en: 'Top secret' },
})
export type SecrecyMark = keyof typeof secrecyMarks
