/** The lists whose items search engines are told, by their path, and the root field that has them. */
export const mappedLists = {
  'tin-bai': 'articles',
  'ket-luan': 'conclusions',
  'van-ban': 'documents',
  'khen-thuong': 'commendations',
  'thu-tuc': 'procedureNotices',
  trang: 'pages',
  'co-quan': 'agencies',
} as const
