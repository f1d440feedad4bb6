import type { SeedIndexResult } from '../figure-records.ts'

const local = {
  index: 'LOCAL_PAR_INDEX',
  unit: 'PERCENT',
  maxValue: 100,
  publisherAsWritten: 'UBND tỉnh Bình Lam',
  issuingAgency: 'ubnd-tinh-binh-lam',
  areas: ['DIRECTION'],
  isSample: true,
} as const

/** Three years of the fictional province's index of its communes; twelve communes since the mergers of 2025. */
export const sampleIndexResults: SeedIndexResult[] = [
  {
    ...local,
    key: 'binh-lam-2023',
    title: {
      vi: 'Chỉ số cải cách hành chính cấp xã của tỉnh Bình Lam năm 2023',
      en: 'Reform index of the communes of Bình Lam Province, 2023',
    },
    summary: {
      vi: 'Trước khi sắp xếp, 24 xã, phường được xếp hạng; xã Minh Khê khi đó đứng thứ 9.',
      en: 'Before the mergers 24 communes were ranked; Minh Khê was ninth.',
    },
    year: 2023,
    announcedOn: '2024-02-05',
    rankOutOf: 24,
    publishedAt: '2024-02-05T09:00:00+07:00',
    scores: [
      { agencyAsWritten: 'Phường Lam Sơn', value: 90.12, rank: 1 },
      { agencyAsWritten: 'Xã Tân Hòa', value: 86.4, rank: 5 },
      { agencyAsWritten: 'Xã Minh Khê', value: 84.15, rank: 9 },
      { agencyAsWritten: 'Xã Đông Sơn', value: 79.88, rank: 17 },
    ],
  },
  {
    ...local,
    key: 'binh-lam-2024',
    title: {
      vi: 'Chỉ số cải cách hành chính cấp xã của tỉnh Bình Lam năm 2024',
      en: 'Reform index of the communes of Bình Lam Province, 2024',
    },
    summary: {
      vi: 'Xã Minh Khê tăng 3,25 điểm phần trăm, đồng hạng 5 với xã Tân Hòa.',
      en: 'Minh Khê rose by 3.25 percentage points and shared fifth place with Tân Hòa.',
    },
    year: 2024,
    announcedOn: '2025-02-10',
    rankOutOf: 24,
    publishedAt: '2025-02-10T09:00:00+07:00',
    scores: [
      { agencyAsWritten: 'Phường Lam Sơn', value: 91.05, rank: 1, previousValue: 90.12 },
      { agencyAsWritten: 'Xã Minh Khê', value: 87.4, rank: 5, previousValue: 84.15 },
      { agencyAsWritten: 'Xã Tân Hòa', value: 87.4, rank: 5, previousValue: 86.4 },
      { agencyAsWritten: 'Xã Đông Sơn', value: 81.32, rank: 15, previousValue: 79.88 },
    ],
  },
  {
    ...local,
    key: 'binh-lam-2025',
    title: {
      vi: 'Chỉ số cải cách hành chính cấp xã của tỉnh Bình Lam năm 2025',
      en: 'Reform index of the communes of Bình Lam Province, 2025',
    },
    summary: {
      vi: 'Lần đầu đánh giá 12 xã, phường mới; xã Minh Khê đồng hạng nhì.',
      en: 'The first year of the twelve new communes; Minh Khê shares second place.',
    },
    year: 2025,
    announcedOn: '2026-01-22',
    rankOutOf: 12,
    publishedAt: '2026-01-22T09:00:00+07:00',
    scores: [
      { agencyAsWritten: 'Phường Lam Sơn', value: 92.6, rank: 1, previousValue: 91.05 },
      {
        agencyAsWritten: 'Xã Minh Khê',
        agency: 'ubnd-xa-minh-khe',
        value: 90.75,
        rank: 2,
        previousValue: 87.4,
        components: [
          { name: 'Công tác chỉ đạo, điều hành cải cách hành chính', value: 14.2, maxValue: 15 },
          { name: 'Cải cách thể chế', value: 8.9, maxValue: 10 },
          { name: 'Cải cách thủ tục hành chính', value: 23.15, maxValue: 25 },
          { name: 'Cải cách tổ chức bộ máy', value: 9.1, maxValue: 10 },
          { name: 'Cải cách chế độ công vụ', value: 9.4, maxValue: 10 },
          { name: 'Cải cách tài chính công', value: 8.5, maxValue: 10 },
          { name: 'Xây dựng chính quyền điện tử, chính quyền số', value: 17.5, maxValue: 20 },
        ],
      },
      { agencyAsWritten: 'Xã Tân Hòa', value: 90.75, rank: 2, previousValue: 87.4 },
      { agencyAsWritten: 'Xã Đông Sơn', value: 83.9, rank: 8, previousValue: 81.32 },
    ],
  },
]
