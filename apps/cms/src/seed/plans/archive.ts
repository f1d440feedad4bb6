import type { SeedPlan } from '../figure-records.ts'

/** Huyện Thoại Sơn, 2017: the page names eight areas in the plan's order and none of its items. */
export const archivedPlans: SeedPlan[] = [
  {
    key: 'thoai-son-2017',
    title: {
      vi: 'Kế hoạch cải cách hành chính năm 2017 của huyện Thoại Sơn',
      en: 'Reform plan of Thoại Sơn District for 2017',
    },
    summary: {
      vi: 'Tám nội dung theo đúng thứ tự được nêu tại hội nghị ngày 01/3/2017; trang nguồn không kể nhiệm vụ cụ thể và không ghi số văn bản.',
      en: 'Eight areas in the order told at the conference of 1 March 2017; the source names neither items nor the document.',
    },
    year: 2017,
    scheme: 'PROGRAMME_2011_2020',
    tracking: 'ARCHIVED',
    issuingAgency: 'ubnd-huyen-thoai-son',
    toldIn: 'thoai-son',
    reformAreas: [],
    publishedAt: '2018-12-26T08:00:00+07:00',
    sourcePortal: 'Cổng thông tin điện tử tỉnh An Giang',
    areas: [
      { number: '1', title: 'công tác chỉ đạo, điều hành cải cách hành chính', area: 'DIRECTION' },
      { number: '2', title: 'Cải cách thể chế', area: 'INSTITUTIONAL' },
      {
        number: '3',
        title: 'cải cách thủ tục hành chính và thực hiện cơ chế một cửa, một cửa liên thông',
        area: 'ADMINISTRATIVE_PROCEDURE',
      },
      { number: '4', title: 'cải cách tổ chức bộ máy hành chính nhà nước', area: 'ORGANISATION' },
      {
        number: '5',
        title: 'xây dựng, nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức',
        area: 'WORKFORCE_QUALITY',
      },
      { number: '6', title: 'cải cách tài chính công', area: 'PUBLIC_FINANCE' },
      { number: '7', title: 'hiện đại hoá nền hành chính', area: 'MODERNISATION' },
      {
        number: '8',
        title: 'công tác tuyên truyền, kiểm tra cải cách hành chính',
        area: 'COMMUNICATION_INSPECTION',
      },
    ],
  },
]
