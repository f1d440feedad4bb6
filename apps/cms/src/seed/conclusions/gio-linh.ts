import type { SeedConclusion, SeedParty } from '../records.ts'

const everybody: SeedParty[] = [{ role: 'ADDRESSEE', asWritten: 'các cơ quan, đơn vị, địa phương' }]

/** Huyện Gio Linh, 7/11/2022: seven tasks for the time ahead, none with a deadline. */
export const gioLinh: SeedConclusion = {
  key: 'gio-linh-2022',
  title: {
    vi: 'Nhiệm vụ cải cách hành chính của huyện Gio Linh sau 10 tháng đầu năm 2022',
    en: 'Reform tasks of Gio Linh District after the first ten months of 2022',
  },
  summary: {
    vi: 'Bảy nhiệm vụ đặt ra tại Hội nghị ngày 07/11/2022, từ hoàn thành kế hoạch và bộ chỉ số cải cách hành chính năm 2022 đến tuyên truyền về một cửa điện tử.',
    en: 'Seven tasks set at the conference of 7 November 2022, from completing the year’s plan and index to explaining the electronic one-stop shop.',
  },
  form: 'REPORTED_ORALLY',
  tracking: 'ARCHIVED',
  issuingAgency: 'ubnd-huyen-gio-linh',
  meeting: { kind: 'Hội nghị', heldOn: '2022-11-07' },
  chair: { name: 'Võ Đắc Hóa', post: 'Phó Bí thư Huyện ủy, Chủ tịch UBND huyện' },
  areas: ['DIRECTION', 'ADMINISTRATIVE_PROCEDURE', 'DIGITAL_GOVERNMENT'],
  publishedAt: '2022-11-07T17:00:00+07:00',
  sourcePortal: 'Trang thông tin điện tử xã Gio Mai, huyện Gio Linh',
  directives: [
    {
      text: 'Rà soát và thực hiện cho xong những việc còn dở theo kế hoạch và bộ chỉ số cải cách hành chính năm 2022 của tỉnh và của huyện.',
      parties: everybody,
    },
    {
      text: 'Kiện toàn, đổi mới cách làm để Bộ phận Tiếp nhận và Trả kết quả của huyện và của các xã phục vụ tốt hơn.',
      parties: everybody,
    },
    {
      text: 'Kiểm soát thủ tục hành chính có hiệu quả; công bố, niêm yết công khai thủ tục thuộc thẩm quyền.',
      parties: everybody,
    },
    {
      text: 'Công khai kết quả giải quyết thủ tục hành chính đầy đủ và có chất lượng hơn.',
      parties: everybody,
    },
    {
      text: 'Đưa công nghệ thông tin vào quản lý hành chính nhà nước nhiều hơn nữa.',
      parties: everybody,
    },
    {
      text: 'Thực hiện có hiệu quả Nghị định 61/2018 về cơ chế một cửa, một cửa liên thông.',
      parties: everybody,
      citations: [{ asWritten: 'NĐ 61/2018', document: 'nd-61-2018' }],
    },
    {
      text: 'Làm cho cán bộ và người dân hiểu rõ ý nghĩa của một cửa điện tử; hướng dẫn người dân, doanh nghiệp dùng dịch vụ công trực tuyến.',
      parties: everybody,
    },
  ],
}
