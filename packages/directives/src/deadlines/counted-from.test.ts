import { describe, expect, test } from 'vitest'
import { readDeadlineCases, summarise } from '../testing/deadline-cases.ts'

const cases = readDeadlineCases(`
2021-07-10 | relative,,2021-07-26 | trong thời hạn 15 ngày kể từ ngày ký
2021-07-12 | relative,,2021-07-19 | trong vòng 05 ngày làm việc kể từ ngày ban hành Kế hoạch này
2022-01-27 | relative,,2022-02-10 | trong thời hạn 5 ngày làm việc kể từ ngày ký ban hành
2025-04-28 | relative,,2025-05-06 | chậm nhất 03 ngày làm việc kể từ ngày ký
2021-07-12 | relative | trong thời hạn 05 ngày làm việc kể từ ngày nhận được văn bản này
2021-07-12 | relative | chậm nhất 03 ngày trước ngày tổ chức hội nghị
2021-07-12 | relative | không quá 02 ngày làm việc kể từ khi nhận được ý kiến
2021-07-12 | relative,,2021-08-02 | trong 03 tuần kể từ ngày ban hành
2021-07-12 | relative,,2021-07-22 | trong vòng 10 ngày tới
2021-07-12 | relative,,2021-08-12 | trong 30 ngày kể từ ngày 13/7/2021
2021-07-12 | relative | ngay sau khi nhận được Công văn này
2022-03-07 | relative,,2022-03-14 | trong 5 ngày làm việc kể từ ngày ban hành Thông báo này, các đơn vị báo cáo
2022-03-07 | relative,,2022-03-14 | trong vòng bảy ngày kể từ ngày ký
2022-03-07 | relative,,2022-06-07 | trong thời hạn 3 tháng, kể từ ngày ban hành Quyết định này
2022-03-07 | relative | trong thời hạn 03 ngày làm việc sau khi nhận được báo cáo
2022-03-07 | relative | chậm nhất sau 02 ngày làm việc kể từ ngày kết thúc kiểm tra
2022-03-07 | relative | trong 24 giờ kể từ khi tiếp nhận phản ánh
2022-03-07 | relative | chậm nhất 10 ngày sau khi kết thúc quý
2022-03-07 | relative | Ngay sau khi có kết quả
2022-03-07 | relative | ngay khi kế hoạch được phê duyệt
2022-03-07 | relative,,2022-03-22 | 15 ngày kể từ ngày ban hành
2022-03-07 | relative | 05 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ
2022-03-07 | relative,,2022-03-17 | trong thời hạn 10 ngày, kể từ ngày ban hành Chỉ thị này
2022-03-07 | relative,,2022-03-10 | trong 03 ngày làm việc kể từ ngày Công văn này được ban hành
2022-03-07 | relative,,2022-04-06 | Trong thời hạn 30 ngày kể từ ngày Kế hoạch này được ban hành
2022-03-07 | relative,,2022-03-09 | chậm nhất sau 02 ngày làm việc, kể từ ngày ban hành văn bản này
2022-03-07 | relative | Trong thời hạn 30 ngày kể từ ngày Quyết định này có hiệu lực thi hành
2022-03-07 | relative | trong thời hạn 15 ngày kể từ ngày ban hành Kế hoạch của UBND tỉnh
2022-03-07 | relative | chậm nhất 15 ngày trước khi kết thúc năm học
2022-03-07 | relative | trước khi tổ chức kỳ họp ít nhất 05 ngày
2022-03-07 | relative | trước ngày họp 03 ngày làm việc
2022-03-07 | relative | chậm nhất 05 ngày làm việc trước ngày khai mạc kỳ họp
2022-03-07 | relative,,2022-04-07 | trong vòng một tháng kể từ ngày ký
2022-03-07 | relative,,2022-09-07 | trong vòng 06 tháng kể từ ngày ban hành Nghị quyết này
2022-03-07 | relative,,2023-03-07 | trong thời hạn 1 năm kể từ ngày ban hành
2022-03-07 | relative,,2023-03-07 | trong thời hạn 12 tháng kể từ ngày ký ban hành Quyết định này
2021-12-31 | relative,,2022-02-28 | trong 2 tháng kể từ ngày ký
2022-03-07 | relative | Khi có yêu cầu
2022-03-07 | relative | Theo yêu cầu của cấp có thẩm quyền
2022-03-07 | relative | Sau khi Đề án được phê duyệt
2022-03-07 | relative | Ngay sau khi Nghị quyết được thông qua
2025-10-20 | relative + by,,2025-11-09 | Trong thời hạn 05 ngày làm việc kể từ ngày nhận được dự thảo, các phòng có ý kiến; Văn phòng hoàn chỉnh trước ngày 10/11.
2023-04-26 | relative,,2023-05-08 | trong thời hạn 05 ngày làm việc, tính từ ngày ban hành văn bản này
2023-04-26 | relative,,2023-05-04 | chậm nhất trong 03 ngày làm việc kể từ ngày ký Thông báo này
2021-09-01 | relative,,2021-09-08 | trong vòng 03 ngày làm việc kể từ ngày ban hành
2023-01-18 | relative,,2023-02-01 | không quá 05 ngày làm việc kể từ ngày ký ban hành công văn
2022-03-07 | relative,,2022-03-14 | Trong thời hạn 07 (bảy) ngày kể từ ngày ký Quyết định này
2022-03-07 | relative | Thời hạn 05 ngày làm việc kể từ ngày nhận hồ sơ
2022-03-07 | relative | Trong vòng 01 ngày làm việc sau khi có kết quả
2022-03-07 | relative | chậm nhất là 07 ngày sau ngày bế mạc kỳ họp
2022-03-07 | relative | trong thời hạn không quá 10 ngày kể từ ngày có báo cáo thẩm định
2022-03-07 | relative | chậm nhất 02 ngày sau cuộc họp
2022-03-07 | relative | trong 02 giờ kể từ khi nhận được thông tin
2022-03-07 | relative | ngay sau Hội nghị này
2022-03-07 | relative,,2022-03-14 | trong 05 ngày kể từ ngày 07/3/2022
2022-07-05 | relative,,2022-07-15 | Thời hạn thực hiện: 10 ngày kể từ ngày ký
2022-07-05 | relative | Trong thời hạn 10 ngày làm việc, cơ quan có thẩm quyền phải trả lời bằng văn bản
2022-07-05 | relative | Thời gian thực hiện: Sau khi Kế hoạch được phê duyệt
2022-07-05 | relative | Thời gian: Khi có yêu cầu
2022-07-05 | relative | Thời hạn báo cáo: 05 ngày sau khi kết thúc đợt kiểm tra
2026-01-08 | relative | giao Văn phòng UBND tỉnh tổng hợp, báo cáo trong thời hạn 03 ngày làm việc kể từ ngày nhận được báo cáo của các đơn vị.
2026-02-11 | relative,,2026-02-23 | Trong vòng 03 ngày làm việc kể từ ngày ban hành Thông báo này
`)

describe('lengths of time and events', () => {
  test.each(cases)('"$text" is counted as $expected', (phrase) => {
    expect(summarise(phrase)).toBe(phrase.expected)
  })
})
