import type { DocumentType } from '@thong-suot/vocabulary'

/** Types of document as prose names them, longest first, with their abbreviation (NĐ 30/2020, Phụ lục III; DOMAIN §3.2). */
const types: { words: string; abbreviation: string; key: DocumentType }[] = [
  { words: 'Thông báo kết luận', abbreviation: 'TB', key: 'CONCLUSION_NOTICE' },
  { words: 'Chương trình', abbreviation: 'CTr', key: 'PROGRAMME' },
  { words: 'Công điện', abbreviation: 'CĐ', key: 'OFFICIAL_TELEGRAM' },
  { words: 'Công văn', abbreviation: 'CV', key: 'OFFICIAL_LETTER' },
  { words: 'Nghị quyết', abbreviation: 'NQ', key: 'RESOLUTION' },
  { words: 'Nghị định', abbreviation: 'NĐ', key: 'DECREE' },
  { words: 'Quyết định', abbreviation: 'QĐ', key: 'DECISION' },
  { words: 'Thông báo', abbreviation: 'TB', key: 'NOTICE' },
  { words: 'Thông tư', abbreviation: 'TT', key: 'CIRCULAR' },
  { words: 'Hướng dẫn', abbreviation: 'HD', key: 'GUIDANCE' },
  { words: 'Kế hoạch', abbreviation: 'KH', key: 'PLAN' },
  { words: 'Kết luận', abbreviation: 'KL', key: 'PARTY_CONCLUSION' },
  { words: 'Báo cáo', abbreviation: 'BC', key: 'REPORT' },
  { words: 'Tờ trình', abbreviation: 'TTr', key: 'SUBMISSION' },
  { words: 'Quy định', abbreviation: 'QyĐ', key: 'RULE' },
  { words: 'Quy chế', abbreviation: 'QC', key: 'REGULATION' },
  { words: 'Chỉ thị', abbreviation: 'CT', key: 'DIRECTIVE_DOCUMENT' },
  { words: 'Đề án', abbreviation: 'ĐA', key: 'SCHEME' },
  { words: 'Luật', abbreviation: 'Luật', key: 'LAW' },
]

/** Alternation of all type words for use inside a pattern; matches "Kế hoạch" and "kế hoạch". */
export const typeWords = types
  .map(({ words }) => `[${words.charAt(0)}${words.charAt(0).toLowerCase()}]${words.slice(1)}`)
  .join('|')

export function abbreviationOf(words: string): string | null {
  return types.find((type) => type.words.toLowerCase() === words.toLowerCase())?.abbreviation ?? null
}

/** The type key of an abbreviation; unknown ones are OTHER. */
export function documentTypeOf(abbreviation: string | null): DocumentType {
  const isOf = (type: { abbreviation: string; key: DocumentType }) =>
    type.abbreviation === abbreviation && type.key !== 'CONCLUSION_NOTICE'
  return types.find(isOf)?.key ?? 'OTHER'
}
