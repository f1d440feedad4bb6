import { describe, expect, test } from 'vitest'
import { readDeadlineCases, summarise } from '../testing/deadline-cases.ts'

const cases = readDeadlineCases(`
2021-06-10 | recurring,,2021-06-24,monthly | Hằng tháng (trước ngày 25) tổng hợp báo cáo UBND tỉnh
2021-06-10 | recurring,,2021-06-24,monthly | hằng tháng báo cáo kết quả về Phòng Nội vụ trước ngày 25 để tổng hợp
2021-06-10 | recurring,,2021-06-25,monthly | Báo cáo tháng gửi chậm nhất vào ngày 25
2021-06-10 | recurring,,2021-06-14,quarterly | Báo cáo quý gửi trước ngày 15 của tháng cuối quý
2021-07-10 | recurring,,2021-09-14,quarterly | định kỳ hằng quý báo cáo trước ngày 15 tháng cuối quý
2021-07-10 | recurring,,2021-10-09,quarterly | trước ngày 10 của tháng đầu quý sau
2021-07-10 | recurring,,2021-07-16,weekly | Thứ Sáu hằng tuần
2021-07-10 | recurring,,2021-07-15,weekly | trước thứ Sáu hằng tuần
2021-07-10 | recurring,,2021-07-16,weekly | chậm nhất vào chiều thứ Sáu hàng tuần
2021-07-10 | recurring,,2021-07-16,weekly,15:00 | trước 15h00 thứ 6 hàng tuần báo cáo tiến độ
2021-07-10 | recurring,,2021-11-29,yearly | hằng năm, trước ngày 30/11 báo cáo kết quả
2021-07-10 | recurring,,2021-11-29,yearly | trước ngày 30 tháng 11 hằng năm
2021-07-10 | recurring,,2021-12-14,half-yearly | trước ngày 15/6 và ngày 15/12 hằng năm
2021-07-10 | recurring,,2021-12-14,half-yearly | định kỳ 6 tháng, năm báo cáo kết quả (trước ngày 15/6 và 15/12)
2021-07-10 | recurring,,,half-yearly | định kỳ 6 tháng báo cáo UBND tỉnh
2021-07-10 | recurring,,,half-yearly | 02 lần/năm
2021-07-10 | recurring,,,quarterly | 01 lần/quý
2021-07-10 | recurring,,,quarterly | mỗi quý một lần
2021-07-10 | recurring,,,monthly | Hàng tháng
2021-07-10 | recurring,2021-10-01,2021-12-31,yearly | Quý IV hằng năm
2021-07-10 | recurring,2021-11-01,2021-11-30,yearly | trong tháng 11 hàng năm
2021-07-10 | ongoing | hằng ngày
2021-07-10 | ongoing | Thời gian thực hiện: Thường xuyên
2021-07-10 | ongoing | thường xuyên kiểm tra, đôn đốc việc thực hiện
2022-03-07 | recurring,,,quarterly | Thời gian thực hiện: Hằng quý
2022-03-07 | recurring,,,yearly | Thời gian thực hiện: Hàng năm
2022-03-07 | ongoing | Thời gian thực hiện: Thường xuyên trong năm
2022-03-07 | ongoing,2022-01-01,2022-12-31 | Thời gian: Thường xuyên trong năm 2022
2022-03-07 | recurring,,2022-03-30,monthly | ngày 30 hằng tháng
2022-03-07 | recurring,,2022-03-31,monthly | ngày cuối tháng hằng tháng
2022-03-07 | recurring,,2022-03-08,weekly,16:00 | trước 16h00 thứ Ba hằng tuần
2022-03-07 | recurring,,2022-03-09,weekly | vào thứ Tư hằng tuần
2022-03-07 | recurring,,2022-03-17,monthly | báo cáo định kỳ hằng tháng (trước ngày 18 hằng tháng)
2022-03-07 | recurring,,2022-03-14,quarterly | Báo cáo quý: trước ngày 15 của tháng cuối quý
2022-03-07 | recurring,,2022-03-14,quarterly + recurring,,2022-06-14,half-yearly | báo cáo định kỳ quý (trước ngày 15 tháng cuối quý), 6 tháng (trước ngày 15/6) và năm (trước ngày 15/12)
2022-03-07 | recurring,,2022-06-10,half-yearly | chậm nhất ngày 10/6 và ngày 10/12 hằng năm
2022-03-07 | recurring,,2022-12-14,yearly | báo cáo năm gửi trước ngày 15 tháng 12 hằng năm
2022-03-07 | recurring,,2022-03-19,quarterly | hằng quý, trước ngày 20 của tháng cuối quý, báo cáo về Sở Nội vụ
2022-03-07 | recurring,,2022-04-04,quarterly | trước ngày 05 của tháng đầu tiên quý kế tiếp
2022-03-07 | recurring,2022-04-01,2022-06-30,yearly | trong quý II hằng năm
2022-03-07 | recurring,,,monthly | tổ chức giao ban 1 lần/tháng
2022-03-07 | recurring,,2022-03-31,quarterly | định kỳ hằng quý báo cáo vào cuối quý
2022-03-07 | recurring,,2022-04-05,monthly | chậm nhất ngày mùng 5 hằng tháng
2022-03-07 | recurring,,,monthly | Định kỳ hằng tháng, quý, 6 tháng, năm báo cáo Chủ tịch UBND huyện
2022-03-07 | recurring,,,weekly | báo cáo tiến độ hằng tuần về Sở Nội vụ
2022-03-07 | recurring,,2022-03-11,weekly | báo cáo tiến độ vào thứ Sáu hằng tuần về Sở Nội vụ
2022-03-07 | recurring,,,half-yearly | Sáu tháng một lần
2022-03-07 | recurring,,,quarterly | 3 tháng/lần
2022-03-07 | recurring,,,yearly | 01 năm/lần
2022-03-07 | recurring,,,yearly | mỗi năm một lần
2022-03-07 | recurring,,,half-yearly | mỗi năm 2 lần
2022-03-07 | recurring,,,weekly | mỗi tuần
2022-03-07 | recurring,,,monthly | Định kỳ tháng
2025-10-20 | recurring,,2025-10-24,weekly,15:00 | Trước 15 giờ thứ Sáu hằng tuần, các đơn vị gửi kết quả về Văn phòng (qua zalo) để tổng hợp.
2025-10-20 | recurring,,2025-11-04,monthly | định kỳ trước ngày 05 hàng tháng tổng hợp báo cáo Chủ tịch UBND xã
2025-10-20 | recurring,,2025-10-24,monthly | định kỳ ngày 24 hằng tháng gửi báo cáo
2025-10-20 | ongoing | tiếp tục duy trì, thực hiện thường xuyên.
2025-10-20 | ongoing | - Thường xuyên theo dõi, đôn đốc việc giải quyết hồ sơ
2025-10-20 | ongoing | các đơn vị phải thường xuyên tự kiểm tra
2022-03-07 | recurring,,2022-03-10,weekly | Thứ Năm hàng tuần
2022-03-07 | recurring,,2022-03-10,weekly | hằng tuần, vào thứ Năm
2022-03-07 | recurring,,2022-03-10,weekly | hằng tuần (chậm nhất thứ Năm) báo cáo
2022-03-07 | recurring,,2022-03-09,weekly | hằng tuần báo cáo trước thứ Năm
2022-03-07 | recurring,,2022-03-10,weekly,16:00 | hằng tuần báo cáo trước 16 giờ thứ Năm
2022-03-25 | recurring,,2022-04-24,monthly | trước ngày 25 hằng tháng
2022-03-25 | recurring,,2022-03-25,monthly | chậm nhất ngày 25 hằng tháng
2022-03-07 | recurring,,2022-03-25,monthly | vào ngày 25 mỗi tháng
2022-03-07 | recurring,,2022-03-25,monthly | ngày 25 của tháng
2022-03-07 | recurring,,2022-03-25,monthly | chậm nhất vào ngày 25 của tháng báo cáo
2022-03-07 | recurring,,2022-03-25,quarterly | chậm nhất ngày 25 tháng cuối cùng của quý
2022-03-07 | recurring,,2022-04-04,quarterly | trước ngày 05 của tháng đầu quý sau
2022-03-07 | recurring,,2022-06-15,yearly | ngày 15 tháng 6 hằng năm
2022-03-07 | recurring,,2022-06-15,yearly | chậm nhất ngày 15/6 hàng năm
2022-03-07 | recurring,,2022-06-14,yearly | Hằng năm, trước ngày 15/6, UBND xã báo cáo UBND tỉnh
2022-03-07 | recurring,,2022-06-14,yearly | Hằng năm, UBND xã báo cáo UBND tỉnh trước ngày 15 tháng 6
2022-03-07 | recurring,,2022-03-14,quarterly | trước ngày 15/3, 15/6, 15/9 và 15/12 hằng năm
2022-03-07 | recurring,,2022-03-14,quarterly | định kỳ hằng quý (trước ngày 15/3, 15/6, 15/9, 15/12)
2022-03-07 | recurring,2022-10-01,2022-12-31,yearly | quý IV hàng năm
2022-03-07 | recurring,2022-03-01,2022-03-31,yearly | trong tháng 3 hằng năm
2022-03-07 | recurring,2023-01-01,2023-01-31,yearly | tháng 01 hằng năm
2022-03-07 | recurring,,,half-yearly | định kỳ 06 tháng một lần
2022-03-07 | recurring,,,half-yearly | 6 tháng một lần
2022-03-07 | recurring,,,half-yearly | hai lần một năm
2022-03-07 | recurring,,,quarterly | Hàng quý
2022-03-07 | recurring,,,quarterly | mỗi quý 01 lần
2022-03-07 | recurring,,,monthly | 1 tháng/1 lần
2022-03-07 | recurring,,,monthly | tháng/lần
2022-03-07 | recurring,,,weekly | 01 tuần/lần
2022-03-07 | recurring,,,yearly | Định kỳ hàng năm
2022-03-07 | recurring,,,yearly | năm/lần
2022-03-07 | ongoing | Hàng ngày
2022-03-07 | ongoing | Thường xuyên và liên tục
2022-03-07 | ongoing | Liên tục
2022-03-07 | ongoing,2022-01-01,2022-12-31 | Thường xuyên, trong năm 2022
2022-03-07 | ongoing,2022-01-01,2022-12-31 | Thường xuyên năm 2022
2022-03-07 | ongoing,2022-04-01 | Thường xuyên, từ tháng 4/2022
2022-03-07 | ongoing,2022-04-01 | thực hiện thường xuyên kể từ ngày 01/4/2022
2022-03-07 | recurring,,,quarterly | Kiểm tra\\nPhòng Nội vụ\\nHằng quý\\nBáo cáo
2022-03-07 | ongoing | Kiểm tra | Phòng Nội vụ | Thường xuyên | Báo cáo
2022-03-07 | recurring,,2022-06-14,half-yearly | Báo cáo định kỳ 6 tháng và năm gửi trước ngày 15/6 và 15/12
2022-03-07 | recurring,,2022-06-14,half-yearly | định kỳ 06 tháng (trước 15/6), năm (trước 15/12) báo cáo kết quả về Sở Nội vụ
2022-03-07 | recurring,,2022-06-10,half-yearly | Định kỳ 6 tháng (ngày 10/6) và hằng năm (ngày 10/12)
2022-03-07 | recurring,,2022-03-14,quarterly | báo cáo quý trước ngày 15 của tháng cuối quý
2022-03-07 | recurring,,2022-03-14,quarterly + recurring,,2022-11-14,yearly | báo cáo quý trước ngày 15 của tháng cuối quý; báo cáo năm trước ngày 15/11 hằng năm
2022-03-07 | recurring,,2022-03-17,monthly + recurring,,2022-03-17,quarterly | Báo cáo tháng: trước ngày 18 hằng tháng; báo cáo quý: trước ngày 18 của tháng cuối quý
2022-07-05 | recurring,,2022-12-14,half-yearly | trước ngày 15/6 và trước ngày 15/12 hằng năm
2022-07-05 | recurring,,2023-06-14,yearly + recurring,,2022-12-14,yearly | báo cáo 6 tháng trước ngày 15/6 hằng năm, báo cáo năm trước ngày 15/12 hằng năm
2022-07-05 | recurring,,2022-12-15,half-yearly | chậm nhất ngày 15/6 và chậm nhất ngày 15/12 hằng năm
2026-01-08 | recurring,,2026-01-24,monthly | Định kỳ trước ngày 25 hằng tháng, báo cáo Chủ tịch UBND tỉnh (qua Sở Nội vụ) kết quả thực hiện.
2026-01-08 | recurring,,2026-01-09,weekly | báo cáo Thường trực Đảng ủy vào chiều thứ Sáu hằng tuần
2026-01-08 | ongoing | Thời gian thực hiện: Thường xuyên, liên tục
`)

describe('repeated and standing work', () => {
  test.each(cases)('"$text" comes back as $expected', (phrase) => {
    expect(summarise(phrase)).toBe(phrase.expected)
  })
})
