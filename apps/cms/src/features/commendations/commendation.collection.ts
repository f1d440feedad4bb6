import { type Draft, publishable } from '../publishing/publishable.ts'
import { awardTab, commendationTab } from './commendation-fields.ts'
import { recipientsTab } from './recipient-fields.ts'
import { reconcileCounts } from './reconcile-counts.ts'
import { requireRevocation } from './require-revocation.ts'

/** Who was commended, by whom, for what. */
export const commendations = publishable({
  slug: 'commendations',
  labels: { singular: { vi: 'Khen thưởng', en: 'Commendation' }, plural: { vi: 'Khen thưởng', en: 'Commendations' } },
  description: {
    vi: 'Mỗi quyết định khen, hoặc mỗi lần trao thuật lại trong tin bài, là một mục. Danh sách có thể bổ sung sau.',
    en: 'One item for each decision, or each presentation told in an article. Names may be added later.',
  },
  titleField: 'title',
  portalPath: 'khen-thuong',
  agencyField: 'issuingAgency',
  listColumns: ['title', 'form', 'awardedOn', 'totalCount', 'issuingAgency', '_status'],
  searchableFields: ['title', 'slug', 'occasion'],
  tabs: [commendationTab(), recipientsTab(), awardTab()],
  addressFrom: (item) => String(item.title ?? ''),
  searchedTexts: (item) => [
    item.occasion,
    item.achievement,
    item.decisionAsWritten,
    item.presentedBy,
    ...(item.recipients ?? []).flatMap((recipient: Draft) => [recipient.name, recipient.post, recipient.unit]),
  ],
  checks: [reconcileCounts, requireRevocation],
})
