/** The lists whose items search engines are told, by their path, and the root field that has them. */
export const mappedLists = {
  'tin-bai': 'articles',
  'ket-luan': 'conclusions',
  'ke-hoach': 'plans',
  'van-ban': 'documents',
  'khen-thuong': 'commendations',
  'thu-tuc': 'procedureNotices',
  'thong-ke-ho-so': 'dossierStatistics',
  'chi-so': 'indexResults',
  trang: 'pages',
  'co-quan': 'agencies',
} as const
