import type { SeedConclusion } from '../records.ts'
import { addressees, coordinates, leads, monitors } from './sample-parties.ts'

/** January 2026: the year's tasks of the fictional commune. Sixteen tasks, one of them every month. */
export const minhKheJanuary: SeedConclusion = {
  key: 'minh-khe-2026-01',
  title: {
    vi: 'Kết luận Hội nghị tổng kết cải cách hành chính năm 2025, triển khai nhiệm vụ năm 2026 của xã Minh Khê',
    en: 'Conclusion of Minh Khê Commune’s conference on reform in 2025 and tasks for 2026',
  },
  summary: {
    vi: 'Thông báo số 12/TB-UBND ngày 19/01/2026 giao sáu nhóm nhiệm vụ của năm 2026 và biểu dương các đơn vị không có hồ sơ quá hạn.',
    en: 'Notice 12/TB-UBND of 19 January 2026 sets six groups of tasks for 2026 and praises the units without late files.',
  },
  form: 'MEETING_NOTICE',
  tracking: 'LIVE',
  document: 'tb-12-minh-khe',
  issuingAgency: 'ubnd-xa-minh-khe',
  meeting: {
    kind: 'Hội nghị tổng kết',
    heldOn: '2026-01-15',
    place: 'Hội trường UBND xã Minh Khê',
    attendees: 'Thường trực UBND xã; người đứng đầu các cơ quan, đơn vị thuộc UBND xã; Công an xã; trưởng các thôn',
  },
  chair: { name: 'Trần Minh Khuê', post: 'Chủ tịch UBND xã' },
  areas: ['DIRECTION', 'ADMINISTRATIVE_PROCEDURE', 'CIVIL_SERVICE'],
  publishedAt: '2026-01-20T08:00:00+07:00',
  isSample: true,
  directives: [
    {
      number: '1',
      text: 'Giao Văn phòng HĐND và UBND xã chủ trì, phối hợp với các cơ quan, đơn vị thuộc UBND xã tham mưu ban hành Kế hoạch cải cách hành chính năm 2026 của xã; hoàn thành trước ngày 31/01/2026.',
      deliverable: 'Kế hoạch cải cách hành chính năm 2026',
      parties: [...leads('office'), ...coordinates('units')],
      deadlines: [{ phrase: 'trước ngày 31/01/2026', kind: 'BY', due: '2026-01-30', precision: 'DAY' }],
      citations: [{ asWritten: 'Nghị quyết số 76/NQ-CP', document: 'nq-76-2021' }],
    },
    {
      number: '2',
      text: 'Yêu cầu các cơ quan, đơn vị thuộc UBND xã xây dựng kế hoạch cải cách hành chính năm 2026 của cơ quan, đơn vị mình, gửi về Văn phòng HĐND và UBND xã chậm nhất ngày 15/02/2026 để theo dõi, tổng hợp.',
      deliverable: 'Kế hoạch cải cách hành chính của cơ quan, đơn vị',
      parties: [...addressees('units'), ...monitors('office')],
      deadlines: [{ phrase: 'chậm nhất ngày 15/02/2026', kind: 'BY', due: '2026-02-15', precision: 'DAY' }],
    },
    {
      number: '3',
      text: 'Trung tâm Phục vụ hành chính công xã chủ trì rà soát, niêm yết công khai đầy đủ, kịp thời các thủ tục hành chính thuộc thẩm quyền giải quyết của xã; hoàn thành trong quý I/2026.',
      deliverable: 'Danh mục thủ tục hành chính đã niêm yết, công khai',
      parties: [...leads('centre'), ...coordinates('economy', 'culture', 'police'), ...monitors('office')],
      deadlines: [
        { phrase: 'trong quý I/2026', kind: 'WITHIN', start: '2026-01-01', due: '2026-03-31', precision: 'QUARTER' },
      ],
    },
    {
      number: '4',
      text: 'Phòng Văn hóa - Xã hội xây dựng chuyên mục cải cách hành chính trên hệ thống truyền thanh cơ sở, báo cáo kết quả hằng tháng, trước ngày 25.',
      deliverable: 'Tin, bài phát thanh; báo cáo kết quả hằng tháng',
      parties: [...leads('culture'), ...monitors('office')],
      deadlines: [
        {
          phrase: 'hằng tháng, trước ngày 25',
          kind: 'RECURRING',
          due: '2026-01-24',
          precision: 'DAY',
          recurrence: 'MONTHLY',
          rule: 'Kỳ đầu tiên kể từ ngày ban hành; “trước ngày 25” kết thúc vào ngày 24.',
        },
      ],
    },
    {
      number: '5',
      text: 'Phòng Kinh tế chủ trì, phối hợp với Trung tâm Phục vụ hành chính công xã rà soát các thủ tục hành chính lĩnh vực đất đai, xây dựng, đề xuất phương án đơn giản hóa, trình UBND xã trước tháng 7 năm 2026.',
      deliverable: 'Báo cáo rà soát và phương án đơn giản hóa',
      parties: [...leads('economy'), ...coordinates('centre'), ...monitors('office')],
      deadlines: [{ phrase: 'trước tháng 7 năm 2026', kind: 'BY', due: '2026-06-30', precision: 'MONTH' }],
    },
    {
      number: '6',
      text: 'Người đứng đầu các cơ quan, đơn vị thuộc UBND xã chịu trách nhiệm trước Chủ tịch UBND xã về kỷ luật, kỷ cương hành chính và kết quả giải quyết thủ tục hành chính của cơ quan, đơn vị mình; thường xuyên kiểm tra, chấn chỉnh thái độ phục vụ người dân.',
      parties: [...addressees('units'), ...monitors('office')],
      deadlines: [{ phrase: 'thường xuyên', kind: 'ONGOING', precision: 'YEAR' }],
    },
    {
      number: '7',
      text: 'Biểu dương Trạm Y tế xã và Công an xã không có hồ sơ quá hạn trong sáu tháng cuối năm 2025.',
      parties: [],
      noTaskReason: 'Nội dung biểu dương, không giao việc.',
    },
  ],
}
