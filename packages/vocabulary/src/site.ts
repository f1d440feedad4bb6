import { keysOf, labelled } from './label.ts'

/** Where the main navigation can lead. */
export const destinations = labelled({
  ARTICLES: { vi: 'Tin bài', en: 'News' },
  CONCLUSIONS: { vi: 'Kết luận', en: 'Conclusions' },
  PLANS: { vi: 'Kế hoạch', en: 'Plans' },
  DOCUMENTS: { vi: 'Văn bản', en: 'Documents' },
  PROCEDURES: { vi: 'Thủ tục', en: 'Procedures' },
  COMMENDATIONS: { vi: 'Khen thưởng', en: 'Commendations' },
  STATISTICS: { vi: 'Thống kê', en: 'Statistics' },
  INDICES: { vi: 'Chỉ số', en: 'Indices' },
  AGENCIES: { vi: 'Cơ quan', en: 'Agencies' },
  BOARD: { vi: 'Bảng theo dõi', en: 'Task board' },
  SEARCH: { vi: 'Tìm kiếm', en: 'Search' },
  PAGE: { vi: 'Một trang thông tin', en: 'A page' },
})
export type Destination = keyof typeof destinations
export const destinationKeys = keysOf(destinations)

/** What can be shown first on the home page. */
export const featuredKinds = labelled({
  ARTICLE: { vi: 'Tin bài', en: 'Article' },
  CONCLUSION: { vi: 'Kết luận', en: 'Conclusion' },
  PLAN: { vi: 'Kế hoạch', en: 'Plan' },
  PROCEDURE_NOTICE: { vi: 'Thủ tục hành chính', en: 'Procedure notice' },
})
export type FeaturedKind = keyof typeof featuredKinds
