import type { SeedStatistics } from '../figure-records.ts'

/** Huyện Gio Linh: what the page tells of ten months, early and on time together, and the parts of what came online. */
export const archivedStatistics: SeedStatistics[] = [
  {
    key: 'gio-linh-2022-10-thang',
    title: {
      vi: 'Huyện Gio Linh: tiếp nhận và giải quyết hồ sơ 10 tháng đầu năm 2022',
      en: 'Gio Linh District: dossiers of the first ten months of 2022',
    },
    summary: {
      vi: 'Nguồn không ghi ngày chốt số liệu, gộp hồ sơ trước hạn với đúng hạn, và chỉ nêu tỷ lệ so với kế hoạch của hai đơn vị.',
      en: 'The source names no cut-off, counts early and on-time dossiers together, and tells the share of plan for two units only.',
    },
    period: { label: '10 tháng đầu năm 2022' },
    figures: {
      RECEIVED: 3743,
      RECEIVED_ONLINE: 664,
      RESOLVED: 3478,
      RESOLVED_EARLY_AND_ON_TIME: 3385,
      RESOLVED_LATE: 93,
      PENDING_ON_TIME: 265,
    },
    statedRates: [
      { rate: 'ON_TIME_OF_RESOLVED', value: '97,33' },
      { rate: 'LATE_OF_RESOLVED', value: '2,67' },
    ],
    breakdowns: [
      {
        measure: 'RECEIVED_ONLINE',
        parts: [
          { unit: 'Phòng Tài chính – kế hoạch', count: 486, shareOfPlan: '96,7' },
          { unit: 'Phòng Tư pháp, lĩnh vực hộ tịch', count: 23 },
          { unit: 'Phòng Tư pháp, lĩnh vực chứng thực', count: 155, shareOfPlan: '12' },
        ],
      },
    ],
    issuingAgency: 'ubnd-huyen-gio-linh',
    toldIn: 'gio-linh',
    publishedAt: '2022-11-07T17:00:00+07:00',
    areas: ['ADMINISTRATIVE_PROCEDURE'],
    sourcePortal: 'Trang thông tin điện tử xã Gio Mai, huyện Gio Linh',
  },
]
