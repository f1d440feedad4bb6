import type { SeedConclusion, SeedParty } from '../records.ts'

const heads: SeedParty[] = [{ role: 'ADDRESSEE', asWritten: 'Thủ trưởng các cơ quan, địa phương' }]

/** Huyện Châu Thành, on the work of 2021: four numbered instructions told in an article that gives no date. */
export const chauThanh: SeedConclusion = {
  key: 'chau-thanh-2021',
  title: {
    vi: 'Kết luận của Chủ tịch UBND huyện Châu Thành về giải pháp cải cách hành chính năm 2021',
    en: 'Conclusion of the Chairman of Châu Thành District on reform measures for 2021',
  },
  summary: {
    vi: 'Bốn yêu cầu đối với thủ trưởng các cơ quan, địa phương: hoàn thành nhiệm vụ trong năm 2021, khắc phục hạn chế, không để hồ sơ trễ hạn và xử lý xong tài liệu tồn đọng trước tháng 10 năm 2021.',
    en: 'Four demands on heads of agencies and localities: complete the tasks of 2021, remedy shortcomings, leave no file late, and clear the backlog of records before October 2021.',
  },
  form: 'REPORTED_ORALLY',
  tracking: 'ARCHIVED',
  issuingAgency: 'ubnd-huyen-chau-thanh',
  meeting: {
    kind: 'Hội nghị chuyên đề',
    attendees:
      'Người đứng đầu các phòng chuyên môn của huyện, các xã, thị trấn; đại diện Bưu điện, Công an huyện, Chi nhánh Văn phòng đăng ký đất đai; công chức phụ trách cải cách hành chính',
  },
  chair: { name: 'Phạm Tấn Xiếu', post: 'Chủ tịch Ủy ban nhân dân huyện Châu Thành' },
  areas: ['DIRECTION', 'ADMINISTRATIVE_PROCEDURE', 'CIVIL_SERVICE'],
  publishedAt: '2021-01-15T08:00:00+07:00',
  sourcePortal: 'Trang thông tin điện tử huyện Châu Thành',
  directives: [
    {
      number: '1',
      text: 'Hoàn thành tốt các nhiệm vụ cải cách hành chính được giao trong năm 2021 tại các kế hoạch về cải thiện Chỉ số cải cách hành chính, cải thiện Chỉ số hài lòng của người dân, rà soát, đánh giá, kiểm soát thủ tục hành chính và truyền thông về thủ tục hành chính.',
      parties: heads,
      deadlines: [
        { phrase: 'trong năm 2021', kind: 'WITHIN', start: '2021-01-01', due: '2021-12-31', precision: 'YEAR' },
      ],
    },
    {
      number: '2',
      text: 'Nhìn thẳng vào hạn chế, thiếu sót của công tác cải cách hành chính thời gian qua để chấn chỉnh, khắc phục.',
      parties: heads,
    },
    {
      number: '3',
      text: 'Tiếp nhận và trả kết quả thủ tục hành chính đúng hẹn, không để hồ sơ trễ hạn, quá hạn; không tự đặt thêm thủ tục, giấy tờ và không thu phí sai quy định.',
      parties: heads,
    },
    {
      number: '4',
      text: 'Giải quyết xong tài liệu tồn đọng, tích đống từ năm 2015 trở về trước; thời hạn hoàn thành: trước tháng 10 năm 2021.',
      parties: heads,
      deadlines: [
        {
          phrase: 'trước tháng 10 năm 2021',
          kind: 'BY',
          due: '2021-09-30',
          precision: 'MONTH',
          rule: '“Trước tháng 10” kết thúc vào ngày cuối của tháng 9.',
        },
      ],
    },
  ],
}
