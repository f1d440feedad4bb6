import type { SeedConclusion } from '../records.ts'

/** Huyện Phú Hòa, 13/6/2017: the chairman's closing words, four instructions without a deadline. */
export const phuHoa: SeedConclusion = {
  key: 'phu-hoa-2017',
  title: {
    vi: 'Kết luận của Chủ tịch UBND huyện Phú Hòa về nâng cao chỉ số cải cách hành chính',
    en: 'Conclusion of the Chairman of Phú Hòa District on raising the reform index',
  },
  summary: {
    vi: 'Bốn yêu cầu tại cuộc họp ngày 13/6/2017: thực hiện đúng phân công, dùng phần mềm quản lý văn bản, kiểm tra theo kế hoạch và giữ nghiêm kỷ luật, kỷ cương hành chính.',
    en: 'Four demands at the meeting of 13 June 2017: work as assigned, use the document software, inspect as planned and keep administrative discipline.',
  },
  form: 'REPORTED_ORALLY',
  tracking: 'ARCHIVED',
  issuingAgency: 'ubnd-huyen-phu-hoa',
  meeting: { kind: 'Cuộc họp', heldOn: '2017-06-13' },
  chair: { name: 'Lê Ngọc Tính', post: 'Phó Bí thư Huyện ủy, Chủ tịch UBND huyện' },
  areas: ['DIRECTION', 'COMMUNICATION_INSPECTION', 'MODERNISATION'],
  publishedAt: '2017-06-14T08:00:00+07:00',
  sourcePortal: 'Trang thông tin điện tử huyện Phú Hòa, tỉnh Phú Yên',
  directives: [
    {
      text: 'Bám sát kế hoạch đã phân công và chức năng, nhiệm vụ của mình để tham mưu, tổ chức thực hiện cho hiệu quả.',
      parties: [{ role: 'ADDRESSEE', asWritten: 'các cơ quan, đơn vị' }],
    },
    {
      text: 'Nhanh chóng đưa phần mềm quản lý văn bản vào sử dụng; tuyên truyền về cải cách hành chính, giới thiệu rộng rãi các dịch vụ công trên trang thông tin điện tử của huyện, tăng lượt truy cập và tìm giải pháp mới, hiệu quả.',
      parties: [{ role: 'ADDRESSEE', asWritten: 'các cơ quan, đơn vị' }],
    },
    {
      text: 'Kiểm tra công tác cải cách hành chính đúng kế hoạch đã ban hành.',
      parties: [{ role: 'ADDRESSEE', asWritten: 'các cơ quan, đơn vị' }],
    },
    {
      text: 'Giữ nghiêm kỷ luật, kỷ cương hành chính theo Chỉ thị 23 của Ban Thường vụ Tỉnh ủy; phát hiện vi phạm thì báo cáo ngay để người đứng đầu UBND huyện nhắc nhở, phê bình hoặc kiểm điểm.',
      parties: [{ role: 'ADDRESSEE', asWritten: 'các cơ quan đơn vị, địa phương' }],
      citations: [{ asWritten: 'Chỉ thị 23 của BTV Tỉnh ủy', document: 'ct-23-phu-yen' }],
    },
  ],
}
