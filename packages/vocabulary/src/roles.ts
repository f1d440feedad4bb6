import { keysOf, labelled } from './label.ts'

/** What a person may do, one role each. */
export const roles = labelled({
  CONTRIBUTOR: { vi: 'Cộng tác viên', en: 'Contributor' },
  EDITOR: { vi: 'Biên tập viên', en: 'Editor' },
  PUBLISHER: { vi: 'Người xuất bản', en: 'Publisher' },
  MANAGING_EDITOR: { vi: 'Trưởng ban biên tập', en: 'Managing editor' },
  AGENCY_OFFICER: { vi: 'Chuyên viên cơ quan', en: 'Agency officer' },
  LEADER: { vi: 'Lãnh đạo', en: 'Leader' },
  ADMINISTRATOR: { vi: 'Quản trị viên', en: 'Administrator' },
})
export type Role = keyof typeof roles
export const roleKeys = keysOf(roles)
