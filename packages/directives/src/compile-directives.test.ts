import { describe, expect, test } from 'vitest'
import { compileDirectives } from './compile-directives.ts'
import { summariseDirectives } from './testing/summarise-directives.ts'

const codes = (text: string, issuedOn?: string) =>
  compileDirectives(text, issuedOn ? { issuedOn } : {}).directives.map(({ doubts }) => doubts.map(({ code }) => code))

describe('a notice of conclusions', () => {
  const notice = `UBND XÃ MINH KHÊ
THÔNG BÁO
Kết luận của Chủ tịch UBND xã tại cuộc họp giao ban công tác cải cách hành chính tháng 8 năm 2026

Ngày 03/9/2026, đồng chí Trần Văn Hải, Chủ tịch UBND xã chủ trì cuộc họp giao ban. Sau khi nghe Văn phòng HĐND và UBND xã báo cáo, ý kiến của các thành viên dự họp, Chủ tịch UBND xã kết luận như sau:
I. Đánh giá chung
1. Trong tháng 8, các bộ phận đã tiếp nhận 812 hồ sơ, giải quyết đúng hạn 97,5%.
2. Rà soát thủ tục còn chậm, 12 hồ sơ đất đai trễ hạn.
II. Nhiệm vụ trọng tâm tháng 9
1. Giao Văn phòng HĐND và UBND xã:
a) Rà soát, cập nhật quy trình nội bộ trước ngày 15/9/2026.
đ) Chủ trì, phối hợp với Phòng Văn hóa - Xã hội tuyên truyền dịch vụ công trực tuyến.
2. Phòng Kinh tế khẩn trương giải quyết 12 hồ sơ đất đai trễ hạn; nghiêm túc xin lỗi người dân.
Thời gian hoàn thành: trước ngày 20/9/2026.
3. Yêu cầu Trưởng các thôn vận động người dân sử dụng tài khoản định danh điện tử.
Trên đây là kết luận của Chủ tịch UBND xã, thông báo để các bộ phận biết, thực hiện./.
Nơi nhận:
- Rà soát lại danh sách;
- Lưu: VT.`

  test('gives the items of its tasks, under the names they stand under, and nothing of its report', () => {
    expect(summariseDirectives(notice)).toEqual([
      'a: Rà soát, cập … trước ngày 15/9/2026. | Văn phòng HĐND và UBND xã',
      'đ: Chủ trì, phối … công trực tuyến. | Văn phòng HĐND và UBND xã |  | Phòng Văn hóa - Xã hội',
      '2: Phòng Kinh tế … trước ngày 20/9/2026. | Phòng Kinh tế',
      '3: Yêu cầu Trưởng … danh điện tử. |  | Trưởng các thôn',
    ])
  })

  test('says of an item what it states: span, deadline, rule', () => {
    const second = compileDirectives(notice, { issuedOn: '2026-09-03' }).directives[2]
    expect(notice.slice(...(second?.span ?? [0, 0]))).toBe(second?.text)
    expect(second?.deadlines).toMatchObject([
      { due: '2026-09-19', rule: 'before-time', phrase: 'trước ngày 20/9/2026' },
    ])
  })
})

