import type { SeedArticle } from '../records.ts'

export const phuHoa: SeedArticle = {
  key: 'phu-hoa',
  title: {
    vi: 'Phú Hòa tìm giải pháp nâng chỉ số cải cách hành chính năm 2017',
    en: 'Phú Hòa looks for ways to raise its reform index in 2017',
  },
  summary: {
    vi: 'Chiều 13/6/2017, UBND huyện Phú Hòa nhìn lại kết quả đã làm, bốn điểm còn yếu và bảy lĩnh vực phải tập trung.',
    en: 'On the afternoon of 13 June 2017 Phú Hòa District reviewed its results, four weak points and the seven fields to work on.',
  },
  section: 'chi-dao-dieu-hanh',
  genre: 'NEWS_ITEM',
  authors: [{ name: 'B.Thủy' }],
  issuingAgency: 'ubnd-huyen-phu-hoa',
  body: [
    'Làm thế nào để chỉ số cải cách hành chính của huyện tăng trong năm 2017 và những năm sau là nội dung cuộc họp chiều 13/6 tại UBND huyện Phú Hòa (tỉnh Phú Yên). Đồng chí Lê Ngọc Tính, Phó Bí thư Huyện ủy, Chủ tịch UBND huyện chủ trì. Đồng chí Nguyễn Thị Mỹ Thu Thoa, Trưởng phòng Nội vụ, báo cáo việc đánh giá chỉ số năm 2017; Phòng Nội vụ là cơ quan thường trực công tác này của huyện.',
    '## Việc đã làm được',
    'Theo báo cáo, các ban, ngành, đoàn thể và 9 xã, thị trấn đều có kế hoạch rà soát, đánh giá, kiểm tra thủ tục hành chính. Cả 100% ban, ngành, UBND các xã, thị trấn giải quyết công việc theo cơ chế một cửa và dùng phần mềm quản lý, điều hành. Cổng thông tin điện tử huyện chạy ổn định. Trang nguồn ghi đây là kết quả của 6 tháng đầu năm 2016.',
    '## Bốn điểm còn yếu',
    '- Thủ tục hành chính chưa được rà soát đều đặn.',
    '- Cán bộ, công chức cấp xã vừa thiếu vừa yếu về chuyên môn.',
    '- Một số nơi niêm yết thủ tục tại bộ phận một cửa chưa đúng quy định.',
    '- Bộ phận một cửa của một số xã thiếu cơ sở vật chất, trang thiết bị.',
    '## Bảy lĩnh vực tập trung',
    'Huyện xác định bảy lĩnh vực: chỉ đạo, điều hành; văn bản quy phạm pháp luật; thủ tục hành chính; tổ chức bộ máy; chất lượng đội ngũ cán bộ, công chức, viên chức; cơ chế quản lý tài chính công; hiện đại hóa hành chính.',
    'Phát biểu kết luận, đồng chí Lê Ngọc Tính yêu cầu các cơ quan, đơn vị làm đúng kế hoạch đã phân công, sớm dùng thành thạo phần mềm quản lý văn bản, giới thiệu rộng rãi dịch vụ công trên trang thông tin điện tử của huyện và kiểm tra cải cách hành chính theo kế hoạch. Nơi nào vi phạm kỷ luật, kỷ cương hành chính theo Chỉ thị 23 của Ban Thường vụ Tỉnh ủy phải được báo cáo kịp thời để người đứng đầu UBND huyện nhắc nhở, phê bình hoặc kiểm điểm.',
  ],
  cover: 'meeting',
  eventOn: '2017-06-13',
  publishedAt: '2017-06-14T08:00:00+07:00',
  areas: [
    'DIRECTION',
    'LEGAL_DOCUMENTS',
    'ADMINISTRATIVE_PROCEDURE',
    'ORGANISATION',
    'WORKFORCE_QUALITY',
    'PUBLIC_FINANCE',
    'MODERNISATION',
  ],
  citations: [{ relation: 'BASED_ON', asWritten: 'Chỉ thị 23 của BTV Tỉnh ủy', document: 'ct-23-phu-yen' }],
  conclusions: ['phu-hoa-2017'],
  sourcePortal: 'Trang thông tin điện tử huyện Phú Hòa, tỉnh Phú Yên',
  changeNote:
    'Viết lại từ trang nguồn (đăng ngày 14/06/2017, chuyên mục Văn hóa xã hội - Khoa học và công nghệ). Bài bàn về năm 2017 nhưng số liệu ghi “6 tháng đầu năm 2016”: giữ nguyên như nguồn.',
}
