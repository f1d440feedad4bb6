import type { SeedArticle } from '../records.ts'

export const hoaThanh: SeedArticle = {
  key: 'hoa-thanh',
  title: {
    vi: 'Hòa Thành giao bảy nội dung cải cách hành chính theo kết luận của Phó Thủ tướng Thường trực',
    en: 'Hòa Thành sets seven reform directives under the conclusion of the Permanent Deputy Prime Minister',
  },
  summary: {
    vi: 'Công văn số 628/UBND ngày 23/6/2020 của UBND thị xã là mắt xích cuối của một chuỗi chỉ đạo: từ Thông báo số 195/TB-VPCP của Văn phòng Chính phủ, qua Công văn số 1286/UBND-HCC của UBND tỉnh.',
    en: 'The town’s letter 628/UBND of 23 June 2020 is the last link of a chain: from Notice 195/TB-VPCP of the Office of the Government through the province’s letter 1286/UBND-HCC.',
  },
  section: 'chi-dao-dieu-hanh',
  genre: 'NEWS_ITEM',
  authors: [{ name: 'Mỹ Duyên' }],
  issuingAgency: 'ubnd-thi-xa-hoa-thanh',
  body: [
    'Tại Hội nghị công bố Chỉ số cải cách hành chính của các bộ, ngành, địa phương và Chỉ số hài lòng về sự phục vụ hành chính năm 2019, Phó Thủ tướng Thường trực Trương Hòa Bình, người đứng đầu Ban Chỉ đạo cải cách hành chính của Chính phủ, đã có ý kiến kết luận, được Văn phòng Chính phủ ban hành tại Thông báo số 195/TB-VPCP ngày 29/5/2020. UBND tỉnh Tây Ninh triển khai bằng Công văn số 1286/UBND-HCC ngày 17/6/2020. Sáu ngày sau, 23/6/2020, UBND thị xã Hòa Thành có Công văn số 628/UBND gửi các cơ quan, đơn vị thị xã và UBND các xã, phường.',
    '## Gần dân hơn trong dịch vụ công',
    'Nội dung đầu tiên là tuyên truyền: cán bộ và người dân cần biết các kênh dịch vụ hành chính công đang có, từ dịch vụ công trực tuyến, nộp hồ sơ qua Zalo đến nhận, trả kết quả qua đường bưu chính, và có nơi góp ý thuận tiện. Việc kiểm tra, giám sát, phản biện xã hội được tăng cường; hành vi nhũng nhiễu, tiêu cực bị xử lý nghiêm.',
    'Hồ sơ nào trả trễ hẹn, cơ quan giải quyết phải xin lỗi cá nhân, tổ chức bằng văn bản và khắc phục nguyên nhân.',
    '## Hai mốc thời gian',
    'Các cơ quan chủ trì thủ tục liên thông phải hoàn thiện quy chế phối hợp theo cơ chế một cửa liên thông của Nghị định số 61/2018/NĐ-CP ngày 23/4/2018, phân định rõ trách nhiệm của từng nơi, hoàn thành trước ngày 01/8/2020. Việc gửi nhận văn bản điện tử qua hệ thống eGov phải đạt yêu cầu trong tháng 6/2020; tỷ lệ xử lý hồ sơ công việc trên môi trường mạng, trừ hồ sơ mật, theo chỉ tiêu của Nghị quyết số 01/NQ-CP ngày 01/01/2020.',
    'Phong trào thi đua chuyên đề tại Kế hoạch số 32/KH-UBND ngày 28/02/2020 của UBND thị xã tiếp tục được thực hiện.',
    '## Năm cơ quan tham mưu',
    'Văn phòng HĐND - UBND cùng bốn phòng Nội vụ, Tư pháp, Văn hóa và Thông tin, Tài chính - Kế hoạch được giao rà soát, đề xuất cách khắc phục những hạn chế kéo dài, bảo đảm đạt mục tiêu các kế hoạch đã đề ra và nâng chỉ số cải cách hành chính của thị xã trong năm 2020.',
  ],
  cover: 'town-hall',
  publishedAt: '2020-06-28T17:00:00+07:00',
  areas: ['DIRECTION', 'ADMINISTRATIVE_PROCEDURE', 'ONE_STOP_SHOP', 'MODERNISATION'],
  isFeatured: true,
  citations: [
    { relation: 'REPORTS_ON', asWritten: 'Công văn 628/UBND', document: 'cv-628-hoa-thanh' },
    { relation: 'IMPLEMENTS', asWritten: 'Công văn số 1286/UBND-HCC', document: 'cv-1286-tay-ninh' },
    { relation: 'IMPLEMENTS', asWritten: 'Thông báo số 195/TB-VPCP', document: 'tb-195-vpcp' },
    { relation: 'BASED_ON', asWritten: 'Nghị định 61/2018/NĐ-CP', document: 'nd-61-2018' },
    { relation: 'BASED_ON', asWritten: 'Kế hoạch số 32/KH-UBND', document: 'kh-32-hoa-thanh' },
    { relation: 'BASED_ON', asWritten: 'Nghị quyết số 01/NQ-CP', document: 'nq-01-2020' },
  ],
  conclusions: ['hoa-thanh-2020'],
  sourcePortal: 'Trang thông tin điện tử thị xã Hòa Thành',
  changeNote: 'Viết lại từ trang nguồn, đăng Chủ Nhật, ngày 28/06/2020, 17:00.',
}