describe('layouts', () => {
  test('dashes under an opening inherit whom it asks; a mere call to obey is no directive', () => {
    const text = `UBND tỉnh yêu cầu Giám đốc các sở, Thủ trưởng các ban, ngành, Chủ tịch UBND các xã, phường tập trung thực hiện một số nhiệm vụ sau:
- Niêm yết công khai thủ tục hành chính tại trụ sở.
- Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính tham mưu kế hoạch kiểm tra công vụ.
Yêu cầu các cơ quan, đơn vị nghiêm túc triển khai thực hiện./.`
    expect(summariseDirectives(text)).toEqual([
      '-: Niêm yết công … tại trụ sở. |  | Giám đốc các sở + Thủ trưởng các ban, ngành + Chủ tịch UBND các xã, phường',
      '-: Giao Sở Nội … tra công vụ. | Sở Nội vụ |  | Sở Tài chính',
    ])
  })

  test('running text gives a directive per sentence, and per clause between semicolons of the opening', () => {
    const text = `Sáng 12/5, UBND huyện tổ chức hội nghị sơ kết. Trong quý I, huyện đã tiếp nhận 3.200 hồ sơ. Phát biểu kết luận hội nghị, đồng chí Lê Văn An, Chủ tịch UBND huyện yêu cầu các phòng, ban, UBND các xã: rà soát lại toàn bộ hồ sơ trễ hạn; công khai xin lỗi người dân; báo cáo kết quả về Phòng Nội vụ trước ngày 30/5. Đồng chí cũng yêu cầu Phòng Nội vụ tham mưu kế hoạch kiểm tra đột xuất. Giao Phòng Văn hóa và Thông tin đẩy mạnh tuyên truyền. Hội nghị cũng đã trao giấy khen cho 5 tập thể.`
    expect(summariseDirectives(text)).toEqual([
      '-: rà soát lại … sơ trễ hạn |  | các phòng, ban + UBND các xã',
      '-: công khai xin lỗi người dân |  | các phòng, ban + UBND các xã',
      '-: báo cáo kết … trước ngày 30/5. |  | các phòng, ban + UBND các xã',
      '-: tham mưu kế … tra đột xuất. |  | Phòng Nội vụ',
      '-: Giao Phòng Văn … mạnh tuyên truyền. | Phòng Văn hóa và Thông tin',
    ])
  })

  test('"Thứ nhất", "Thứ hai" and "(1)", "(2)" count inside a paragraph, which goes on behind them', () => {
    const text = `Đồng chí nhấn mạnh một số nội dung: Thứ nhất, nâng cao trách nhiệm người đứng đầu. Thứ hai, Sở Khoa học và Công nghệ chủ trì nâng cấp hệ thống. Thứ ba, các sở, ngành đơn giản hóa thủ tục.`
    expect(summariseDirectives(text)).toEqual([
      '1: nâng cao trách … người đứng đầu.',
      '2: Sở Khoa học … cấp hệ thống. | Sở Khoa học và Công nghệ',
      '3: các sở, ngành … hóa thủ tục. |  | các sở, ngành',
    ])
    const inline = `Chủ tịch UBND xã yêu cầu các bộ phận: (1) rà soát hồ sơ; (2) niêm yết phí, lệ phí. Cuộc họp kết thúc lúc 11 giờ.`
    expect(summariseDirectives(inline)).toEqual([
      '1: rà soát hồ sơ |  | các bộ phận',
      '2: niêm yết phí, lệ phí. |  | các bộ phận',
    ])
  })

  test('an article that gives work is one; those of effect and enforcement are none', () => {
    const text = `Điều 1. Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính năm 2026.
Điều 2. Giao Sở Nội vụ chủ trì, phối hợp với các cơ quan liên quan hướng dẫn, đôn đốc việc thực hiện Kế hoạch.
Điều 3. Quyết định này có hiệu lực kể từ ngày ký.
Điều 4. Chánh Văn phòng UBND tỉnh, Giám đốc các sở chịu trách nhiệm thi hành Quyết định này./.`
    expect(summariseDirectives(text)).toEqual([
      '2: Giao Sở Nội … hiện Kế hoạch. | Sở Nội vụ |  | các cơ quan liên quan',
    ])
  })

  test('the organising part of a plan gives work under the names of agencies', () => {
    const text = `I. MỤC ĐÍCH, YÊU CẦU
- Nâng cao chất lượng phục vụ người dân.
III. TỔ CHỨC THỰC HIỆN
1. Phòng Văn hóa - Xã hội
- Là cơ quan thường trực, chủ trì tham mưu UBND xã triển khai Kế hoạch.
2. Trung tâm Phục vụ hành chính công xã: bố trí công chức hướng dẫn người dân.
4. Các phòng, ban chuyên môn
Căn cứ nhiệm vụ được giao tổ chức thực hiện; báo cáo trước ngày 15/12/2026.`
    expect(summariseDirectives(text)).toEqual([
      '-: Là cơ quan … khai Kế hoạch. | Phòng Văn hóa - Xã hội',
      '2: Trung tâm Phục … dẫn người dân. | Trung tâm Phục vụ hành chính công xã',
      '4: Các phòng, ban … trước ngày 15/12/2026. |  | Các phòng, ban chuyên môn',
    ])
  })

  test('a sentence goes on over the ends of its lines', () => {
    const text = `UBND thành phố đề nghị Công an thành phố, Bảo hiểm xã hội thành phố phối hợp với Phòng
Tư pháp thực hiện liên thông các thủ tục khai sinh; kết quả gửi về Phòng Tư pháp trước ngày
25/9/2026 để tổng hợp.`
    expect(summariseDirectives(text)).toEqual([
      '-: phối hợp với … để tổng hợp. |  | Công an thành phố + Bảo hiểm xã hội thành phố | Phòng Tư pháp',
    ])
    expect(compileDirectives(text).directives[0]?.deadlines).toMatchObject([{ due: '2026-09-24' }])
  })

  test('a letter: those it is sent to get no work by being listed; who heads an item leads it or watches over it', () => {
    const text = `V/v chuẩn bị đón đoàn kiểm tra

Kính gửi:
- Các phòng chuyên môn thuộc UBND xã;
- Công an xã.

Để khắc phục những hạn chế nêu trên, Chủ tịch UBND xã chỉ thị:

I. Phòng Kinh tế soạn báo cáo chung, gửi Công an
xã trước 16 giờ ngày 19/12/2025.
II. Văn phòng HĐND và UBND xã:
1. Vệ sinh khu vực tiếp nhận;
2. Đôn đốc các bộ phận thực hiện.
III. Các cơ quan được kiểm tra có trách nhiệm:
- Cung cấp hồ sơ đầy đủ.
IV. Giao Trưởng các thôn theo dõi.
Chỉ thị này có hiệu lực kể từ ngày ký.`
    expect(summariseDirectives(text)).toEqual([
      'I: Phòng Kinh tế … giờ ngày 19/12/2025. | Phòng Kinh tế',
      '1: Vệ sinh khu vực tiếp nhận | Văn phòng HĐND và UBND xã',
      '2: Đôn đốc các … phận thực hiện. |  |  |  | Văn phòng HĐND và UBND xã',
      '-: Cung cấp hồ sơ đầy đủ. |  | Các cơ quan được kiểm tra',
      'IV: Giao Trưởng các thôn theo dõi. |  |  |  | các thôn',
    ])
  })

  test('a title over a paragraph is no item; under a report nothing is demanded, a list goes on over a paragraph', () => {
    const text = `Chủ tịch UBND xã kết luận như sau:
I. Về kết quả tháng 8
Rà soát hồ sơ còn chậm.
II. Nhiệm vụ tháng 9
1. Phòng Kinh tế
Cân đối kinh phí.
2. Phòng Văn hóa - Xã hội mở lớp tập huấn.`
    expect(summariseDirectives(text)).toEqual([
      '1: Phòng Kinh tế … đối kinh phí. | Phòng Kinh tế',
      '2: Phòng Văn hóa … lớp tập huấn. | Phòng Văn hóa - Xã hội',
    ])
  })

  test('work demanded in the passive is demanded', () => {
    const text =
      'Chủ tịch UBND tỉnh giao Sở Tài chính cấp kinh phí. Sở Y tế được yêu cầu khảo sát nhu cầu của người dân.'
    expect(summariseDirectives(text)).toEqual([
      '-: giao Sở Tài … cấp kinh phí. | Sở Tài chính',
      '-: Sở Y tế … của người dân. |  | Sở Y tế',
    ])
  })

  test.each([
    'UBND huyện đã ban hành Kế hoạch số 15/KH-UBND yêu cầu các xã thực hiện. Dịp này, Chủ tịch UBND huyện trao giấy khen cho 10 cá nhân.',
    'Trong tháng, Trung tâm đã tiếp nhận 512 hồ sơ, trả đúng hạn 99,2%. Công tác chỉ đạo, điều hành được quan tâm.',
    'Các đại biểu đề nghị UBND tỉnh bổ sung kinh phí.',
    '',
  ])('what only reports demands nothing: %s', (text) => {
    expect(summariseDirectives(text)).toEqual([])
  })
})

