import type { SeedProcedure } from '../records.ts'
import { announced2025, counter, nextVersion, online, post, usualSteps } from './counters.ts'

const civilStatus = {
  ...announced2025,
  field: 'Hộ tịch',
  steps: usualSteps,
  legalBases: [{ asWritten: 'Luật Hộ tịch số 60/2014/QH13' }, { asWritten: 'Nghị định số 123/2015/NĐ-CP' }],
} as const satisfies Partial<SeedProcedure>
const sameDay = 'Ngay trong ngày; hồ sơ nhận sau 15 giờ thì trả vào ngày làm việc tiếp theo'
const identity = { name: 'Thẻ căn cước hoặc giấy tờ có ảnh (xuất trình)', originals: 1, onlyFor: 'IN_PERSON' } as const

const birth: SeedProcedure = {
  ...civilStatus,
  key: 'birth',
  code: '1.001193',
  title: { vi: 'Đăng ký khai sinh', en: 'Registration of a birth' },
  summary: {
    vi: 'Ghi vào Sổ hộ tịch và cấp Giấy khai sinh cho trẻ em sinh ra trên địa bàn xã.',
    en: 'Enters a child in the civil register and issues the birth certificate.',
  },
  onlineLevel: 'PARTIAL',
  applicants: 'Cha, mẹ, ông, bà hoặc người thân khác của trẻ',
  result: 'Giấy khai sinh (bản chính)',
  channels: [counter(1, 'Miễn phí khi đăng ký đúng hạn; 8.000 đồng khi quá hạn'), online(1, 0)],
  papers: [
    { name: 'Tờ khai đăng ký khai sinh', originals: 1 },
    { name: 'Giấy chứng sinh', originals: 1 },
    { name: 'Giấy xác nhận thông tin về cư trú', originals: 1 },
    { name: 'Giấy chứng nhận kết hôn của cha mẹ', copies: 1, case: 'cha mẹ đã đăng ký kết hôn' },
    identity,
  ],
  forms: ['Tờ khai đăng ký khai sinh'],
}
const single: SeedProcedure = {
  ...civilStatus,
  key: 'single',
  code: '1.004873',
  title: { vi: 'Cấp Giấy xác nhận tình trạng hôn nhân', en: 'Certificate of marital status' },
  summary: {
    vi: 'Xác nhận một người đang độc thân hay đã kết hôn, dùng khi kết hôn, mua bán nhà đất hoặc việc khác.',
    en: 'Confirms whether a person is married, for a marriage, a sale of property or another purpose.',
  },
  onlineLevel: 'PARTIAL',
  applicants: 'Công dân Việt Nam cư trú tại xã',
  result: 'Giấy xác nhận tình trạng hôn nhân',
  channels: [counter(3, 15_000), online(3, 15_000)],
  papers: [
    { name: 'Tờ khai cấp Giấy xác nhận tình trạng hôn nhân', originals: 1 },
    { name: 'Quyết định ly hôn hoặc Giấy chứng tử của vợ, chồng', copies: 1, case: 'đã từng kết hôn' },
    identity,
  ],
  forms: ['Tờ khai cấp Giấy xác nhận tình trạng hôn nhân'],
}
const copies: SeedProcedure = {
  ...announced2025,
  key: 'copies',
  code: '2.000815',
  field: 'Chứng thực',
  title: { vi: 'Chứng thực bản sao từ bản chính', en: 'Certification of copies' },
  summary: {
    vi: 'Xác nhận bản sao đúng với bản chính giấy tờ do cơ quan, tổ chức Việt Nam cấp.',
    en: 'Certifies that a copy agrees with its original.',
  },
  onlineLevel: 'INFORMATION_ONLY',
  applicants: 'Cá nhân, tổ chức có yêu cầu',
  result: 'Bản sao có chứng thực',
  steps: usualSteps,
  channels: [
    { ...counter(sameDay, 2000), feeText: 'mỗi trang; từ trang thứ ba thu 1.000 đồng, không quá 200.000 đồng một bản' },
  ],
  papers: [
    { name: 'Bản chính giấy tờ cần chứng thực', originals: 1 },
    { name: 'Bản sao cần chứng thực', copies: 1 },
  ],
  legalBases: [{ asWritten: 'Nghị định số 23/2015/NĐ-CP' }],
}

