import type { SeedArticle } from '../records.ts'

export const gioLinh: SeedArticle = {
  key: 'gio-linh',
  title: {
    vi: 'Gio Linh: 97,33% hồ sơ trả trước và đúng hạn trong 10 tháng đầu năm 2022',
    en: 'Gio Linh: 97.33% of files returned early or on time in the first ten months of 2022',
  },
  summary: {
    vi: 'Trong 3.743 hồ sơ tiếp nhận có 3.478 hồ sơ đã trả kết quả, 93 hồ sơ trễ hạn. Ngày 07/11/2022, UBND huyện họp đánh giá và đặt bảy nhiệm vụ cho thời gian tới.',
    en: 'Of 3,743 files received 3,478 were resolved, 93 of them late. On 7 November 2022 the district reviewed the work and set seven tasks.',
  },
  section: 'cai-cach-thu-tuc-hanh-chinh',
  genre: 'NEWS_ITEM',
  authors: [],
  bylineUnit: 'Văn phòng HĐND&UBND huyện',
  issuingAgency: 'ubnd-huyen-gio-linh',
  body: [
    'Ngày 07/11/2022, dưới sự chủ trì của đồng chí Võ Đắc Hóa, Phó Bí thư Huyện ủy, Chủ tịch UBND huyện, UBND huyện Gio Linh nhìn lại 10 tháng đầu năm 2022 của công tác cải cách hành chính và của Bộ phận Tiếp nhận và Trả kết quả.',
    'Nhờ lãnh đạo huyện theo sát và các phòng chuyên môn đôn đốc, hướng dẫn thường xuyên, công việc ở cấp huyện và cấp xã đi đúng chương trình, kế hoạch: bộ máy được sắp xếp tinh gọn, việc quản lý công chức có nền nếp, thủ tục hành chính được rà soát, kiểm soát đều đặn, cải cách thể chế đúng quy định.',
    '## Những con số của mười tháng',
    '- Tiếp nhận 3.743 hồ sơ.',
    '- Đã giải quyết và trả kết quả 3.478 hồ sơ: 3.385 hồ sơ trước và đúng hạn (97,33%), 93 hồ sơ trễ hạn (2,67%).',
    '- Đang giải quyết, còn trong hạn: 265 hồ sơ.',
    '- Hồ sơ trực tuyến mức độ 3, 4: 664 hồ sơ, gồm 486 hồ sơ của Phòng Tài chính - Kế hoạch (đạt 96,7% kế hoạch) và 178 hồ sơ của Phòng Tư pháp, trong đó hộ tịch 23 hồ sơ, chứng thực 155 hồ sơ (đạt 12%).',
    '## Bảy nhiệm vụ phía trước',
    'Các cơ quan, đơn vị, địa phương được yêu cầu hoàn thành những việc còn dở của kế hoạch và bộ chỉ số cải cách hành chính năm 2022; đổi mới Bộ phận Tiếp nhận và Trả kết quả ở huyện và xã; làm tốt việc kiểm soát, công bố, niêm yết thủ tục; công khai kết quả giải quyết; ứng dụng công nghệ thông tin trong quản lý; thực hiện hiệu quả Nghị định 61/2018 về cơ chế một cửa, một cửa liên thông; tuyên truyền để người dân, doanh nghiệp hiểu và dùng dịch vụ công trực tuyến.',
  ],
  cover: 'counter',
  eventOn: '2022-11-07',
  publishedAt: '2022-11-07T17:00:00+07:00',
  areas: ['ADMINISTRATIVE_PROCEDURE', 'DIGITAL_GOVERNMENT', 'DIRECTION'],
  citations: [{ relation: 'BASED_ON', asWritten: 'NĐ 61/2018', document: 'nd-61-2018' }],
  conclusions: ['gio-linh-2022'],
  sourcePortal: 'Trang thông tin điện tử xã Gio Mai, huyện Gio Linh',
  changeNote: 'Viết lại từ trang nguồn. Trang nguồn không ghi ngày đăng; ở đây lấy ngày diễn ra hội nghị.',
}
