import type { SeedProcedure } from '../records.ts'
import { amended2026, announced2025, counter, nextVersion, online, post, usualSteps } from './counters.ts'

/** A procedure told in a few lines: one application form, handed in at the counter or online. */
function plain(
  told: Pick<SeedProcedure, 'key' | 'code' | 'field' | 'title' | 'summary' | 'applicants' | 'result' | 'papers'> & {
    days: number
    law: string
  } & Partial<SeedProcedure>,
): SeedProcedure {
  const { days, law, ...rest } = told
  return {
    ...announced2025,
    onlineLevel: 'PARTIAL',
    steps: usualSteps,
    channels: [counter(days, 0), online(days, 0)],
    legalBases: [{ asWritten: law }],
    ...rest,
  }
}

const allowance = plain({
  key: 'allowance',
  code: '1.001776',
  field: 'Bảo trợ xã hội',
  title: { vi: 'Thực hiện trợ cấp xã hội hằng tháng', en: 'Monthly social allowance' },
  summary: {
    vi: 'Xét hưởng, điều chỉnh hoặc thôi hưởng trợ cấp hằng tháng cho người thuộc diện bảo trợ.',
    en: 'Grants, changes or ends a monthly allowance.',
  },
  applicants: 'Người khuyết tật, người cao tuổi, trẻ em và người khác thuộc diện bảo trợ xã hội',
  result: 'Quyết định trợ cấp xã hội hằng tháng',
  papers: [
    { name: 'Tờ khai đề nghị trợ giúp xã hội', originals: 1 },
    { name: 'Giấy khai sinh của trẻ', copies: 1, case: 'đối tượng là trẻ em' },
    { name: 'Giấy xác nhận khuyết tật', copies: 1, case: 'đối tượng là người khuyết tật' },
    { name: 'Sổ hộ khẩu', copies: 1 },
  ],
  days: 22,
  law: 'Nghị định số 20/2021/NĐ-CP',
})
const culturalFamily = plain({
  key: 'cultural-family',
  code: '1.000954',
  field: 'Văn hóa',
  title: { vi: 'Xét tặng Giấy khen Gia đình văn hóa', en: 'Certificate of a cultural family' },
  summary: {
    vi: 'Xét tặng giấy khen cho gia đình tiêu biểu ba năm liền.',
    en: 'For families exemplary for three years.',
  },
  applicants: 'Hộ gia đình cư trú tại xã',
  result: 'Giấy khen Gia đình văn hóa',
  papers: [{ name: 'Bản đăng ký tham gia thi đua', originals: 1 }],
  days: 5,
  law: 'Nghị định số 86/2023/NĐ-CP',
})

