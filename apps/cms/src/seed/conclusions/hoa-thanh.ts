import type { SeedConclusion, SeedParty } from '../records.ts'

const everybody: SeedParty[] = [
  { role: 'ADDRESSEE', asWritten: 'các cơ quan, đơn vị thị xã', group: 'hoa-thanh-units' },
  { role: 'ADDRESSEE', asWritten: 'UBND các xã, phường' },
]

/** Thị xã Hòa Thành, June 2020: a letter that carries out a conclusion through the province's letter. */
export const hoaThanh: SeedConclusion = {
  key: 'hoa-thanh-2020',
  title: {
    vi: 'UBND thị xã Hòa Thành chỉ đạo bảy nội dung cải cách hành chính theo Thông báo số 195/TB-VPCP',
    en: 'Hòa Thành Town sets seven reform directives under Notice 195/TB-VPCP',
  },
  summary: {
    vi: 'Công văn số 628/UBND ngày 23/6/2020 giao các cơ quan thị xã và UBND các xã, phường bảy nội dung, trong đó có việc hoàn thiện quy chế phối hợp giải quyết thủ tục hành chính liên thông trước ngày 01/8/2020.',
    en: 'Letter 628/UBND of 23 June 2020 gives seven directives to the town’s agencies and to its communes and wards, among them rules of co-ordination for interlinked procedures before 1 August 2020.',
  },
  form: 'DIRECTIVE_LETTER',
  tracking: 'ARCHIVED',
  document: 'cv-628-hoa-thanh',
  issuingAgency: 'ubnd-thi-xa-hoa-thanh',
  areas: ['DIRECTION', 'ADMINISTRATIVE_PROCEDURE', 'ONE_STOP_SHOP', 'MODERNISATION'],
  publishedAt: '2020-06-28T17:00:00+07:00',
  sourcePortal: 'Trang thông tin điện tử thị xã Hòa Thành',
  directives: [
    {
      text: 'Tuyên truyền sâu rộng chủ trương, chính sách về cải cách hành chính, trọng tâm là dịch vụ hành chính công: dịch vụ công trực tuyến, nộp hồ sơ qua Zalo, nhận và trả kết quả qua đường bưu chính; đồng thời tạo điều kiện thuận lợi để người dân góp ý cho công tác này.',
      parties: everybody,
    },
    {
      text: 'Kiểm tra, giám sát, phản biện xã hội chặt chẽ hơn đối với cải cách hành chính và kiểm soát thủ tục hành chính; người nào nhũng nhiễu, tiêu cực thì xử lý nghiêm và kịp thời, bất kể là cán bộ, công chức hay viên chức.',
      parties: everybody,
    },
    {
      text: 'Trả kết quả trễ hẹn thì phải xin lỗi người dân, tổ chức bằng văn bản theo quy định; tìm rõ nguyên nhân và chấm dứt tình trạng hồ sơ trễ hẹn.',
      parties: everybody,
    },
    {
      text: 'Cơ quan chủ trì thủ tục hành chính liên thông cùng các ngành liên quan xây dựng quy chế phối hợp từ khâu tiếp nhận đến khâu trả kết quả theo Nghị định 61/2018/NĐ-CP; rà soát thường xuyên, điểm nào chưa rõ việc, rõ trách nhiệm thì sửa cho cụ thể, dễ hiểu. Thời hạn hoàn thành: trước ngày 01/8/2020.',
      deliverable: 'Quy chế phối hợp',
      parties: [
        { role: 'LEAD', asWritten: 'các cơ quan chủ trì giải quyết TTHC liên thông' },
        { role: 'COORDINATE', asWritten: 'các ngành liên quan' },
      ],
      deadlines: [
        {
          phrase: 'trước ngày 01/8/2020',
          kind: 'BY',
          due: '2020-07-31',
          precision: 'DAY',
          rule: '“Trước ngày” không tính chính ngày ấy: ngày cuối cùng còn đúng hạn là 31/7/2020.',
        },
      ],
      citations: [{ asWritten: 'Nghị định 61/2018/NĐ-CP', document: 'nd-61-2018' }],
    },
    {
      text: 'Thực hiện hiệu quả phong trào thi đua chuyên đề về cải cách hành chính và kiểm soát thủ tục hành chính năm 2020 đã phát động tại Kế hoạch số 32/KH-UBND.',
      parties: everybody,
      citations: [{ asWritten: 'Kế hoạch số 32/KH-UBND', document: 'kh-32-hoa-thanh' }],
    },
    {
      text: 'Dùng chữ ký số, gửi nhận văn bản liên thông trên hệ thống Văn phòng điện tử (eGov) nhiều hơn; duy trì hiệu quả một cửa điện tử, dịch vụ công trực tuyến, bưu chính công ích và kênh Zalo. Việc gửi nhận văn bản điện tử phải đạt yêu cầu trong tháng 6/2020; tỷ lệ xử lý hồ sơ công việc trên môi trường mạng (trừ hồ sơ mật) theo chỉ tiêu của Nghị quyết số 01/NQ-CP.',
      parties: everybody,
      deadlines: [
        {
          phrase: 'trong tháng 6/2020',
          kind: 'WITHIN',
          start: '2020-06-01',
          due: '2020-06-30',
          precision: 'MONTH',
          rule: 'Chỉ ràng buộc việc gửi nhận văn bản điện tử, không ràng buộc cả mục.',
          bindsWhole: false,
        },
      ],
      citations: [{ asWritten: 'Nghị quyết số 01/NQ-CP', document: 'nq-01-2020' }],
    },
    {
      text: 'Năm cơ quan chủ trì tham mưu về cải cách hành chính rà soát, tham mưu UBND thị xã xử lý những hạn chế kéo dài, hoàn thành các nhiệm vụ được giao; có giải pháp cụ thể để đạt đủ nội dung, mục tiêu của kế hoạch cải cách hành chính và kiểm soát thủ tục hành chính, nâng chỉ số cải cách hành chính của thị xã trong năm 2020.',
      parties: [
        { role: 'LEAD', asWritten: 'Phòng Nội vụ', agency: 'phong-noi-vu-thi-xa-hoa-thanh' },
        { role: 'LEAD', asWritten: 'Văn phòng HĐND - UBND', agency: 'van-phong-hdnd-va-ubnd-thi-xa-hoa-thanh' },
        {
          role: 'LEAD',
          asWritten: 'Phòng Văn hóa và Thông tin',
          agency: 'phong-van-hoa-va-thong-tin-thi-xa-hoa-thanh',
        },
        { role: 'LEAD', asWritten: 'Phòng Tư pháp', agency: 'phong-tu-phap-thi-xa-hoa-thanh' },
        { role: 'LEAD', asWritten: 'Phòng Tài chính - Kế hoạch', agency: 'phong-tai-chinh-ke-hoach-thi-xa-hoa-thanh' },
      ],
      deadlines: [
        { phrase: 'trong năm 2020', kind: 'WITHIN', start: '2020-01-01', due: '2020-12-31', precision: 'YEAR' },
      ],
    },
  ],
}
