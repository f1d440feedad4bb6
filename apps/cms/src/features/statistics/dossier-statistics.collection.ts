import { keepKeys } from '../publishing/keep-keys.ts'
import { type Draft, publishable } from '../publishing/publishable.ts'
import { breakdownsTab } from './breakdown-fields.ts'
import { checkStatistics } from './check-statistics.ts'
import { figuresTab } from './figure-fields.ts'
import { periodTab } from './period-fields.ts'

/** How many dossiers an agency received and resolved in a period, as officially stated. */
export const dossierStatistics = publishable({
  slug: 'dossier-statistics',
  labels: {
    singular: { vi: 'Thống kê hồ sơ', en: 'Dossier statistics' },
    plural: { vi: 'Thống kê hồ sơ', en: 'Dossier statistics' },
  },
  description: {
    vi: 'Mỗi kỳ báo cáo là một mục. Ghi đúng số đã công bố; chỗ không khớp được báo kèm chênh lệch, không bị chặn.',
    en: 'One item for each period. Enter figures as stated; what does not add up is told with its difference, not refused.',
  },
  titleField: 'title',
  portalPath: 'thong-ke-ho-so',
  agencyField: 'issuingAgency',
  listColumns: ['title', 'periodLabel', 'issuingAgency', 'received', 'resolved', '_status'],
  searchableFields: ['title', 'slug', 'periodLabel'],
  tabs: [periodTab(), figuresTab(), breakdownsTab()],
  addressFrom: (item) => String(item.title ?? ''),
  searchedTexts: (item) => [
    item.periodLabel,
    item.scope,
    ...(item.breakdowns ?? []).flatMap((breakdown: Draft) => (breakdown.parts ?? []).map((part: Draft) => part.unit)),
  ],
  checks: [checkStatistics],
  onSave: [keepKeys({ breakdowns: { parts: {} } })],
})
