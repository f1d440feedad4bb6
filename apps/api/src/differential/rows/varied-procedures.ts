import type pg from 'pg'
import type { ContentRows } from '../../testing/content-rows.ts'
import { oddText } from './odd-texts.ts'
import { publicationOf } from './publication-of.ts'

interface Surroundings {
  readonly agencies: readonly number[]
  readonly documents: readonly number[]
  readonly media: readonly number[]
}

const kinds = ['NEW', 'AMENDED', 'REPLACED', 'REPEALED']
const levels = ['FULL', 'PARTIAL', 'INFORMATION_ONLY', undefined]
const days = ['2025-06-30', '2026-03-01', '2026-03-31', '2999-01-01']

/** Versions of a few procedures, which say the same, more, less, or the same twice. */
export async function insertProcedureNotices(admin: pg.Pool, rows: ContentRows, around: Surroundings) {
  const { agencies, documents, media } = around
  const pick = <Of>(from: readonly Of[], index: number) => from[index % from.length] as Of
  for (let index = 0; index < 20; index += 1) {
    const isEven = index % 2 === 0
    const id = await rows.procedureNotice({
      ...publicationOf(index, pick(agencies, index % 2)),
      title: index % 3 ? 'Đăng ký khai sinh' : oddText(index),
      code: `1.00119${index % 3}`,
      suffix: index % 7 === 6 ? '000.00.00.H59' : undefined,
      field: index % 4 ? 'Hộ tịch' : oddText(index + 1),
      changeKind: pick(kinds, index >> 1),
      onlineLevel: pick(levels, index),
      nonTerritorial: index % 3 === 0,
      result: index % 3 ? oddText(index % 5) : undefined,
      effectiveFrom: pick(days, index),
      effectiveTo: index % 5 === 1 ? '2999-12-31' : undefined,
      decision: index % 4 ? pick(documents, index % 7) : undefined,
      channels: [
        { channel: 'IN_PERSON', place: oddText(index), limit: index % 3, fee: 8000 },
        { channel: 'ONLINE', limitText: 'ngay trong ngày', feeText: isEven ? 'miễn' : undefined },
        { channel: 'POSTAL', limit: 5, limitText: oddText(index + 2), fee: index % 3 ? 0 : undefined },
      ].slice(index % 4),
      papers: [
        { name: 'Tờ khai', originals: 1, copies: index % 3 },
        { name: isEven ? 'TỜ KHAI' : oddText(index), onlyFor: isEven ? undefined : 'POSTAL', case: oddText(index + 3) },
        { name: 'Tờ khai', copies: 1 },
      ].slice(index % 3),
      steps: ['Nộp hồ sơ', oddText(index), 'nop ho so'].slice(index % 3),
      conditions: index % 3 ? [oddText(index + 1)] : [],
      forms: [{ name: 'Mẫu số 01', file: pick(media, index) }, { name: oddText(index) }].slice(index % 2),
      legalBases: [{ asWritten: 'Luật Hộ tịch', document: pick(documents, index) }, { asWritten: oddText(index) }],
      areas: ['ADMINISTRATIVE_PROCEDURE', 'DIGITAL_GOVERNMENT'].slice(index % 3),
    })
    await admin.query(
      `update cms.procedure_notices set online_level_legacy = $2::cms.enum_procedure_notices_online_level_legacy,
         announced_by_id = $3, applicants = $4 where id = $1`,
      [id, isEven ? 'LEVEL_4' : null, index % 3 ? pick(agencies, index + 2) : null, isEven ? null : oddText(index)],
    )
  }
}
