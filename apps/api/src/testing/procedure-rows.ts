import type { ItemRows } from './item-rows.ts'
import { noon } from './noon.ts'

export interface ProcedureNoticeRow {
  slug?: string
  title?: string
  code?: string
  suffix?: string
  field?: string
  changeKind?: string
  onlineLevel?: string
  nonTerritorial?: boolean
  result?: string
  effectiveFrom?: string
  effectiveTo?: string
  decision?: number
  channels?: { channel: string; place?: string; limit?: number; limitText?: string; fee?: number; feeText?: string }[]
  papers?: { name: string; originals?: number; copies?: number; onlyFor?: string; case?: string }[]
  steps?: string[]
  conditions?: string[]
  forms?: { name: string; file?: number }[]
  legalBases?: { asWritten: string; document?: number }[]
  areas?: string[]
}

/** The columns of a procedure notice, and the rows of its lists by their table. */
export function procedureNoticeRows(row: ProcedureNoticeRow): ItemRows {
  const { channels = [], papers = [], steps = [], conditions = [], forms = [], legalBases = [], areas = [] } = row
  return {
    columns: {
      code: row.code,
      locality_suffix: row.suffix ?? null,
      field: row.field ?? 'Hộ tịch',
      level: 'COMMUNE',
      change_kind: row.changeKind ?? 'NEW',
      online_level: row.onlineLevel ?? null,
      non_territorial: row.nonTerritorial ?? false,
      result: row.result ?? null,
      effective_from: noon(row.effectiveFrom ?? '2026-01-01'),
      effective_to: row.effectiveTo ? noon(row.effectiveTo) : null,
      decision_id: row.decision ?? null,
    },
    words: [row.code, row.field ?? 'Hộ tịch', ...papers.map(({ name }) => name)],
    lists: {
      channels: channels.map(
        ({ channel, place = null, limit = null, limitText = null, fee = null, feeText = null }) => ({
          channel,
          place,
          time_limit: limit,
          time_limit_unit: limit === null ? null : 'WORKING_DAY',
          time_limit_text: limitText,
          fee,
          fee_text: feeText,
        }),
      ),
      required_documents: papers.map(
        ({ name, originals = null, copies = null, onlyFor = null, case: when = null }) => ({
          ...{ name, originals, copies, case: when },
          only_for: onlyFor,
        }),
      ),
      steps: steps.map((text) => ({ text })),
      conditions: conditions.map((text) => ({ text })),
      forms: forms.map(({ name, file = null }) => ({ name, file_id: file })),
      legal_bases: legalBases.map(({ asWritten, document = null }) => ({
        as_written: asWritten,
        document_id: document,
      })),
      reform_areas: areas.map((area) => ({ area })),
    },
  }
}
