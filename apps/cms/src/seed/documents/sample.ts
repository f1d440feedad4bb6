import type { SeedDocument } from '../records.ts'

const commune = { issuer: 'ubnd-xa-minh-khe', issuerAsWritten: 'UBND xã Minh Khê', isSample: true } as const
const chairman = { signer: 'Trần Minh Khuê', signerPost: 'TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH' }
const vice = { signer: 'Lê Thị Thanh Hoài', signerPost: 'TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH' }
const chiefOfOffice = { signer: 'Dương Khắc Niệm', signerPost: 'TL. CHỦ TỊCH, CHÁNH VĂN PHÒNG' }

const announced: Omit<SeedDocument, 'key' | 'symbol' | 'subject' | 'issuedOn'> = {
  type: 'DECISION',
  issuer: 'ubnd-tinh-binh-lam',
  issuerAsWritten: 'UBND tỉnh Bình Lam',
  effectStatus: 'IN_FORCE',
  relations: [{ relation: 'BASED_ON', target: 'nd-118-2025', asWritten: 'Nghị định số 118/2025/NĐ-CP ngày 09/6/2025' }],
  areas: ['ADMINISTRATIVE_PROCEDURE'],
  isSample: true,
}

/** Documents of the fictional commune in 2026 and the letter of its fictional province that they carry out. */
export const sampleDocuments: SeedDocument[] = [
  {
    ...commune,
    ...chiefOfOffice,
    key: 'tb-12-minh-khe',
    symbol: '12/TB-UBND',
    type: 'CONCLUSION_NOTICE',
    subject:
      'Kết luận của Chủ tịch UBND xã tại Hội nghị tổng kết công tác cải cách hành chính năm 2025, triển khai nhiệm vụ năm 2026',
    issuedOn: '2026-01-19',
    relations: [{ relation: 'BASED_ON', target: 'nq-76-2021', asWritten: 'Nghị quyết số 76/NQ-CP ngày 15/7/2021' }],
    areas: ['DIRECTION', 'ADMINISTRATIVE_PROCEDURE', 'CIVIL_SERVICE'],
  },
  {
    ...commune,
    ...chairman,
    key: 'kh-15-minh-khe',
    symbol: '15/KH-UBND',
    type: 'PLAN',
    subject: 'Cải cách hành chính của xã Minh Khê năm 2026',
    issuedOn: '2026-01-29',
    relations: [
      { relation: 'IMPLEMENTS', target: 'tb-12-minh-khe', asWritten: 'Thông báo số 12/TB-UBND ngày 19/01/2026' },
      { relation: 'BASED_ON', target: 'nq-76-2021', asWritten: 'Nghị quyết số 76/NQ-CP ngày 15/7/2021' },
    ],
    areas: ['DIRECTION', 'ADMINISTRATIVE_PROCEDURE', 'CIVIL_SERVICE', 'DIGITAL_GOVERNMENT'],
  },
  {
    key: 'cv-1150-binh-lam',
    symbol: '1150/UBND-NC',
    type: 'OFFICIAL_LETTER',
    subject: 'Về việc khắc phục tình trạng giải quyết thủ tục hành chính quá hạn tại cấp xã',
    issuer: 'ubnd-tinh-binh-lam',
    issuerAsWritten: 'UBND tỉnh Bình Lam',
    issuedOn: '2026-03-30',
    relations: [
      { relation: 'BASED_ON', target: 'nd-118-2025', asWritten: 'Nghị định số 118/2025/NĐ-CP ngày 09/6/2025' },
    ],
    areas: ['ADMINISTRATIVE_PROCEDURE'],
    isSample: true,
  },
  {
    ...commune,
    ...chairman,
    key: 'cv-215-minh-khe',
    symbol: '215/UBND-VP',
    type: 'OFFICIAL_LETTER',
    subject: 'Về việc chấn chỉnh, nâng cao chất lượng tiếp nhận, giải quyết thủ tục hành chính',
    issuedOn: '2026-04-14',
    relations: [
      { relation: 'IMPLEMENTS', target: 'cv-1150-binh-lam', asWritten: 'Công văn số 1150/UBND-NC ngày 30/3/2026' },
      { relation: 'BASED_ON', target: 'nd-118-2025', asWritten: 'Nghị định số 118/2025/NĐ-CP ngày 09/6/2025' },
    ],
    areas: ['ADMINISTRATIVE_PROCEDURE', 'DIGITAL_GOVERNMENT'],
  },
  {
    ...commune,
    ...vice,
    key: 'kh-41-minh-khe',
    symbol: '41/KH-UBND',
    type: 'PLAN',
    subject: 'Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính còn hiệu lực năm 2026',
    issuedOn: '2026-05-08',
    relations: [
      { relation: 'IMPLEMENTS', target: 'cv-215-minh-khe', asWritten: 'Công văn số 215/UBND-VP ngày 14/4/2026' },
    ],
    areas: ['DIGITAL_GOVERNMENT'],
  },
  {
    ...commune,
    ...chairman,
    key: 'qd-318-minh-khe',
    symbol: '318/QĐ-UBND',
    type: 'DECISION',
    subject:
      'Ban hành Quy chế phối hợp tiếp nhận, giải quyết thủ tục hành chính tại Trung tâm Phục vụ hành chính công xã Minh Khê',
    issuedOn: '2026-05-25',
    effectiveOn: '2026-05-25',
    effectStatus: 'IN_FORCE',
    relations: [
      { relation: 'IMPLEMENTS', target: 'cv-215-minh-khe', asWritten: 'Công văn số 215/UBND-VP ngày 14/4/2026' },
      { relation: 'BASED_ON', target: 'nd-118-2025', asWritten: 'Nghị định số 118/2025/NĐ-CP ngày 09/6/2025' },
    ],
    areas: ['ADMINISTRATIVE_PROCEDURE'],
  },
  {
    ...commune,
    ...vice,
    key: 'bc-186-minh-khe',
    symbol: '186/BC-UBND',
    type: 'REPORT',
    subject: 'Kết quả công tác cải cách hành chính 6 tháng đầu năm 2026',
    issuedOn: '2026-07-06',
    relations: [
      { relation: 'REFERS_TO', target: 'kh-15-minh-khe', asWritten: 'Kế hoạch số 15/KH-UBND ngày 29/01/2026' },
    ],
    areas: ['DIRECTION'],
  },
  {
    ...commune,
    ...chiefOfOffice,
    key: 'tb-97-minh-khe',
    symbol: '97/TB-UBND',
    type: 'CONCLUSION_NOTICE',
    subject: 'Kết luận của Chủ tịch UBND xã tại Hội nghị sơ kết công tác cải cách hành chính 6 tháng đầu năm 2026',
    issuedOn: '2026-07-13',
    relations: [
      { relation: 'REFERS_TO', target: 'bc-186-minh-khe', asWritten: 'Báo cáo số 186/BC-UBND ngày 06/7/2026' },
    ],
    areas: ['DIRECTION', 'ADMINISTRATIVE_PROCEDURE', 'DIGITAL_GOVERNMENT'],
  },
  {
    ...announced,
    key: 'qd-1208-binh-lam',
    symbol: '1208/QĐ-UBND',
    subject:
      'Công bố danh mục thủ tục hành chính thuộc thẩm quyền giải quyết của UBND cấp xã trên địa bàn tỉnh Bình Lam',
    issuedOn: '2025-07-04',
    effectiveOn: '2025-07-07',
  },
  {
    ...announced,
    key: 'qd-1466-binh-lam',
    symbol: '1466/QĐ-UBND',
    subject:
      'Công bố thủ tục hành chính được sửa đổi, bổ sung và bị bãi bỏ thuộc thẩm quyền giải quyết của UBND cấp xã trên địa bàn tỉnh Bình Lam',
    issuedOn: '2026-05-15',
    effectiveOn: '2026-06-01',
  },
  {
    ...commune,
    ...chairman,
    key: 'qd-402-minh-khe',
    symbol: '402/QĐ-UBND',
    type: 'DECISION',
    subject:
      'Tặng giấy khen cho tập thể, cá nhân có thành tích trong công tác cải cách hành chính 6 tháng đầu năm 2026',
    issuedOn: '2026-07-07',
    effectiveOn: '2026-07-07',
    effectStatus: 'IN_FORCE',
    relations: [
      { relation: 'BASED_ON', target: 'bc-186-minh-khe', asWritten: 'Báo cáo số 186/BC-UBND ngày 06/7/2026' },
    ],
    areas: ['ADMINISTRATIVE_PROCEDURE', 'DIGITAL_GOVERNMENT'],
  },
  {
    ...commune,
    ...chairman,
    key: 'qd-517-minh-khe',
    symbol: '517/QĐ-UBND',
    type: 'DECISION',
    subject: 'Tặng giấy khen cho hộ gia đình tham gia Tổ công nghệ số cộng đồng',
    issuedOn: '2026-09-11',
    effectiveOn: '2026-09-11',
    effectStatus: 'IN_FORCE',
    relations: [
      { relation: 'BASED_ON', target: 'qd-455-minh-khe', asWritten: 'Quyết định số 455/QĐ-UBND ngày 30/7/2026' },
    ],
    areas: ['DIGITAL_GOVERNMENT'],
  },
  {
    ...commune,
    ...vice,
    key: 'qd-455-minh-khe',
    symbol: '455/QĐ-UBND',
    type: 'DECISION',
    subject: 'Kiện toàn Tổ công nghệ số cộng đồng trên địa bàn xã Minh Khê',
    issuedOn: '2026-07-30',
    effectiveOn: '2026-07-30',
    effectStatus: 'IN_FORCE',
    relations: [
      { relation: 'IMPLEMENTS', target: 'tb-97-minh-khe', asWritten: 'Thông báo số 97/TB-UBND ngày 13/7/2026' },
    ],
    areas: ['DIGITAL_GOVERNMENT'],
  },
  {
    ...commune,
    ...chairman,
    key: 'kh-77-minh-khe',
    symbol: '77/KH-UBND',
    type: 'PLAN',
    subject: 'Kiểm tra công tác cải cách hành chính, kiểm tra công vụ năm 2026',
    issuedOn: '2026-08-07',
    relations: [
      { relation: 'IMPLEMENTS', target: 'tb-97-minh-khe', asWritten: 'Thông báo số 97/TB-UBND ngày 13/7/2026' },
    ],
    areas: ['COMMUNICATION_INSPECTION', 'CIVIL_SERVICE'],
  },
  {
    ...commune,
    ...vice,
    key: 'cv-502-minh-khe',
    symbol: '502/UBND-VP',
    type: 'OFFICIAL_LETTER',
    subject: 'Về việc đôn đốc thực hiện các nhiệm vụ cải cách hành chính quá hạn',
    issuedOn: '2026-08-20',
    relations: [
      { relation: 'REMINDS', target: 'tb-12-minh-khe', asWritten: 'Thông báo số 12/TB-UBND ngày 19/01/2026' },
      { relation: 'REMINDS', target: 'cv-215-minh-khe', asWritten: 'Công văn số 215/UBND-VP ngày 14/4/2026' },
    ],
    areas: ['DIRECTION', 'CIVIL_SERVICE'],
  },
  {
    ...commune,
    ...vice,
    key: 'bc-231-minh-khe',
    symbol: '231/BC-UBND',
    type: 'REPORT',
    subject:
      'Kết quả khảo sát mức độ hài lòng của người dân, tổ chức đối với sự phục vụ hành chính 9 tháng đầu năm 2026',
    issuedOn: '2026-10-05',
    areas: ['IMPACT'],
  },
  {
    ...commune,
    ...chiefOfOffice,
    key: 'tb-141-minh-khe',
    symbol: '141/TB-UBND',
    type: 'CONCLUSION_NOTICE',
    subject: 'Kết luận của Chủ tịch UBND xã tại cuộc họp đánh giá tiến độ cải cách hành chính 9 tháng đầu năm 2026',
    issuedOn: '2026-10-12',
    relations: [
      { relation: 'REFERS_TO', target: 'bc-231-minh-khe', asWritten: 'Báo cáo số 231/BC-UBND ngày 05/10/2026' },
      { relation: 'REFERS_TO', target: 'tb-97-minh-khe', asWritten: 'Thông báo số 97/TB-UBND ngày 13/7/2026' },
    ],
    areas: ['DIRECTION', 'ADMINISTRATIVE_PROCEDURE', 'DIGITAL_GOVERNMENT'],
  },
]
