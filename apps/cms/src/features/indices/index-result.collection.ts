import { keepKeys } from '../publishing/keep-keys.ts'
import { type Draft, publishable } from '../publishing/publishable.ts'
import { checkScores } from './check-scores.ts'
import { indexTab } from './index-fields.ts'
import { scoresTab } from './score-fields.ts'

/** An index as one announcement gives it for a year: the scores and ranks of the agencies it names. */
export const indexResults = publishable({
  slug: 'index-results',
  labels: {
    singular: { vi: 'Kết quả chỉ số', en: 'Index result' },
    plural: { vi: 'Kết quả chỉ số', en: 'Index results' },
  },
  description: {
    vi: 'Kết quả một chỉ số của một năm: điểm, xếp hạng (kể cả đồng hạng) của các cơ quan được nêu.',
    en: 'An index of one year: scores and ranks, tied ones included, of the agencies named.',
  },
  titleField: 'title',
  portalPath: 'chi-so',
  agencyField: 'issuingAgency',
  listColumns: ['title', 'index', 'year', 'publishedAt', '_status'],
  searchableFields: ['title', 'slug'],
  tabs: [indexTab(), scoresTab()],
  addressFrom: (item) => String(item.title ?? ''),
  searchedTexts: (item) => [
    item.publisherAsWritten,
    ...(item.scores ?? []).map((score: Draft) => score.agencyAsWritten),
  ],
  checks: [checkScores],
  onSave: [keepKeys({ scores: { components: {} } })],
})
