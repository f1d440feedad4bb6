import { keysOf, labelled } from './label.ts'

/** What is counted of dossiers in a period (forms II.06 of TT 02/2017 and TT 01/2020/TT-VPCP, and what is told beside). */
export const dossierMeasures = labelled({
  CARRIED_OVER: { vi: 'Kỳ trước chuyển qua', en: 'Carried over' },
  RECEIVED: { vi: 'Tiếp nhận trong kỳ', en: 'Received' },
  RECEIVED_ONLINE: { vi: 'Tiếp nhận trực tuyến', en: 'Received online' },
  RECEIVED_IN_PERSON: { vi: 'Tiếp nhận trực tiếp', en: 'Received in person' },
  RECEIVED_POSTAL: { vi: 'Tiếp nhận qua bưu chính công ích', en: 'Received by public postal service' },
  TO_PROCESS: { vi: 'Phải giải quyết', en: 'To process' },
  RESOLVED: { vi: 'Đã giải quyết', en: 'Resolved' },
  RESOLVED_EARLY_AND_ON_TIME: { vi: 'Giải quyết trước và đúng hạn', en: 'Resolved early and on time' },
  RESOLVED_EARLY: { vi: 'Giải quyết trước hạn', en: 'Resolved early' },
  RESOLVED_ON_TIME: { vi: 'Giải quyết đúng hạn', en: 'Resolved on time' },
  RESOLVED_LATE: { vi: 'Giải quyết quá hạn', en: 'Resolved late' },
  PENDING: { vi: 'Đang giải quyết', en: 'Pending' },
  PENDING_ON_TIME: { vi: 'Đang giải quyết, trong hạn', en: 'Pending, on time' },
  PENDING_OVERDUE: { vi: 'Đang giải quyết, quá hạn', en: 'Pending, overdue' },
  RETURNED: { vi: 'Trả lại, rút hồ sơ', en: 'Returned or withdrawn' },
  SUSPENDED: { vi: 'Tạm dừng, chờ bổ sung', en: 'Suspended, waiting for papers' },
  APOLOGIES: { vi: 'Thư xin lỗi', en: 'Letters of apology' },
})
export type DossierMeasure = keyof typeof dossierMeasures
export const dossierMeasureKeys = keysOf(dossierMeasures)

/**
 * What has to add up. A figure can be told by its parts when all of them are known; the optional ones count as none
 * where nobody gave them, and then a stated total that is larger contradicts nothing. In this order, each stands only on
 * what is told before it.
 */
export const dossierSums: readonly {
  total: DossierMeasure
  parts: readonly DossierMeasure[]
  optional: readonly DossierMeasure[]
}[] = [
  { total: 'RECEIVED', parts: ['RECEIVED_ONLINE', 'RECEIVED_IN_PERSON', 'RECEIVED_POSTAL'], optional: [] },
  { total: 'TO_PROCESS', parts: ['RECEIVED'], optional: ['CARRIED_OVER'] },
  { total: 'RESOLVED_EARLY_AND_ON_TIME', parts: ['RESOLVED_EARLY', 'RESOLVED_ON_TIME'], optional: [] },
  { total: 'RESOLVED', parts: ['RESOLVED_EARLY_AND_ON_TIME', 'RESOLVED_LATE'], optional: [] },
  { total: 'PENDING', parts: ['PENDING_ON_TIME'], optional: ['PENDING_OVERDUE'] },
]

/** All that was to process is resolved, pending, returned or suspended. */
export const dossierBalance = {
  total: 'TO_PROCESS',
  parts: ['RESOLVED', 'PENDING'],
  optional: ['RETURNED', 'SUSPENDED'],
} as const satisfies (typeof dossierSums)[number]

/** The three ways "on time" is told, each by its denominator, and the shares told beside them. */
export const dossierRates = labelled({
  ON_TIME_OF_RESOLVED: {
    vi: 'Tỷ lệ trước và đúng hạn trên số đã giải quyết',
    en: 'Early and on time, of those resolved',
  },
  ON_TIME_OF_DUE: {
    vi: 'Tỷ lệ trước và đúng hạn trên số đến hạn',
    en: 'Early and on time, of those due',
  },
  ON_TIME_OF_TO_PROCESS: {
    vi: 'Tỷ lệ không quá hạn trên số phải giải quyết',
    en: 'Not late, of those to process',
  },
  LATE_OF_RESOLVED: { vi: 'Tỷ lệ quá hạn trên số đã giải quyết', en: 'Late, of those resolved' },
  ONLINE_OF_RECEIVED: { vi: 'Tỷ lệ trực tuyến trên số tiếp nhận', en: 'Online, of those received' },
})
export type DossierRate = keyof typeof dossierRates
export const dossierRateKeys = keysOf(dossierRates)

/** What each rate divides: sums of measures; a measure that is taken away has a minus before it. */
export const dossierFractions: Readonly<
  Record<DossierRate, { numerator: readonly string[]; denominator: readonly string[] }>
> = {
  ON_TIME_OF_RESOLVED: { numerator: ['RESOLVED_EARLY_AND_ON_TIME'], denominator: ['RESOLVED'] },
  ON_TIME_OF_DUE: {
    numerator: ['RESOLVED_EARLY_AND_ON_TIME'],
    denominator: ['RESOLVED', 'PENDING_OVERDUE'],
  },
  ON_TIME_OF_TO_PROCESS: {
    numerator: ['TO_PROCESS', '-RESOLVED_LATE', '-PENDING_OVERDUE'],
    denominator: ['TO_PROCESS'],
  },
  LATE_OF_RESOLVED: { numerator: ['RESOLVED_LATE'], denominator: ['RESOLVED'] },
  ONLINE_OF_RECEIVED: { numerator: ['RECEIVED_ONLINE'], denominator: ['RECEIVED'] },
}

/** In what stated figures may not agree; never a reason not to publish them. */
export const dossierWarnings = labelled({
  SUM: { vi: 'Tổng khác các phần cộng lại', en: 'A total differs from its parts' },
  BALANCE: {
    vi: 'Phải giải quyết khác đã giải quyết, đang giải quyết, trả lại và tạm dừng cộng lại',
    en: 'What was to process differs from resolved, pending, returned and suspended together',
  },
  RATE: { vi: 'Tỷ lệ khác số tính lại', en: 'A rate differs from what its figures make' },
  BREAKDOWN: { vi: 'Bảng theo đơn vị cộng lại khác số chung', en: 'A breakdown differs from its figure' },
  APOLOGIES: { vi: 'Thư xin lỗi nhiều hơn hồ sơ quá hạn', en: 'More letters of apology than late dossiers' },
})
export type DossierWarning = keyof typeof dossierWarnings
