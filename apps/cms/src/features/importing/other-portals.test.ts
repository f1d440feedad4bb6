import { expect, test } from 'vitest'
import { readPage } from './read-page.ts'

/** Pages in the manner of other portals, written for these tests. */
const withOrdinals = `TRANG CHỦ
TIN TỨC - SỰ KIỆN
Hội nghị trực tuyến sơ kết cải cách hành chính 6 tháng đầu năm 2023
Thứ sáu - 07/07/2023 08:35
Sáng ngày 06/7, UBND huyện Minh Sơn tổ chức Hội nghị trực tuyến sơ kết cải cách hành chính. Đồng chí Trần Văn Mẫu, Chủ tịch UBND huyện chủ trì.
Kết luận Hội nghị, Chủ tịch UBND huyện yêu cầu các phòng, ban, ngành và UBND các xã, thị trấn tập trung ba việc. Thứ nhất, rà soát chỉ tiêu chưa đạt. Thứ hai, số hóa 12.345 hồ sơ, hoàn thành trước ngày 30/9/2023. Thứ ba, tăng thanh toán trực tuyến.
Tin, ảnh: Thu Hà
Tổng số điểm của bài viết là: 0 trong 0 đánh giá
Những tin mới hơn
Họp dân thôn 3`

const withNumbers = `Cổng thông tin điện tử huyện Minh Sơn
Thứ Ba, 14/11/2023, 10:02 [GMT+7]
UBND huyện kiểm tra công vụ tại xã Bình Mẫu
Thực hiện Quyết định số 1234/QĐ-UBND ngày 05 tháng 10 năm 2023 của Chủ tịch UBND huyện, Đoàn kiểm tra đã làm việc tại UBND xã Bình Mẫu.
Đoàn công tác làm việc tại UBND xã. Ảnh: Minh Anh
Qua kiểm tra, Đoàn đề nghị UBND xã Bình Mẫu:
1. Niêm yết đầy đủ thủ tục hành chính theo Thông tư số 02/2017/TT-VPCP.
2. Báo cáo kết quả khắc phục về Phòng Nội vụ trước ngày 30/11/2023.
Minh Anh
(Phòng Nội vụ huyện)`

const withAssignment = `Ban hành Kế hoạch cải cách hành chính năm 2024
Đăng lúc: 08:35:12 12/01/2024 (GMT+7)
Ngày 10/01/2024, Ủy ban nhân dân thành phố Vạn Xuân đã ban hành Kế hoạch số 07/KH-UBND với 06 nhiệm vụ, 45 nội dung.
Giao Phòng Nội vụ chủ trì, phối hợp với các phòng, ban liên quan theo dõi việc thực hiện Kế hoạch này trong toàn thành phố.
Xem chi tiết Kế hoạch tại đây.
BBT`

test('“Thứ nhất, … Thứ hai, …” number the directives of a paragraph', () => {
  const { findings } = readPage(withOrdinals)
  expect(findings).toMatchObject({
    title: 'Hội nghị trực tuyến sơ kết cải cách hành chính 6 tháng đầu năm 2023',
    section: 'TIN TỨC - SỰ KIỆN',
    postedOn: '2023-07-07T08:35+07:00',
    eventOn: '2023-07-06',
    byline: { authors: ['Thu Hà'], unit: null },
  })
  expect(findings.directives?.map(({ number }) => number)).toEqual(['1', '2', '3'])
  expect(findings.directives?.[0]?.parties.map(({ asWritten }) => asWritten)).toEqual([
    'các phòng, ban, ngành',
    'UBND các xã, thị trấn',
  ])
  expect(findings.figures.map(({ value }) => value)).toContain('12345')
})

test('lines that begin with a number follow the sentence that opens them', () => {
  const { findings } = readPage(withNumbers)
  expect(findings).toMatchObject({
    sourcePortal: 'Cổng thông tin điện tử huyện Minh Sơn',
    postedOn: '2023-11-14T10:02+07:00',
    byline: { authors: ['Minh Anh'], unit: 'Phòng Nội vụ huyện' },
    captions: [{ text: 'Đoàn công tác làm việc tại UBND xã. Ảnh: Minh Anh', credit: 'Minh Anh' }],
  })
  expect(findings.documents.map(({ symbol, issuedOn }) => [symbol, issuedOn])).toEqual([
    ['1234/QĐ-UBND', '2023-10-05'],
    ['02/2017/TT-VPCP', null],
  ])
  expect(findings.directives).toMatchObject([
    { number: '1', parties: [{ asWritten: 'UBND xã Bình Mẫu' }] },
    { number: '2', parties: [{ asWritten: 'UBND xã Bình Mẫu' }] },
  ])
})

test('work given by name is a directive, and a plan that was just issued knows its day and issuer', () => {
  const { findings } = readPage(withAssignment)
  expect(findings.eventOn).toBeNull()
  expect(findings.byline.unit).toBe('BBT')
  expect(findings.attachmentHints).toEqual(['Xem chi tiết Kế hoạch tại đây'])
  expect(findings.directives?.[0]?.parties[0]).toMatchObject({ role: 'LEAD', asWritten: 'Phòng Nội vụ' })
  expect(findings.documents[0]).toMatchObject({
    symbol: '07/KH-UBND',
    issuedOn: '2024-01-10',
    issuerAsWritten: 'Ủy ban nhân dân thành phố Vạn Xuân',
    isReported: true,
  })
})
