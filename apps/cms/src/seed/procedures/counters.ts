import type { SeedChannel, SeedProcedure } from '../records.ts'

type Limit = number | string
type Fee = number | string

/** The first announcement, when communes took over in July 2025, and the one that amends it a year later. */
export const announced2025 = {
  decision: 'qd-1208-binh-lam',
  changeKind: 'NEW',
  effectiveFrom: '2025-07-07',
  publishedAt: '2025-07-08T08:00:00+07:00',
} as const
export const amended2026 = {
  decision: 'qd-1466-binh-lam',
  changeKind: 'AMENDED',
  effectiveFrom: '2026-06-01',
  publishedAt: '2026-05-29T08:00:00+07:00',
} as const

export const counter = (limit: Limit, fee: Fee): SeedChannel => ({
  channel: 'IN_PERSON',
  place: 'Trung tâm Phục vụ hành chính công xã Minh Khê',
  ...limitOf(limit),
  ...feeOf(fee),
})
export const online = (limit: Limit, fee: Fee): SeedChannel => ({
  channel: 'ONLINE',
  place: 'Cổng Dịch vụ công quốc gia',
  ...limitOf(limit),
  ...feeOf(fee),
})
export const post = (limit: Limit, fee: Fee): SeedChannel => ({
  channel: 'POSTAL',
  place: 'Bưu điện văn hóa xã Minh Khê',
  ...limitOf(limit),
  ...feeOf(fee),
})

/** What most dossiers go through. */
export const usualSteps = [
  'Nộp hồ sơ và nhận giấy hẹn; hồ sơ thiếu được hướng dẫn bổ sung một lần.',
  'Công chức phụ trách kiểm tra, trình lãnh đạo UBND xã ký.',
  'Nhận kết quả theo giấy hẹn, tại nơi nộp hoặc tại nhà qua bưu chính.',
]

/** The same procedure as announced later: what is not named stays as it was. */
export function nextVersion(earlier: SeedProcedure, changes: Partial<SeedProcedure>): SeedProcedure {
  return { ...earlier, ...amended2026, key: `${earlier.key}-2026`, ...changes }
}

function limitOf(limit: Limit) {
  return typeof limit === 'number'
    ? ({ timeLimit: limit, timeLimitUnit: 'WORKING_DAY' } as const)
    : { timeLimitText: limit }
}

function feeOf(fee: Fee) {
  return typeof fee === 'number' ? { fee } : { feeText: fee }
}
