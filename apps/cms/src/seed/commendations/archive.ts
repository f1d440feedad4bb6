import type { SeedCommendation } from '../records.ts'

/** What the pages tell: numbers without names, and no decision; whoever presented it need not have decided. */
export const archivedCommendations: SeedCommendation[] = [
  {
    key: 'chau-thanh-2020',
    title: {
      vi: 'Huyện Châu Thành: 26 giấy khen cho tập thể, cá nhân về cải cách hành chính năm 2020',
      en: 'Châu Thành District: 26 commendation certificates for reform in 2020',
    },
    summary: {
      vi: 'Giấy khen được trao tại hội nghị chuyên đề về cải cách hành chính của huyện; trang nguồn không nêu tên và không chia theo đối tượng.',
      en: 'Presented at the district’s conference on reform; the source names nobody and does not tell collectives from individuals.',
    },
    form: 'COMMENDATION_CERTIFICATE',
    occasion: 'Thành tích xuất sắc về CCHC năm 2020; giải quyết tốt hồ sơ trực tuyến mức độ 3 và mức độ 4',
    presentedBy: 'UBND huyện Châu Thành',
    issuingAgency: 'ubnd-huyen-chau-thanh',
    totalCount: 26,
    toldIn: 'chau-thanh',
    areas: ['ADMINISTRATIVE_PROCEDURE', 'CIVIL_SERVICE'],
    publishedAt: '2021-01-15T08:00:00+07:00',
    sourcePortal: 'Trang thông tin điện tử huyện Châu Thành',
  },
  {
    key: 'thoai-son-2016',
    title: {
      vi: 'Huyện Thoại Sơn: giấy khen cho 3 tập thể làm tốt cải cách thủ tục hành chính năm 2016',
      en: 'Thoại Sơn District: certificates for three collectives that did well in procedure reform in 2016',
    },
    summary: {
      vi: 'Giấy khen được trao khi triển khai kế hoạch cải cách hành chính năm 2017; trang nguồn không nêu tên ba tập thể.',
      en: 'Presented when the plan of 2017 was made known; the source does not name the three.',
    },
    form: 'COMMENDATION_CERTIFICATE',
    occasion: 'Thành tích cải cách thủ tục hành chính năm 2016',
    presentedBy: 'UBND huyện Thoại Sơn',
    issuingAgency: 'ubnd-huyen-thoai-son',
    awardedOn: '2017-03-01',
    totalCount: 3,
    collectiveCount: 3,
    toldIn: 'thoai-son',
    areas: ['ADMINISTRATIVE_PROCEDURE'],
    publishedAt: '2018-12-26T08:00:00+07:00',
    sourcePortal: 'Cổng thông tin điện tử tỉnh An Giang',
  },
]
