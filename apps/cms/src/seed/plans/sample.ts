import { addressees, coordinates, leads, monitors } from '../conclusions/sample-parties.ts'
import type { SeedPlan } from '../figure-records.ts'
import type { SeedDeadline } from '../records.ts'

const by = (phrase: string, due: string): SeedDeadline[] => [{ phrase, kind: 'BY', due, precision: 'DAY' }]
const inQuarter = (phrase: string, start: string, due: string): SeedDeadline[] => [
  { phrase, kind: 'WITHIN', start, due, precision: 'QUARTER' },
]
const always: SeedDeadline[] = [{ phrase: 'Thường xuyên', kind: 'ONGOING', precision: 'YEAR' }]

/** The plan of the fictional commune for 2026: eight areas, eighteen items, five targets measured at each half year. */
export const samplePlans: SeedPlan[] = [
  {
    key: 'minh-khe-2026',
    title: {
      vi: 'Kế hoạch cải cách hành chính năm 2026 của xã Minh Khê',
      en: 'Reform plan of Minh Khê Commune for 2026',
    },
    summary: {
      vi: 'Kế hoạch số 15/KH-UBND ngày 29/01/2026: tám nhóm nội dung, mỗi nhiệm vụ ghi rõ sản phẩm, cơ quan chủ trì và thời gian hoàn thành.',
      en: 'Plan 15/KH-UBND of 29 January 2026: eight areas; each item names its deliverable, its lead and its deadline.',
    },
    year: 2026,
    scheme: 'PROGRAMME_2021_2030',
    tracking: 'LIVE',
    document: 'kh-15-minh-khe',
    issuingAgency: 'ubnd-xa-minh-khe',
    reformAreas: ['DIRECTION', 'ADMINISTRATIVE_PROCEDURE', 'CIVIL_SERVICE', 'DIGITAL_GOVERNMENT'],
    publishedAt: '2026-01-30T08:00:00+07:00',
    isSample: true,
    areas: [
      {
        number: 'I',
        title: 'Công tác chỉ đạo, điều hành cải cách hành chính',
        area: 'DIRECTION',
        items: [
          {
            number: '1',
            text: 'Ban hành và công khai Kế hoạch kiểm tra cải cách hành chính của xã.',
            deliverable: 'Kế hoạch kiểm tra',
            parties: [...leads('office'), ...coordinates('culture')],
            deadlines: inQuarter('Quý I/2026', '2026-01-01', '2026-03-31'),
          },
          {
            number: '2',
            text: 'Báo cáo kết quả cải cách hành chính 6 tháng đầu năm.',
            deliverable: 'Báo cáo 6 tháng',
            parties: [...leads('office'), ...coordinates('economy', 'culture', 'centre')],
            deadlines: by('Trước ngày 15/6/2026', '2026-06-14'),
          },
        ],
      },
      {
        number: 'II',
        title: 'Cải cách thể chế',
        area: 'INSTITUTIONAL',
        items: [
          {
            number: '3',
            text: 'Rà soát văn bản do xã ban hành sau sắp xếp đơn vị hành chính, công bố danh mục văn bản hết hiệu lực.',
            deliverable: 'Danh mục văn bản hết hiệu lực',
            parties: [...leads('office'), ...coordinates('economy', 'culture')],
            deadlines: by('Chậm nhất ngày 30/5/2026', '2026-05-30'),
          },
        ],
      },
      {
        number: 'III',
        title: 'Cải cách thủ tục hành chính',
        area: 'ADMINISTRATIVE_PROCEDURE',
        items: [
          {
            number: '4',
            text: 'Niêm yết và công khai đầy đủ 100% thủ tục hành chính thuộc thẩm quyền của xã.',
            deliverable: 'Bảng niêm yết, trang công khai thủ tục',
            parties: [...leads('centre'), ...monitors('office')],
            deadlines: by('Trước ngày 01/4/2026', '2026-03-31'),
          },
          {
            number: '5',
            text: 'Xây dựng phương án cắt giảm thời gian giải quyết 20 thủ tục có nhiều hồ sơ.',
            deliverable: 'Phương án cắt giảm',
            parties: [...leads('centre'), ...coordinates('economy', 'culture', 'police')],
            deadlines: inQuarter('Quý II/2026', '2026-04-01', '2026-06-30'),
          },
          {
            number: '6',
            text: 'Xin lỗi bằng văn bản đối với từng hồ sơ trễ hạn.',
            deliverable: 'Thư xin lỗi',
            parties: [...addressees('handlers'), ...monitors('office')],
            deadlines: always,
          },
        ],
      },
      {
        number: 'IV',
        title: 'Cải cách tổ chức bộ máy hành chính nhà nước',
        area: 'ORGANISATION',
        items: [
          {
            number: '7',
            text: 'Hoàn thiện quy chế phối hợp giữa các phòng chuyên môn và Trung tâm Phục vụ hành chính công.',
            deliverable: 'Quy chế phối hợp',
            parties: [...leads('culture'), ...coordinates('office', 'centre')],
            deadlines: by('Trước ngày 01/7/2026', '2026-06-30'),
          },
        ],
      },
      {
        number: 'V',
        title: 'Cải cách chế độ công vụ',
        area: 'CIVIL_SERVICE',
        items: [
          {
            number: '8',
            text: 'Cử 100% công chức Trung tâm tập huấn kỹ năng giao tiếp và kỹ năng số.',
            deliverable: 'Danh sách đã tập huấn',
            parties: [...leads('culture'), ...coordinates('centre')],
            deadlines: inQuarter('Quý III/2026', '2026-07-01', '2026-09-30'),
          },
          {
            number: '9',
            text: 'Kiểm tra kỷ luật, kỷ cương hành chính tại các đơn vị.',
            deliverable: 'Biên bản kiểm tra',
            parties: [...leads('office')],
            deadlines: by('Trước ngày 15/12/2026', '2026-12-14'),
          },
        ],
      },
      {
        number: 'VI',
        title: 'Cải cách tài chính công',
        area: 'PUBLIC_FINANCE',
        items: [
          {
            number: '10',
            text: 'Thu phí, lệ phí không dùng tiền mặt tại Trung tâm.',
            deliverable: 'Điểm thu không dùng tiền mặt',
            parties: [...leads('economy'), ...coordinates('centre')],
            deadlines: inQuarter('Quý II/2026', '2026-04-01', '2026-06-30'),
          },
          {
            number: '11',
            text: 'Công khai dự toán, quyết toán ngân sách xã theo quy định.',
            deliverable: 'Quyết định công khai',
            parties: [...leads('economy')],
            deadlines: by('Chậm nhất ngày 31/12/2026', '2026-12-31'),
          },
        ],
      },
      {
        number: 'VII',
        title: 'Xây dựng, phát triển chính quyền điện tử, chính quyền số',
        area: 'DIGITAL_GOVERNMENT',
        items: [
          {
            number: '12',
            text: 'Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính còn hiệu lực.',
            deliverable: 'Kho kết quả điện tử',
            parties: [...leads('centre'), ...coordinates('office')],
            deadlines: by('Trước ngày 01/11/2026', '2026-10-31'),
          },
          {
            number: '13',
            text: 'Tổ công nghệ số cộng đồng hướng dẫn người dân nộp hồ sơ trực tuyến tại các thôn.',
            deliverable: 'Lịch hướng dẫn hằng tháng',
            parties: [...leads('culture'), ...coordinates('police', 'health', 'school')],
            deadlines: always,
          },
          {
            number: '14',
            text: 'Kết nối phần mềm một cửa với Cổng Dịch vụ công quốc gia đối với thủ tục toàn trình.',
            deliverable: 'Biên bản kết nối',
            parties: [...leads('centre')],
            deadlines: by('Trước ngày 01/12/2026', '2026-11-30'),
          },
        ],
      },
      {
        number: 'VIII',
        title: 'Tuyên truyền, kiểm tra cải cách hành chính',
        area: 'COMMUNICATION_INSPECTION',
        items: [
          {
            number: '15',
            text: 'Đăng tin bài về cải cách hành chính trên trang thông tin của xã, mỗi tháng ít nhất hai tin bài.',
            deliverable: 'Tin bài đã đăng',
            parties: [...leads('culture'), ...coordinates('office')],
            deadlines: always,
          },
          {
            number: '16',
            text: 'Khảo sát mức độ hài lòng của người dân tại Trung tâm.',
            deliverable: 'Báo cáo khảo sát',
            parties: [...leads('office'), ...coordinates('centre')],
            deadlines: by('Trước ngày 20/11/2026', '2026-11-19'),
          },
          {
            number: '17',
            text: 'Tự kiểm tra việc thực hiện kế hoạch, báo cáo kết quả.',
            deliverable: 'Báo cáo tự kiểm tra',
            parties: [...addressees('divisions'), ...monitors('office')],
            deadlines: inQuarter('Quý III/2026', '2026-07-01', '2026-09-30'),
          },
          {
            number: '18',
            text: 'Biểu dương kịp thời tập thể, cá nhân có cách làm hay.',
            parties: [],
            noTaskReason: 'Nhắc chung, thực hiện khi có thành tích',
          },
        ],
      },
    ],
    targets: [
      {
        indicator: 'Tỷ lệ hồ sơ nộp trực tuyến',
        comparator: 'AT_LEAST',
        value: 80,
        unit: '%',
        measurements: [
          { measuredOn: '2026-06-14', value: 66.04 },
          { measuredOn: '2026-10-14', value: 83.08 },
        ],
      },
      {
        indicator: 'Tỷ lệ hồ sơ giải quyết trước và đúng hạn',
        comparator: 'AT_LEAST',
        value: 98,
        unit: '%',
        measurements: [
          { measuredOn: '2026-06-14', value: 98.2 },
          { measuredOn: '2026-10-14', value: 99.2 },
        ],
      },
      {
        indicator: 'Tỷ lệ số hóa kết quả giải quyết còn hiệu lực',
        comparator: 'AT_LEAST',
        value: 100,
        unit: '%',
        measurements: [{ measuredOn: '2026-10-14', value: 91.5 }],
      },
      {
        indicator: 'Thời gian chờ trung bình tại Trung tâm',
        comparator: 'AT_MOST',
        value: 15,
        unit: 'phút',
        measurements: [{ measuredOn: '2026-06-14', value: 12.5 }],
      },
      {
        indicator: 'Mức độ hài lòng của người dân',
        comparator: 'AT_LEAST',
        value: 95,
        unit: '%',
        measurements: [],
      },
    ],
  },
]
