import { Lexicon } from '../text/lexicon.ts'

/** Abbreviations of types by their lower-case form: Decree 30/2020/NĐ-CP, Annex III; legal documents; Party; usual ones besides. */
const abbreviations = new Map(
  `NQ QĐ CT QC QyĐ TC TB HD CTr KH PA ĐA DA BC BB TTr HĐ CĐ BGN BTT GUQ GM GGT GNP PG PC PB SY TrS SL
  L LCT PL NĐ TT TTLT TTLB NQLT VBHN KL KLTT BCTĐ BCTT TBKL CV QĐi QyC CTPH CTrPH CTHĐ QCPH KHLN KHLT KHPH HDLN HDLT GP GCN TBLN
  ĐAn TTKT BKTT QTr CTHD`
    .split(/\s+/)
    .map((type) => [type.toLowerCase(), type] as const),
)

/** The abbreviation in its proper spelling ("TTR" → "TTr"), null where it names no type. */
export function typeOfAbbreviation(group: string): string | null {
  return abbreviations.get(group.toLowerCase()) ?? null
}

/** What the prose calls a document, and the abbreviation that goes with it; null for official letters, which have none. */
export const documentWords = new Lexicon<{ type: string | null }>([
  ...(
    [
      ['nghị quyết', 'NQ'],
      ['nghị quyết liên tịch', 'NQLT'],
      ['quyết định', 'QĐ'],
      ['chỉ thị', 'CT'],
      ['quy chế', 'QC'],
      ['quy định', 'QyĐ'],
      ['thông cáo', 'TC'],
      ['thông báo', 'TB'],
      ['thông báo kết luận', 'TB'],
      ['hướng dẫn', 'HD'],
      ['hướng dẫn liên ngành', 'HDLN'],
      ['chương trình', 'CTr'],
      ['chương trình hành động', 'CTr'],
      ['kế hoạch', 'KH'],
      ['phương án', 'PA'],
      ['đề án', 'ĐA'],
      ['dự án', 'DA'],
      ['báo cáo', 'BC'],
      ['biên bản', 'BB'],
      ['tờ trình', 'TTr'],
      ['hợp đồng', 'HĐ'],
      ['công điện', 'CĐ'],
      ['giấy mời', 'GM'],
      ['nghị định', 'NĐ'],
      ['thông tư', 'TT'],
      ['thông tư liên tịch', 'TTLT'],
      ['pháp lệnh', 'PL'],
      ['luật', 'L'],
      ['lệnh', 'L'],
      ['văn bản hợp nhất', 'VBHN'],
      ['kết luận', 'KL'],
      ['kết luận thanh tra', 'KL'],
      ['nđ', 'NĐ'],
      ['nq', 'NQ'],
      ['qđ', 'QĐ'],
      ['ct', 'CT'],
      ['tt', 'TT'],
      ['ttlt', 'TTLT'],
      ['kh', 'KH'],
      ['tb', 'TB'],
    ] as const
  ).map(([word, type]) => [word, { type }] as const),
  ...['công văn', 'cv', 'văn bản', 'vb', 'thư công', 'công hàm', 'phiếu chuyển'].map(
    (word) => [word, { type: null }] as const,
  ),
])

/** Types whose symbols carry the year: "NĐ 61/2018" cites one of them, "Kế hoạch 6/2020" a month. */
export const legalTypes: ReadonlySet<string> = new Set(['NĐ', 'TT', 'TTLT', 'QĐ', 'NQ', 'PL'])
