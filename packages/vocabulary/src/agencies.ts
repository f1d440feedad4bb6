import { keysOf, labelled } from './label.ts'

export const agencyKinds = labelled({
  GOVERNMENT: { vi: 'Chính phủ', en: 'Government' },
  MINISTRY: { vi: 'Bộ, cơ quan ngang bộ', en: 'Ministry' },
  PEOPLES_COUNCIL: { vi: 'Hội đồng nhân dân', en: "People's Council" },
  PEOPLES_COMMITTEE: { vi: 'Ủy ban nhân dân', en: "People's Committee" },
  OFFICE: { vi: 'Văn phòng', en: 'Office' },
  DEPARTMENT: { vi: 'Sở', en: 'Department' },
  DIVISION: { vi: 'Phòng', en: 'Division' },
  PUBLIC_SERVICE_CENTRE: { vi: 'Trung tâm Phục vụ hành chính công', en: 'Public administration service centre' },
  ONE_STOP_UNIT: { vi: 'Bộ phận Tiếp nhận và Trả kết quả', en: 'One-stop unit' },
  VERTICAL: { vi: 'Cơ quan ngành dọc', en: 'Vertical agency' },
  PARTY: { vi: 'Cơ quan Đảng', en: 'Party body' },
  MASS_ORGANISATION: { vi: 'Mặt trận, đoàn thể', en: 'Front or mass organisation' },
  STEERING_COMMITTEE: { vi: 'Ban Chỉ đạo', en: 'Steering committee' },
  OTHER: { vi: 'Cơ quan, đơn vị khác', en: 'Other agency' },
})
export type AgencyKind = keyof typeof agencyKinds
export const agencyKindKeys = keysOf(agencyKinds)

/** Levels of government; the district level ended on 30/6/2025. */
export const agencyLevels = labelled({
  CENTRAL: { vi: 'Trung ương', en: 'Central' },
  PROVINCE: { vi: 'Cấp tỉnh', en: 'Province' },
  DISTRICT: { vi: 'Cấp huyện (đến 30/6/2025)', en: 'District (until 30 June 2025)' },
  COMMUNE: { vi: 'Cấp xã', en: 'Commune' },
})
export type AgencyLevel = keyof typeof agencyLevels
export const agencyLevelKeys = keysOf(agencyLevels)

export const successionTypes = labelled({
  MERGE: { vi: 'Hợp nhất, sáp nhập', en: 'Merger' },
  SPLIT: { vi: 'Chia, tách', en: 'Split' },
  RENAME: { vi: 'Đổi tên', en: 'Renaming' },
  ABOLISH: { vi: 'Kết thúc hoạt động', en: 'Abolition' },
  ESTABLISH: { vi: 'Thành lập', en: 'Establishment' },
  TRANSFER_FUNCTION: { vi: 'Chuyển chức năng', en: 'Transfer of function' },
  TRANSFER_AREA: { vi: 'Chuyển địa bàn', en: 'Transfer of area' },
})
export type SuccessionType = keyof typeof successionTypes
export const successionTypeKeys = keysOf(successionTypes)

export const successionExtents = labelled({
  WHOLE: { vi: 'Toàn bộ', en: 'Whole' },
  PART: { vi: 'Một phần', en: 'Part' },
  FUNCTION: { vi: 'Chức năng', en: 'Function' },
})
export type SuccessionExtent = keyof typeof successionExtents
export const successionExtentKeys = keysOf(successionExtents)
