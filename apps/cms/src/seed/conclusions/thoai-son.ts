import type { SeedConclusion } from '../records.ts'

/** Huyện Thoại Sơn, 1/3/2017: one instruction, to carry out the plan. */
export const thoaiSon: SeedConclusion = {
  key: 'thoai-son-2017',
  title: {
    vi: 'Chỉ đạo của Chủ tịch UBND huyện Thoại Sơn về Kế hoạch cải cách hành chính năm 2017',
    en: 'Instruction of the Chairwoman of Thoại Sơn District on the reform plan of 2017',
  },
  summary: {
    vi: 'Tại Hội nghị ngày 01/3/2017, Chủ tịch UBND huyện yêu cầu các ban, ngành và UBND các xã, thị trấn đưa Kế hoạch vào thực hiện cho tốt.',
    en: 'At the conference of 1 March 2017 the chairwoman asked the district’s bodies, communes and townships to carry out the plan well.',
  },
  form: 'REPORTED_ORALLY',
  tracking: 'ARCHIVED',
  issuingAgency: 'ubnd-huyen-thoai-son',
  meeting: {
    kind: 'Hội nghị',
    heldOn: '2017-03-01',
    attendees: 'Đại diện các ban, ngành, đoàn thể của huyện; người đứng đầu và cán bộ nội vụ của 17 xã, thị trấn',
  },
  chair: { name: 'Lê Kim Bình', post: 'Chủ tịch UBND huyện Thoại Sơn' },
  areas: ['DIRECTION'],
  publishedAt: '2018-12-26T08:00:00+07:00',
  sourcePortal: 'Cổng thông tin điện tử tỉnh An Giang',
  directives: [
    {
      text: 'Tổ chức thực hiện tốt những nội dung của Kế hoạch cải cách hành chính năm 2017.',
      parties: [
        { role: 'ADDRESSEE', asWritten: 'các Ban, ngành liên quan' },
        { role: 'ADDRESSEE', asWritten: 'UBND các xã, thị trấn' },
      ],
    },
  ],
}