describe('doubts', () => {
  test('a text that demands nothing says so', () => {
    expect(compileDirectives('Hội nghị đã thành công.').doubts).toMatchObject([{ code: 'NO_DIRECTIVES' }])
    expect(compileDirectives('').doubts).toEqual([])
  })

  test('urgency without a date, nobody named, groups, several leads', () => {
    expect(codes('1. Khẩn trương rà soát hồ sơ.')).toEqual([['NOBODY_NAMED', 'URGENCY_WITHOUT_DATE']])
    expect(codes('1. Giao các phòng Nội vụ, Tư pháp chủ trì rà soát.')).toEqual([['SEVERAL_LEADS']])
    expect(codes('1. Các sở, ngành rà soát vào giữa tháng 7.')).toEqual([['GROUP_ADDRESSEE', 'LOOSE_TIME']])
  })

  test('of several deadlines, which binds the whole', () => {
    const text =
      '1. Giao Sở Nội vụ hoàn thành dự thảo trước ngày 10/9/2026, lấy ý kiến. Thời gian hoàn thành trước ngày 30/9/2026.'
    const [directive] = compileDirectives(text).directives
    const doubt = directive?.doubts.find(({ code }) => code === 'SEVERAL_DEADLINES')
    expect(text.slice(...(doubt?.span ?? [0, 0]))).toBe('trước ngày 30/9/2026')
  })

  test('a deadline of the introduction holds for the items without their own', () => {
    const text = `Chủ tịch UBND xã yêu cầu các bộ phận hoàn thành trước ngày 30/9/2026 các nội dung sau:
1. Niêm yết thủ tục.
2. Rà soát hồ sơ trước ngày 15/9/2026.`
    const { directives } = compileDirectives(text)
    expect(directives.map(({ deadlines }) => deadlines.map(({ due }) => due))).toEqual([['2026-09-29'], ['2026-09-14']])
    expect(codes(text)[0]).toContain('DEADLINE_OF_INTRODUCTION')
  })

  test('a deadline that had passed, and a citation without issuer', () => {
    expect(codes('1. Giao Sở Y tế hoàn thành trước ngày 01/3/2026 theo Kế hoạch số 12/KH-UBND.', '2026-09-03')).toEqual(
      [['PAST_DUE', 'CITATION_WITHOUT_ISSUER', 'CITATION_WITHOUT_DATE']],
    )
  })
})