export const civilStatusProcedures: SeedProcedure[] = [
  birth,
  nextVersion(birth, {
    onlineLevel: 'FULL',
    nonTerritorial: true,
    channels: [
      counter(sameDay, 'Miễn phí khi đăng ký đúng hạn; 8.000 đồng khi quá hạn'),
      online(sameDay, 0),
      post(2, 'Cước bưu chính do người nộp trả'),
    ],
    papers: birth.papers.filter(({ name }) => name !== 'Giấy xác nhận thông tin về cư trú'),
  }),
  single,
  nextVersion(single, {
    onlineLevel: 'FULL',
    channels: [counter(2, 15_000), online(2, 8000)],
  }),
  copies,
  nextVersion(copies, {
    onlineLevel: 'PARTIAL',
    channels: [...copies.channels, online(sameDay, 0)],
    legalBases: [
      { asWritten: 'Nghị định số 23/2015/NĐ-CP' },
      { asWritten: 'Nghị định số 118/2025/NĐ-CP', document: 'nd-118-2025' },
    ],
  }),
  {
    ...civilStatus,
    key: 'death',
    code: '1.000656',
    title: { vi: 'Đăng ký khai tử', en: 'Registration of a death' },
    summary: { vi: 'Ghi vào Sổ hộ tịch việc một người qua đời.', en: 'Enters a death in the civil register.' },
    onlineLevel: 'PARTIAL',
    applicants: 'Vợ, chồng, con, cha mẹ hoặc người thân thích của người đã mất',
    result: 'Trích lục khai tử (bản chính)',
    channels: [counter(sameDay, 'Miễn phí khi đăng ký đúng hạn; 8.000 đồng khi quá hạn'), online(sameDay, 0)],
    papers: [{ name: 'Tờ khai đăng ký khai tử', originals: 1 }, { name: 'Giấy báo tử', originals: 1 }, identity],
    forms: ['Tờ khai đăng ký khai tử'],
  },
  {
    ...civilStatus,
    key: 'marriage',
    code: '1.000894',
    title: { vi: 'Đăng ký kết hôn', en: 'Registration of a marriage' },
    summary: {
      vi: 'Ghi vào Sổ hộ tịch và trao Giấy chứng nhận kết hôn cho hai bên nam, nữ.',
      en: 'Enters a marriage in the civil register; both partners come in person to sign.',
    },
    onlineLevel: 'PARTIAL',
    applicants: 'Hai bên nam, nữ; một bên cư trú tại xã',
    result: 'Giấy chứng nhận kết hôn (02 bản chính)',
    conditions: ['Nam từ đủ 20 tuổi, nữ từ đủ 18 tuổi.', 'Hai bên tự nguyện và cùng có mặt khi nhận kết quả.'],
    channels: [counter(sameDay, 0), online(5, 0)],
    papers: [
      { name: 'Tờ khai đăng ký kết hôn', originals: 1 },
      { name: 'Giấy xác nhận tình trạng hôn nhân', originals: 1, case: 'không thường trú tại xã' },
      identity,
    ],
    forms: ['Tờ khai đăng ký kết hôn'],
  },
  {
    ...civilStatus,
    key: 'parentage',
    code: '1.001022',
    title: { vi: 'Đăng ký nhận cha, mẹ, con', en: 'Recognition of a parent or child' },
    summary: { vi: 'Ghi nhận quan hệ cha, mẹ, con không có tranh chấp.', en: 'Records undisputed parentage.' },
    onlineLevel: 'PARTIAL',
    applicants: 'Cha, mẹ hoặc con đã thành niên',
    result: 'Trích lục đăng ký nhận cha, mẹ, con',
    channels: [counter(3, 15_000), online(3, 15_000)],
    papers: [
      { name: 'Tờ khai đăng ký nhận cha, mẹ, con', originals: 1 },
      { name: 'Chứng cứ chứng minh quan hệ cha, mẹ, con', originals: 1 },
      identity,
    ],
    forms: ['Tờ khai đăng ký nhận cha, mẹ, con'],
  },
  {
    ...civilStatus,
    key: 'extract',
    code: '2.000635',
    title: { vi: 'Cấp bản sao Trích lục hộ tịch', en: 'Extract of the civil register' },
    summary: { vi: 'Bản sao từ Sổ hộ tịch, dùng thay bản chính đã mất.', en: 'A copy of an entry in the register.' },
    onlineLevel: 'FULL',
    nonTerritorial: true,
    applicants: 'Mọi cá nhân, không phụ thuộc nơi cư trú',
    result: 'Bản sao Trích lục hộ tịch',
    channels: [counter(sameDay, 8000), online(sameDay, 4000), post(3, 8000)],
    papers: [{ name: 'Tờ khai cấp bản sao Trích lục hộ tịch', originals: 1 }, identity],
    forms: ['Tờ khai cấp bản sao Trích lục hộ tịch'],
  },
  {
    ...announced2025,
    key: 'signature',
    code: '2.000884',
    field: 'Chứng thực',
    title: { vi: 'Chứng thực chữ ký', en: 'Certification of a signature' },
    summary: {
      vi: 'Xác nhận chữ ký trong giấy tờ, văn bản là của người yêu cầu.',
      en: 'Certifies that a signature is that of the person who asks.',
    },
    onlineLevel: 'INFORMATION_ONLY',
    applicants: 'Cá nhân có yêu cầu',
    result: 'Giấy tờ, văn bản có chữ ký được chứng thực',
    steps: usualSteps,
    channels: [{ ...counter(sameDay, 10_000), feeText: 'mỗi trường hợp' }],
    papers: [{ name: 'Giấy tờ, văn bản sẽ ký', originals: 1 }, identity],
    legalBases: [{ asWritten: 'Nghị định số 23/2015/NĐ-CP' }],
  },
]
