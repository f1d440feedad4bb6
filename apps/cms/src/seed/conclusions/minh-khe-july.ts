import type { SeedConclusion } from '../records.ts'
import { addressees, coordinates, leads, monitors } from './sample-parties.ts'

/** July 2026: the half-yearly review of the fictional commune. Fifteen tasks, one of them every quarter. */
export const minhKheJuly: SeedConclusion = {
  key: 'minh-khe-2026-07',
  title: {
    vi: 'Kết luận Hội nghị sơ kết cải cách hành chính 6 tháng đầu năm 2026 của xã Minh Khê',
    en: 'Conclusion of Minh Khê Commune’s half-yearly conference on reform, 2026',
  },
  summary: {
    vi: 'Thông báo số 97/TB-UBND ngày 13/7/2026 yêu cầu tự kiểm tra, nâng tỷ lệ hồ sơ trực tuyến, kiện toàn Tổ công nghệ số cộng đồng và đo lường mức độ hài lòng hằng quý.',
    en: 'Notice 97/TB-UBND of 13 July 2026 asks units to check themselves, raise the share of online files, renew the digital community teams and measure satisfaction every quarter.',
  },
  form: 'MEETING_NOTICE',
  tracking: 'LIVE',
  document: 'tb-97-minh-khe',
  issuingAgency: 'ubnd-xa-minh-khe',
  meeting: {
    kind: 'Hội nghị sơ kết',
    heldOn: '2026-07-09',
    place: 'Hội trường UBND xã Minh Khê',
    attendees:
      'Thường trực UBND xã; người đứng đầu các cơ quan, đơn vị thuộc UBND xã; Công an xã; đại diện Mặt trận Tổ quốc xã',
  },
  chair: { name: 'Trần Minh Khuê', post: 'Chủ tịch UBND xã' },
  areas: ['DIRECTION', 'ADMINISTRATIVE_PROCEDURE', 'DIGITAL_GOVERNMENT', 'COMMUNICATION_INSPECTION'],
  publishedAt: '2026-07-14T08:00:00+07:00',
  isSample: true,
  directives: [
    {
      number: '1',
      text: 'Giao Phòng Văn hóa - Xã hội tham mưu kiện toàn Tổ công nghệ số cộng đồng ở các thôn; hoàn thành trước ngày 01/8/2026.',
      deliverable: 'Quyết định kiện toàn Tổ công nghệ số cộng đồng',
      parties: [...leads('culture'), ...coordinates('police'), ...monitors('office')],
      deadlines: [{ phrase: 'trước ngày 01/8/2026', kind: 'BY', due: '2026-07-31', precision: 'DAY' }],
    },
    {
      number: '2',
      text: 'Văn phòng HĐND và UBND xã tham mưu Kế hoạch kiểm tra công tác cải cách hành chính, kiểm tra công vụ năm 2026, trình Chủ tịch UBND xã trước 17 giờ ngày 10/8/2026.',
      deliverable: 'Kế hoạch kiểm tra',
      parties: [...leads('office'), ...coordinates('culture')],
      deadlines: [
        {
          phrase: 'trước 17 giờ ngày 10/8/2026',
          kind: 'BY',
          due: '2026-08-10',
          dueTime: '17:00',
          precision: 'DAY',
          rule: 'Giờ là mốc, nên chính ngày 10/8 vẫn còn đúng hạn.',
        },
      ],
    },
    {
      number: '3',
      text: 'Các cơ quan, đơn vị thuộc UBND xã tự kiểm tra việc thực hiện Kế hoạch số 15/KH-UBND, báo cáo kết quả khắc phục hạn chế trong thời hạn 30 ngày kể từ ngày ban hành Thông báo này.',
      deliverable: 'Báo cáo tự kiểm tra',
      parties: [...addressees('units'), ...monitors('office')],
      deadlines: [
        {
          phrase: 'trong thời hạn 30 ngày kể từ ngày ban hành Thông báo này',
          kind: 'RELATIVE',
          due: '2026-08-12',
          precision: 'DAY',
          anchorEvent: 'ngày ban hành Thông báo (13/7/2026)',
          rule: 'Không tính ngày đầu tiên: 13/7/2026 cộng 30 ngày.',
        },
      ],
      citations: [{ asWritten: 'Kế hoạch số 15/KH-UBND', document: 'kh-15-minh-khe' }],
    },
    {
      number: '4',
      text: 'Trung tâm Phục vụ hành chính công xã khảo sát mức độ hài lòng của người dân, tổ chức hằng quý; gửi báo cáo chậm nhất ngày 05 của tháng đầu quý sau.',
      deliverable: 'Báo cáo khảo sát mức độ hài lòng',
      parties: [...leads('centre'), ...monitors('office')],
      deadlines: [
        {
          phrase: 'hằng quý; gửi báo cáo chậm nhất ngày 05 của tháng đầu quý sau',
          kind: 'RECURRING',
          due: '2026-10-05',
          precision: 'DAY',
          recurrence: 'QUARTERLY',
          rule: 'Kỳ đầu tiên sau ngày ban hành: báo cáo quý III/2026.',
        },
      ],
    },
    {
      number: '5',
      text: 'Các cơ quan, đơn vị có thủ tục hành chính tiếp nhận tại Trung tâm nâng tỷ lệ hồ sơ trực tuyến toàn trình lên ít nhất 70% đến hết tháng 10/2026.',
      deliverable: 'Tỷ lệ hồ sơ trực tuyến toàn trình ít nhất 70%',
      parties: [...leads('handlers'), ...monitors('office')],
      deadlines: [{ phrase: 'đến hết tháng 10/2026', kind: 'BY', due: '2026-10-31', precision: 'MONTH' }],
    },
    {
      number: '6',
      text: 'Phòng Văn hóa - Xã hội đề xuất phương án sắp xếp, bố trí công chức theo vị trí việc làm trong thời hạn 15 ngày làm việc kể từ ngày nhận được hướng dẫn của Sở Nội vụ.',
      deliverable: 'Phương án bố trí công chức theo vị trí việc làm',
      parties: [...leads('culture'), ...coordinates('office')],
      deadlines: [
        {
          phrase: 'trong thời hạn 15 ngày làm việc kể từ ngày nhận được hướng dẫn của Sở Nội vụ',
          kind: 'RELATIVE',
          precision: 'DAY',
          anchorEvent: 'ngày nhận được hướng dẫn của Sở Nội vụ',
          rule: 'Chưa có hướng dẫn nên chưa tính được ngày đến hạn.',
        },
      ],
    },
  ],
}
