import type { SeedConclusion } from '../records.ts'
import { addressees, coordinates, leads, monitors } from './sample-parties.ts'

/** April 2026: a letter that carries out the fictional province's. Thirteen tasks. */
export const minhKheApril: SeedConclusion = {
  key: 'minh-khe-2026-04',
  title: {
    vi: 'UBND xã Minh Khê chỉ đạo chấn chỉnh việc tiếp nhận, giải quyết thủ tục hành chính',
    en: 'Minh Khê Commune directs units to put the handling of procedures in order',
  },
  summary: {
    vi: 'Công văn số 215/UBND-VP ngày 14/4/2026 thực hiện Công văn số 1150/UBND-NC của UBND tỉnh: khắc phục hồ sơ quá hạn, ban hành quy chế phối hợp, số hóa hồ sơ.',
    en: 'Letter 215/UBND-VP of 14 April 2026 carries out the province’s letter 1150/UBND-NC: clear late files, issue rules of co-ordination, digitise records.',
  },
  form: 'DIRECTIVE_LETTER',
  tracking: 'LIVE',
  document: 'cv-215-minh-khe',
  issuingAgency: 'ubnd-xa-minh-khe',
  areas: ['ADMINISTRATIVE_PROCEDURE', 'DIGITAL_GOVERNMENT'],
  publishedAt: '2026-04-15T08:00:00+07:00',
  isSample: true,
  directives: [
    {
      number: '1',
      text: 'Văn phòng HĐND và UBND xã chủ trì, phối hợp với Trung tâm Phục vụ hành chính công xã tham mưu ban hành Quy chế phối hợp tiếp nhận, giải quyết thủ tục hành chính theo quy định tại Nghị định số 118/2025/NĐ-CP; hoàn thành trước ngày 01/6/2026.',
      deliverable: 'Quyết định ban hành Quy chế phối hợp',
      parties: [...leads('office'), ...coordinates('centre', 'economy', 'culture')],
      deadlines: [{ phrase: 'trước ngày 01/6/2026', kind: 'BY', due: '2026-05-31', precision: 'DAY' }],
      citations: [{ asWritten: 'Nghị định số 118/2025/NĐ-CP', document: 'nd-118-2025' }],
    },
    {
      number: '2',
      text: 'Yêu cầu các cơ quan, đơn vị có thủ tục hành chính tiếp nhận tại Trung tâm rà soát toàn bộ hồ sơ quá hạn, giải quyết dứt điểm và gửi thư xin lỗi người dân, tổ chức theo quy định, chậm nhất là ngày 30 tháng 4 năm 2026.',
      deliverable: 'Báo cáo kết quả giải quyết hồ sơ quá hạn',
      parties: [...addressees('handlers'), ...monitors('office')],
      deadlines: [{ phrase: 'chậm nhất là ngày 30 tháng 4 năm 2026', kind: 'BY', due: '2026-04-30', precision: 'DAY' }],
      citations: [{ asWritten: 'Công văn số 1150/UBND-NC', document: 'cv-1150-binh-lam' }],
    },
    {
      number: '3',
      text: 'Giao Phòng Văn hóa - Xã hội chủ trì, phối hợp với Công an xã và Trung tâm Phục vụ hành chính công xã tham mưu Kế hoạch số hóa hồ sơ, kết quả giải quyết thủ tục hành chính còn hiệu lực, trình UBND xã trong tháng 5/2026.',
      deliverable: 'Kế hoạch số hóa hồ sơ',
      parties: [...leads('culture'), ...coordinates('police', 'centre'), ...monitors('office')],
      deadlines: [
        { phrase: 'trong tháng 5/2026', kind: 'WITHIN', start: '2026-05-01', due: '2026-05-31', precision: 'MONTH' },
      ],
    },
    {
      number: '4',
      text: 'Các phòng chuyên môn, Trung tâm Phục vụ hành chính công xã số hóa tối thiểu 50% kết quả giải quyết thủ tục hành chính còn hiệu lực thuộc lĩnh vực quản lý đến hết quý III/2026.',
      deliverable: 'Tỷ lệ số hóa tối thiểu 50%',
      parties: [...leads('divisions'), ...monitors('office')],
      deadlines: [{ phrase: 'đến hết quý III/2026', kind: 'BY', due: '2026-09-30', precision: 'QUARTER' }],
    },
    {
      number: '5',
      text: 'Đề nghị Công an xã thường xuyên hỗ trợ người dân đăng ký, kích hoạt tài khoản định danh điện tử để nộp hồ sơ trực tuyến.',
      parties: [...leads('police'), ...coordinates('centre'), ...monitors('office')],
      deadlines: [{ phrase: 'thường xuyên', kind: 'ONGOING', precision: 'YEAR' }],
    },
    {
      number: '6',
      text: 'Trạm Y tế xã, Trường THCS Minh Khê triển khai thanh toán không dùng tiền mặt đối với các khoản thu; thực hiện trong năm 2026.',
      deliverable: 'Báo cáo kết quả thanh toán không dùng tiền mặt',
      parties: [...leads('health', 'school'), ...coordinates('economy'), ...monitors('office')],
      deadlines: [
        { phrase: 'trong năm 2026', kind: 'WITHIN', start: '2026-01-01', due: '2026-12-31', precision: 'YEAR' },
      ],
    },
  ],
}
