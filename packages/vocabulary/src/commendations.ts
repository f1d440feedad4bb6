import { keysOf, labelled } from './label.ts'

/** Forms of commendation and emulation titles (Luật Thi đua, khen thưởng 06/2022/QH15), as far as offices here publish them. */
export const commendationForms = labelled({
  COMMENDATION_CERTIFICATE: { vi: 'Giấy khen', en: 'Commendation certificate' },
  MERIT_CERTIFICATE: { vi: 'Bằng khen', en: 'Certificate of merit' },
  EMULATION_FLAG: { vi: 'Cờ thi đua', en: 'Emulation flag' },
  EMULATION_TITLE: { vi: 'Danh hiệu thi đua', en: 'Emulation title' },
  MEMORIAL_MEDAL: { vi: 'Kỷ niệm chương', en: 'Memorial medal' },
  MEDAL: { vi: 'Huân chương, huy chương', en: 'Order or medal' },
  PRAISE: { vi: 'Biểu dương', en: 'Praise' },
})
export type CommendationForm = keyof typeof commendationForms
export const commendationFormKeys = keysOf(commendationForms)

/** What a commendation is given for (loại hình khen thưởng). */
export const commendationCategories = labelled({
  MERIT: { vi: 'Theo công trạng', en: 'Merit' },
  AD_HOC: { vi: 'Đột xuất', en: 'Ad hoc' },
  MOVEMENT: { vi: 'Theo phong trào, chuyên đề', en: 'Movement or theme' },
  CONTRIBUTION: { vi: 'Quá trình cống hiến', en: 'Long contribution' },
  SENIORITY: { vi: 'Theo niên hạn', en: 'Years of service' },
  EXTERNAL: { vi: 'Đối ngoại', en: 'External relations' },
})
export type CommendationCategory = keyof typeof commendationCategories

/** Whether it still stands: a decision that was annulled takes certificate and money back. */
export const commendationStates = labelled({
  GRANTED: { vi: 'Đã tặng', en: 'Granted' },
  REVOKED: { vi: 'Đã thu hồi', en: 'Revoked' },
})
export type CommendationState = keyof typeof commendationStates

export const recipientKinds = labelled({
  COLLECTIVE: { vi: 'Tập thể', en: 'Collective' },
  INDIVIDUAL: { vi: 'Cá nhân', en: 'Individual' },
  HOUSEHOLD: { vi: 'Hộ gia đình', en: 'Household' },
})
export type RecipientKind = keyof typeof recipientKinds
