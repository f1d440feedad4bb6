import { keysOf, labelled } from './label.ts'

/** What a decision does to a procedure (NĐ 63/2010/NĐ-CP, TT 02/2017/TT-VPCP). */
export const procedureChanges = labelled({
  NEW: { vi: 'Mới ban hành', en: 'New' },
  AMENDED: { vi: 'Được sửa đổi, bổ sung', en: 'Amended' },
  REPLACED: { vi: 'Được thay thế', en: 'Replaced' },
  REPEALED: { vi: 'Bị bãi bỏ', en: 'Repealed' },
})
export type ProcedureChange = keyof typeof procedureChanges
export const procedureChangeKeys = keysOf(procedureChanges)

/** How far a procedure can be done online (NĐ 42/2022/NĐ-CP, from 15/8/2022). */
export const onlineLevels = labelled({
  FULL: { vi: 'Dịch vụ công trực tuyến toàn trình', en: 'Fully online' },
  PARTIAL: { vi: 'Dịch vụ công trực tuyến một phần', en: 'Partly online' },
  INFORMATION_ONLY: { vi: 'Cung cấp thông tin', en: 'Information only' },
})
export type OnlineLevel = keyof typeof onlineLevels
export const onlineLevelKeys = keysOf(onlineLevels)

/** The four levels before 15/8/2022; none of them is simply one of today's. */
export const legacyOnlineLevels = labelled({
  LEVEL_1: { vi: 'Mức độ 1', en: 'Level 1' },
  LEVEL_2: { vi: 'Mức độ 2', en: 'Level 2' },
  LEVEL_3: { vi: 'Mức độ 3', en: 'Level 3' },
  LEVEL_4: { vi: 'Mức độ 4', en: 'Level 4' },
})
export type LegacyOnlineLevel = keyof typeof legacyOnlineLevels

/** Ways to hand in a dossier and to get the result. */
export const procedureChannels = labelled({
  IN_PERSON: { vi: 'Trực tiếp', en: 'In person' },
  ONLINE: { vi: 'Trực tuyến', en: 'Online' },
  POSTAL: { vi: 'Dịch vụ bưu chính công ích', en: 'Public postal service' },
})
export type ProcedureChannel = keyof typeof procedureChannels

export const timeLimitUnits = labelled({
  WORKING_DAY: { vi: 'ngày làm việc', en: 'working day(s)' },
  DAY: { vi: 'ngày', en: 'day(s)' },
  HOUR: { vi: 'giờ', en: 'hour(s)' },
})
export type TimeLimitUnit = keyof typeof timeLimitUnits

/** Whether a version of a procedure holds on a day. */
export const procedureStandings = labelled({
  UPCOMING: { vi: 'Chưa có hiệu lực', en: 'Not yet in force' },
  IN_FORCE: { vi: 'Đang có hiệu lực', en: 'In force' },
  ENDED: { vi: 'Hết hiệu lực', en: 'No longer in force' },
  REPEALED: { vi: 'Đã bãi bỏ', en: 'Repealed' },
})
export type ProcedureStanding = keyof typeof procedureStandings

/** What of a procedure can differ between two versions. */
export const procedureAspects = labelled({
  TITLE: { vi: 'Tên thủ tục', en: 'Name' },
  ONLINE_LEVEL: { vi: 'Mức độ trực tuyến', en: 'Online level' },
  NON_TERRITORIAL: { vi: 'Phi địa giới hành chính', en: 'Non-territorial' },
  CHANNEL: { vi: 'Cách thức thực hiện', en: 'Channel' },
  TIME_LIMIT: { vi: 'Thời hạn giải quyết', en: 'Time limit' },
  FEE: { vi: 'Phí, lệ phí', en: 'Fee' },
  REQUIRED_DOCUMENT: { vi: 'Thành phần hồ sơ', en: 'Required document' },
  CONDITION: { vi: 'Yêu cầu, điều kiện', en: 'Condition' },
  STEP: { vi: 'Trình tự thực hiện', en: 'Step' },
  RESULT: { vi: 'Kết quả', en: 'Result' },
  FORM: { vi: 'Mẫu đơn, tờ khai', en: 'Form' },
  LEGAL_BASIS: { vi: 'Căn cứ pháp lý', en: 'Legal basis' },
})
export type ProcedureAspect = keyof typeof procedureAspects
export const procedureAspectKeys = keysOf(procedureAspects)

export const differences = labelled({
  ADDED: { vi: 'Thêm', en: 'Added' },
  CHANGED: { vi: 'Đổi', en: 'Changed' },
  REMOVED: { vi: 'Bỏ', en: 'Removed' },
})
export type Difference = keyof typeof differences
