import type { SeedConclusion } from '../records.ts'
import { addressees, coordinates, leads, monitors } from './sample-parties.ts'

/** October 2026: what is left of the year. Thirteen tasks, one of them every week. */
export const minhKheOctober: SeedConclusion = {
  key: 'minh-khe-2026-10',
  title: {
    vi: 'Kết luận cuộc họp đánh giá tiến độ cải cách hành chính 9 tháng đầu năm 2026 của xã Minh Khê',
    en: 'Conclusion of Minh Khê Commune’s review of reform progress, nine months of 2026',
  },
  summary: {
    vi: 'Thông báo số 141/TB-UBND ngày 12/10/2026 giao sáu nhiệm vụ của quý IV, trọng tâm là hoàn thành toàn bộ kế hoạch năm và chỉ tiêu số hóa.',
    en: 'Notice 141/TB-UBND of 12 October 2026 sets six tasks for the last quarter: complete the year’s plan and the digitisation target.',
  },
  form: 'MEETING_NOTICE',
  tracking: 'LIVE',
  document: 'tb-141-minh-khe',
  issuingAgency: 'ubnd-xa-minh-khe',
  meeting: {
    kind: 'Cuộc họp',
    heldOn: '2026-10-08',
    place: 'Phòng họp số 1, trụ sở UBND xã Minh Khê',
    attendees: 'Chủ tịch, các Phó Chủ tịch UBND xã; người đứng đầu các cơ quan, đơn vị thuộc UBND xã; Công an xã',
  },
  chair: { name: 'Trần Minh Khuê', post: 'Chủ tịch UBND xã' },
  areas: ['DIRECTION', 'ADMINISTRATIVE_PROCEDURE', 'DIGITAL_GOVERNMENT'],
  publishedAt: '2026-10-13T08:00:00+07:00',
  isSample: true,
  directives: [
    {
      number: '1',
      text: 'Yêu cầu các cơ quan, đơn vị thuộc UBND xã hoàn thành 100% nhiệm vụ được giao tại Kế hoạch số 15/KH-UBND trước ngày 10/12/2026.',
      deliverable: 'Báo cáo hoàn thành nhiệm vụ năm 2026',
      parties: [...addressees('units'), ...monitors('office')],
      deadlines: [{ phrase: 'trước ngày 10/12/2026', kind: 'BY', due: '2026-12-09', precision: 'DAY' }],
      citations: [{ asWritten: 'Kế hoạch số 15/KH-UBND', document: 'kh-15-minh-khe' }],
    },
    {
      number: '2',
      text: 'Văn phòng HĐND và UBND xã chủ trì, phối hợp với các cơ quan, đơn vị thuộc UBND xã xây dựng báo cáo kết quả cải cách hành chính năm 2026, trình Chủ tịch UBND xã chậm nhất vào ngày 05/12/2026.',
      deliverable: 'Báo cáo kết quả cải cách hành chính năm 2026',
      parties: [...leads('office'), ...coordinates('units')],
      deadlines: [{ phrase: 'chậm nhất vào ngày 05/12/2026', kind: 'BY', due: '2026-12-05', precision: 'DAY' }],
    },
    {
      number: '3',
      text: 'Các phòng chuyên môn, Trung tâm Phục vụ hành chính công xã hoàn thành chỉ tiêu số hóa 80% kết quả giải quyết thủ tục hành chính còn hiệu lực đến hết năm 2026.',
      deliverable: 'Tỷ lệ số hóa 80%',
      parties: [...leads('divisions'), ...coordinates('police'), ...monitors('office')],
      deadlines: [{ phrase: 'đến hết năm 2026', kind: 'BY', due: '2026-12-31', precision: 'YEAR' }],
      citations: [{ asWritten: 'Kế hoạch số 41/KH-UBND', document: 'kh-41-minh-khe' }],
    },
    {
      number: '4',
      text: 'Giao Phòng Văn hóa - Xã hội tham mưu khen thưởng tập thể, cá nhân tiêu biểu trong công tác cải cách hành chính năm 2026; hoàn thành trước ngày 25/12/2026.',
      deliverable: 'Tờ trình khen thưởng',
      parties: [...leads('culture'), ...coordinates('office')],
      deadlines: [{ phrase: 'trước ngày 25/12/2026', kind: 'BY', due: '2026-12-24', precision: 'DAY' }],
    },
    {
      number: '5',
      text: 'Công an xã chủ trì, phối hợp với Tổ công nghệ số cộng đồng mở đợt cao điểm cấp, kích hoạt tài khoản định danh điện tử từ nay đến hết ngày 15/11/2026.',
      deliverable: 'Báo cáo kết quả đợt cao điểm',
      parties: [...leads('police'), ...coordinates('culture', 'centre'), ...monitors('office')],
      deadlines: [
        {
          phrase: 'từ nay đến hết ngày 15/11/2026',
          kind: 'WITHIN',
          start: '2026-10-12',
          due: '2026-11-15',
          precision: 'DAY',
          rule: '“Từ nay” tính từ ngày ban hành Thông báo.',
        },
      ],
    },
    {
      number: '6',
      text: 'Văn phòng HĐND và UBND xã theo dõi, đôn đốc, tổng hợp tiến độ, báo cáo Chủ tịch UBND xã vào thứ Sáu hằng tuần.',
      deliverable: 'Báo cáo tiến độ hằng tuần',
      parties: [...leads('office')],
      deadlines: [
        {
          phrase: 'thứ Sáu hằng tuần',
          kind: 'RECURRING',
          due: '2026-10-16',
          precision: 'DAY',
          recurrence: 'WEEKLY',
          rule: 'Kỳ đầu tiên kể từ ngày ban hành: thứ Sáu, ngày 16/10/2026.',
        },
      ],
    },
  ],
}