export const livelihoodProcedures: SeedProcedure[] = [
  allowance,
  nextVersion(allowance, {
    channels: [counter(15, 0), online(15, 0), post(15, 'Miễn cước cho người khuyết tật nặng')],
    papers: allowance.papers.filter(({ name }) => name !== 'Sổ hộ khẩu'),
    steps: [...usualSteps, 'Tiền trợ cấp được trả qua tài khoản hoặc tại điểm chi trả gần nhà.'],
  }),
  culturalFamily,
  nextVersion(culturalFamily, { changeKind: 'REPEALED' }),
  plain({
    key: 'funeral',
    code: '1.001731',
    field: 'Bảo trợ xã hội',
    title: { vi: 'Hỗ trợ chi phí mai táng', en: 'Support for funeral costs' },
    summary: {
      vi: 'Hỗ trợ gia đình có người hưởng trợ cấp xã hội qua đời.',
      en: 'For families of those who drew an allowance.',
    },
    applicants: 'Người đứng ra tổ chức mai táng',
    result: 'Quyết định hỗ trợ chi phí mai táng',
    papers: [
      { name: 'Tờ khai đề nghị hỗ trợ chi phí mai táng', originals: 1 },
      { name: 'Trích lục khai tử', copies: 1 },
    ],
    days: 5,
    law: 'Nghị định số 20/2021/NĐ-CP',
  }),
  plain({
    key: 'disability',
    code: '1.001699',
    field: 'Bảo trợ xã hội',
    title: { vi: 'Xác định mức độ khuyết tật', en: 'Assessment of a disability' },
    summary: {
      vi: 'Xác định dạng, mức độ khuyết tật và cấp giấy xác nhận.',
      en: 'Assesses a disability and certifies it.',
    },
    applicants: 'Người khuyết tật hoặc người đại diện',
    result: 'Giấy xác nhận khuyết tật',
    papers: [
      { name: 'Đơn đề nghị xác định mức độ khuyết tật', originals: 1 },
      { name: 'Giấy tờ y tế liên quan', copies: 1 },
    ],
    days: 25,
    law: 'Luật Người khuyết tật số 51/2010/QH12',
  }),
  plain({
    key: 'poor-household',
    code: '1.011606',
    field: 'Giảm nghèo',
    title: { vi: 'Công nhận hộ nghèo, hộ cận nghèo', en: 'Recognition of a poor household' },
    summary: {
      vi: 'Rà soát thường xuyên, công nhận hộ nghèo, cận nghèo phát sinh trong năm.',
      en: 'Recognises households that became poor during the year.',
    },
    applicants: 'Hộ gia đình có đề nghị',
    result: 'Giấy chứng nhận hộ nghèo hoặc hộ cận nghèo',
    papers: [{ name: 'Giấy đề nghị rà soát hộ nghèo', originals: 1 }],
    days: 15,
    law: 'Quyết định số 24/2021/QĐ-TTg',
  }),
  plain({
    key: 'business',
    code: '1.001612',
    field: 'Hộ kinh doanh',
    title: { vi: 'Đăng ký thành lập hộ kinh doanh', en: 'Registration of a household business' },
    summary: {
      vi: 'Cấp Giấy chứng nhận đăng ký, đồng thời là mã số thuế.',
      en: 'Issues the certificate, which is the tax number too.',
    },
    onlineLevel: 'FULL',
    applicants: 'Cá nhân hoặc thành viên hộ gia đình từ đủ 18 tuổi',
    result: 'Giấy chứng nhận đăng ký hộ kinh doanh',
    papers: [
      { name: 'Giấy đề nghị đăng ký hộ kinh doanh', originals: 1 },
      { name: 'Văn bản ủy quyền của các thành viên', originals: 1, case: 'nhiều thành viên góp vốn' },
    ],
    channels: [counter(3, 100_000), online(3, 0)],
    days: 3,
    law: 'Nghị định số 168/2025/NĐ-CP',
  }),
  plain({
    key: 'business-change',
    code: '2.000720',
    field: 'Hộ kinh doanh',
    title: { vi: 'Đăng ký thay đổi nội dung hộ kinh doanh', en: 'Change of a household business' },
    summary: { vi: 'Đổi ngành nghề, địa chỉ hoặc chủ hộ kinh doanh.', en: 'Changes trade, address or owner.' },
    onlineLevel: 'FULL',
    applicants: 'Chủ hộ kinh doanh',
    result: 'Giấy chứng nhận đăng ký hộ kinh doanh (đã đổi)',
    papers: [{ name: 'Thông báo thay đổi nội dung đăng ký', originals: 1 }],
    channels: [counter(3, 50_000), online(3, 0)],
    days: 3,
    law: 'Nghị định số 168/2025/NĐ-CP',
  }),
  plain({
    key: 'land-dispute',
    code: '1.003554',
    field: 'Đất đai',
    title: { vi: 'Hòa giải tranh chấp đất đai', en: 'Conciliation of a land dispute' },
    summary: {
      vi: 'Bước bắt buộc trước khi khởi kiện tranh chấp quyền sử dụng đất.',
      en: 'A step needed before a land dispute goes to court.',
    },
    onlineLevel: 'INFORMATION_ONLY',
    applicants: 'Một trong các bên tranh chấp',
    result: 'Biên bản hòa giải',
    papers: [
      { name: 'Đơn đề nghị hòa giải', originals: 1 },
      { name: 'Giấy tờ về thửa đất', copies: 1 },
    ],
    channels: [counter(30, 0)],
    days: 30,
    law: 'Luật Đất đai số 31/2024/QH15',
  }),
  plain({
    key: 'land-change',
    code: '1.012783',
    field: 'Đất đai',
    title: { vi: 'Đăng ký biến động do đổi tên, đổi địa chỉ', en: 'Registration of a changed name or address' },
    summary: {
      vi: 'Ghi thay đổi về tên, giấy tờ, địa chỉ vào Giấy chứng nhận.',
      en: 'Notes a new name or address on the land certificate.',
    },
    nonTerritorial: true,
    applicants: 'Người sử dụng đất',
    result: 'Giấy chứng nhận đã xác nhận thay đổi',
    papers: [
      { name: 'Đơn đăng ký biến động', originals: 1 },
      { name: 'Giấy chứng nhận đã cấp', originals: 1 },
    ],
    channels: [counter(5, 28_000), online(5, 14_000)],
    days: 5,
    law: 'Nghị định số 101/2024/NĐ-CP',
  }),
  plain({
    key: 'school-transfer',
    code: '1.005099',
    field: 'Giáo dục',
    title: { vi: 'Chuyển trường đối với học sinh tiểu học', en: 'Transfer of a primary pupil' },
    summary: { vi: 'Chuyển học sinh tiểu học đến trường trong hoặc ngoài xã.', en: 'Moves a pupil to another school.' },
    onlineLevel: 'FULL',
    applicants: 'Cha mẹ hoặc người giám hộ của học sinh',
    result: 'Học bạ và hồ sơ học sinh chuyển đến trường mới',
    papers: [{ name: 'Đơn xin chuyển trường', originals: 1 }],
    days: 2,
    law: 'Thông tư số 28/2020/TT-BGDĐT',
  }),
  plain({
    key: 'library',
    code: '1.008901',
    field: 'Văn hóa',
    title: { vi: 'Thông báo thành lập thư viện cộng đồng', en: 'Notice of a community library' },
    summary: { vi: 'Báo cho UBND xã khi mở thư viện phục vụ cộng đồng.', en: 'Tells the commune of a new library.' },
    applicants: 'Tổ chức, cá nhân mở thư viện',
    result: 'Văn bản trả lời của UBND xã',
    papers: [{ name: 'Thông báo thành lập thư viện', originals: 1 }],
    days: 15,
    law: 'Luật Thư viện số 46/2019/QH14',
  }),
  plain({
    ...amended2026,
    key: 'cooperative-group',
    code: '2.002226',
    field: 'Kinh tế tập thể',
    changeKind: 'NEW',
    title: { vi: 'Thông báo thành lập tổ hợp tác', en: 'Notice of a cooperative group' },
    summary: { vi: 'Báo việc thành lập để được ghi nhận và hỗ trợ.', en: 'Has a cooperative group recorded.' },
    applicants: 'Đại diện tổ hợp tác',
    result: 'Ghi nhận vào Sổ theo dõi tổ hợp tác',
    papers: [
      { name: 'Giấy thông báo thành lập tổ hợp tác', originals: 1 },
      { name: 'Hợp đồng hợp tác', copies: 1 },
    ],
    days: 3,
    law: 'Nghị định số 113/2024/NĐ-CP',
  }),
]
