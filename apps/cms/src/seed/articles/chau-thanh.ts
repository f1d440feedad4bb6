import type { SeedArticle } from '../records.ts'

export const chauThanh: SeedArticle = {
  key: 'chau-thanh',
  title: {
    vi: 'Châu Thành: Đồng hạng nhất về chỉ số cải cách hành chính, đặt bốn yêu cầu cho năm 2021',
    en: 'Châu Thành shares first place in the reform index and sets four demands for 2021',
  },
  summary: {
    vi: 'Hội nghị chuyên đề do Chủ tịch UBND huyện Phạm Tấn Xiếu chủ trì bàn cách giữ thứ hạng đã đạt năm 2020; 26 giấy khen được trao cho các tập thể, cá nhân có thành tích.',
    en: 'A conference chaired by District Chairman Phạm Tấn Xiếu discussed how to keep the rank of 2020; 26 certificates of commendation were awarded.',
  },
  section: 'thi-dua-khen-thuong',
  genre: 'NEWS_ITEM',
  authors: [{ name: 'Đăng Phúc' }, { name: 'Thành Lợi' }],
  bylineUnit: 'Văn phòng HĐND và UBND huyện',
  issuingAgency: 'ubnd-huyen-chau-thanh',
  body: [
    'Ủy ban nhân dân (UBND) huyện Châu Thành vừa tổ chức hội nghị chuyên đề đánh giá kết quả cải cách hành chính năm 2020 và thống nhất giải pháp cho năm 2021. Chủ tịch UBND huyện Phạm Tấn Xiếu chủ trì hội nghị. Dự họp có đại diện Bưu điện huyện, Công an huyện, Chi nhánh Văn phòng đăng ký đất đai, người đứng đầu các phòng chuyên môn, UBND các xã, thị trấn và công chức phụ trách cải cách hành chính.',
    'Năm 2020 là năm đáng nhớ của huyện: trên bảng xếp hạng chỉ số cải cách hành chính của các địa phương trong tỉnh, Châu Thành đứng ở vị trí đồng hạng nhất. Giữ được thứ hạng ấy trong năm 2021 là câu hỏi chính của buổi họp.',
    '## Giữ hạng bằng sự hài lòng của người dân',
    'Các đại biểu nêu thẳng những chỗ còn vướng và kiến nghị bốn hướng khắc phục: siết chặt chỉ đạo, điều hành ở từng ngành, từng địa phương; làm cho người dân, tổ chức hài lòng hơn khi đến giải quyết thủ tục hành chính; nâng chất lượng đội ngũ công chức, viên chức làm công tác này; hiện đại hóa hành chính, trước hết là giải quyết thủ tục trực tuyến mức độ 3 và mức độ 4.',
    '## Bốn yêu cầu của Chủ tịch UBND huyện',
    'Kết luận hội nghị, Chủ tịch UBND huyện giao thủ trưởng các cơ quan, địa phương bốn việc:',
    '- Hoàn thành các nhiệm vụ được giao trong năm 2021 tại những kế hoạch về chỉ số cải cách hành chính, chỉ số hài lòng, rà soát, kiểm soát và truyền thông về thủ tục hành chính.',
    '- Chấn chỉnh những hạn chế, thiếu sót đã được chỉ ra.',
    '- Không để hồ sơ trễ hạn, quá hạn; không đặt thêm thủ tục, giấy tờ và không thu phí trái quy định.',
    '- Xử lý xong tài liệu tồn đọng từ năm 2015 trở về trước, hoàn thành trước tháng 10 năm 2021.',
    '## 26 giấy khen',
    'Tại hội nghị, UBND huyện trao 26 giấy khen cho các tập thể, cá nhân có thành tích xuất sắc về cải cách hành chính năm 2020 và làm tốt việc giải quyết hồ sơ trực tuyến mức độ 3, mức độ 4.',
    'Sau hội nghị, UBND huyện có văn bản yêu cầu cán bộ, công chức, viên chức, nhân viên các cấp, các ngành nêu gương trong việc nộp hồ sơ trực tuyến mức độ 3, 4 và hướng dẫn người dân cùng làm. Trang nguồn có dẫn văn bản này nhưng tệp đính kèm không còn.',
  ],
  cover: 'praise',
  publishedAt: '2021-01-15T08:00:00+07:00',
  areas: ['DIRECTION', 'ADMINISTRATIVE_PROCEDURE', 'CIVIL_SERVICE'],
  citations: [
    {
      relation: 'ATTACHES',
      asWritten: 'Văn bản yêu cầu cán bộ, công chức, viên chức thực hiện hồ sơ trực tuyến mức độ 3, 4',
    },
  ],
  conclusions: ['chau-thanh-2021'],
  sourcePortal: 'Trang thông tin điện tử huyện Châu Thành',
  changeNote: 'Viết lại từ trang nguồn. Trang nguồn không ghi ngày đăng và ngày họp; ngày đăng ở đây chỉ để sắp xếp.',
}
