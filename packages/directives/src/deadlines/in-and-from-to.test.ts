import { describe, expect, test } from 'vitest'
import { readDeadlineCases, summarise } from '../testing/deadline-cases.ts'

const cases = readDeadlineCases(`
2021-06-10 | within,2021-06-25,2021-06-25 | hoàn thành trong ngày 25/6/2021
2021-06-10 | within,2021-06-10,2021-12-31 | từ nay đến cuối năm phải xong
2021-06-10 | within,2021-07-01,2021-09-30 | hoàn thành trong Quý III/2021
2021-06-10 | within,2021-07-01,2021-09-30 | Thời gian thực hiện: Quý III năm 2021
2021-06-10 | within,2021-07-01,2021-12-31 | Thời gian thực hiện: Quý III - IV/2021
2021-06-10 | within,2021-07-01,2021-12-31 | trong quý III và quý IV năm 2021
2021-06-10 | within,2021-07-01,2021-08-31 | trong tháng 7, 8/2021
2021-06-10 | within,2021-07-01,2021-08-31 | trong tháng 7 và tháng 8/2021
2021-06-10 | within,2021-06-15,2021-08-31 | từ ngày 15/6 đến ngày 31/8/2021
2021-06-10 | within,2021-06-15,2021-08-31 | từ 15/6/2021 đến hết 31/8/2021
2021-06-10 | within,2021-06-15,2021-06-25 | từ ngày 15 đến ngày 25/6/2021
2021-12-10 | within,2021-12-25,2022-01-05 | triển khai từ ngày 25/12 đến ngày 05/01/2022
2021-12-10 | within,2021-12-25,2022-01-05 | triển khai từ ngày 25/12 đến ngày 05/01
2021-06-10 | within,2021-07-01,2021-09-30 | từ tháng 7 đến tháng 9/2021
2021-06-10 | within,2021-07-01,2021-09-30 | từ tháng 7 đến hết tháng 9 năm 2021
2021-06-10 | within,2021-06-10,2021-12-31 | từ nay đến hết năm 2021
2021-06-10 | within,2021-06-10,2021-12-31 | từ nay đến cuối năm 2021
2021-06-10 | within,2021-06-10,2021-08-31 | từ nay đến hết tháng 8
2021-06-10 | within,2021-06-10,2021-08-30 | từ nay đến trước ngày 31/8/2021
2021-07-12 | within,2021-01-01,2021-12-31 | Năm 2021
2021-07-12 | within,2021-07-01,2021-12-31 | 6 tháng cuối năm 2021
2021-07-12 | within,2021-07-01,2021-12-31 | trong sáu tháng cuối năm
2021-07-12 | within,2021-01-01,2021-12-31 | trong năm nay
2021-07-12 | within,2021-07-01,2021-07-31 | trong tháng này
2021-07-12 | within,2021-08-01,2021-08-31 + by,,2021-08-31 | xong trong tháng 8/2021, chậm nhất ngày 31/8/2021
2021-07-12 | within,2021-01-01,2021-12-31 + by,,2021-12-31 | hoàn thành trong năm 2021, chậm nhất ngày 31/12
2022-03-07 | within,2022-04-01,2022-06-30 | tổ chức tập huấn cho công chức một cửa (trong quý II/2022)
2022-03-07 | within,2022-04-01,2022-06-30 | Hoàn thành quý II/2022.
2022-03-07 | within,2022-04-01,2022-04-30 | Tiến độ: Tháng 4 năm 2022
2022-03-07 | within,2022-04-01,2022-04-30 | Thời gian hoàn thành: trong tháng 4/2022
2022-03-07 | within,2022-01-01,2022-12-31 | Thời gian thực hiện: Trong năm 2022
2022-03-07 | within,2022-01-01,2022-12-31 | Thời gian thực hiện: Cả năm 2022
2022-03-07 | within,2021-01-01,2025-12-31 | Thời gian thực hiện: Giai đoạn 2021-2025
2022-03-07 | within,2022-01-01,2025-12-31 | thực hiện từ năm 2022 đến năm 2025
2022-03-07 | within,2021-01-01,2025-12-31 | hoàn thành trong giai đoạn 2021 - 2025
2022-03-07 | within,2022-03-01,2022-03-31 | Giao Sở Nội vụ chủ trì tham mưu, trình UBND tỉnh trong tháng 3/2022.
2022-03-07 | within,2022-03-01,2022-03-31 | trình UBND tỉnh ngay trong tháng 3 năm 2022
2022-03-07 | within,2022-03-10,2022-03-12 | trong các ngày 10, 11, 12/3/2022
2022-03-07 | within,2022-03-10,2022-03-11 | trong hai ngày 10 và 11 tháng 3 năm 2022
2022-03-07 | within,2022-03-10,2022-03-12 | trong 3 ngày, từ ngày 10 đến ngày 12/3/2022
2022-03-07 | within,2022-03-10,2022-03-20 | kiểm tra từ ngày 10-20/3/2022
2022-03-07 | within,2022-04-01,2022-12-31 | Quý II, III, IV năm 2022
2022-03-07 | within,2022-10-01,2023-03-31 | Quý IV/2022 - Quý I/2023
2022-03-07 | within,2022-06-01,2022-09-30 | Tháng 6 đến tháng 9/2022
2022-03-07 | within,2022-06-01,2022-09-30 | Tháng 6 - 9/2022
2022-03-07 | within,2022-06-01,2022-07-31 | Tháng 6,7/2022
2022-03-07 | within,2022-04-01,2022-09-30 | Quý 2, 3/2022
2022-03-07 | within,2022-07-01,2022-08-31 | trong 02 tháng 7 và 8/2022
2022-03-07 | within,2022-05-01,2022-05-31 | dự kiến hoàn thành trong tháng 5 năm 2022
2022-03-07 | within,2022-01-01,2022-06-30 | trong nửa đầu năm 2022
2022-03-07 | within,2022-01-01,2022-09-30 | 9 tháng đầu năm 2022
2022-03-07 | within,2022-10-01,2022-12-31 | trong 3 tháng cuối năm 2022
2022-03-07 | within,2023-01-01,2023-12-31 | Trong năm 2023
2022-03-07 | within,2023-01-01,2023-12-31 | trong năm sau
2022-03-07 | within,2022-04-01,2022-04-30 | trong tháng tư
2022-03-07 | within,2022-04-01,2022-04-30 | trong tháng Tư năm 2022
2025-10-20 | within,2025-10-01,2025-12-31 | Trong quý IV/2025, Trung tâm Phục vụ hành chính công phải bố trí đủ máy tính phục vụ người dân.
2025-10-20 | within,2025-11-01,2025-11-30 | Tổ chức hội nghị đối thoại với người dân trong tháng 11/2025
2025-10-20 | within,2025-11-03,2025-11-14 | Đoàn kiểm tra làm việc tại các xã từ ngày 03/11/2025 đến ngày 14/11/2025
2025-10-20 | within,2025-11-03,2025-11-14 | Thời gian kiểm tra: Từ ngày 03/11 đến ngày 14/11/2025
2025-10-20 | within,2025-11-01,2025-11-30 | Thời gian kiểm tra: tháng 11/2025
2022-03-07 | within,2022-04-01,2022-06-30 | trong quí II/2022
2022-03-07 | within,2022-04-01,2022-06-30 | Quí 2 năm 2022
2022-03-07 | within,2022-04-01,2022-06-30 | QUÝ II NĂM 2022
2022-03-07 | within,2022-04-01,2022-06-30 | Quý II.2022
2022-03-07 | within,2022-04-01,2022-06-30 | Quý II-2022
2022-03-07 | within,2022-04-01,2022-06-30 | Quý 02/2022
2022-03-07 | within,2022-04-01,2022-09-30 | Quý II và Quý III năm 2022
2022-03-07 | within,2022-04-01,2022-09-30 | Quý II-III/2022
2022-03-07 | within,2022-04-01,2022-09-30 | từ quý II đến hết quý III năm 2022
2022-03-07 | within,2022-03-07,2022-06-30 | từ nay đến hết quý II/2022
2022-03-07 | within,2022-03-07,2022-05-15 | từ nay cho đến ngày 15/5/2022
2022-03-07 | within,2022-03-07,2022-05-15 | Kể từ nay đến 15/5/2022
2022-03-07 | within,2022-03-07,2022-05-15 | từ ngày ban hành kế hoạch đến ngày 15/5/2022
2022-03-07 | within,2022-03-10,2022-05-15 | Thời gian thực hiện: 10/3/2022 - 15/5/2022
2022-03-07 | within,2022-03-10,2022-05-15 | Thời gian thực hiện: từ 10/3 - 15/5/2022
2022-03-07 | within,2022-03-10,2022-05-15 | Thời gian thực hiện từ ngày 10/3/2022 đến hết ngày 15/5/2022
2022-03-07 | within,2022-03-10,2022-05-15 | bắt đầu từ ngày 10/3/2022 và kết thúc ngày 15/5/2022
2022-03-07 | within,2022-03-01,2022-10-31 | từ tháng 3/2022 đến tháng 10/2022
2022-03-07 | within,2022-03-10,2022-03-31 | trong thời gian từ ngày 10/3 đến ngày 31/3/2022
2022-03-07 | within,2022-07-01,2022-12-31 | Trong 06 tháng cuối năm 2022
2022-03-07 | within,2022-01-01,2022-06-30 | 6 tháng đầu năm 2022
2022-03-07 | within,2022-07-01,2022-12-31 | nửa cuối năm 2022
2022-03-07 | within,2022-06-01,2022-06-30 | trong tháng Sáu
2022-03-07 | within,2022-06-01,2022-06-30 | trong tháng 06.2022
2022-03-07 | within,2022-06-01,2022-06-30 | trong tháng 6-2022
2022-03-07 | within,2022-06-01,2022-06-30 | Tháng 6
2022-03-07 | within,2022-01-01,2022-12-31 | trong cả năm 2022
2022-03-07 | within,2022-01-01,2022-12-31 | trong suốt năm 2022
2022-03-07 | within,2022-01-01,2023-12-31 | trong 02 năm 2022 - 2023
2022-03-07 | within,2022-01-01,2023-12-31 | Năm 2022 - 2023
2022-03-07 | within,2022-01-01,2023-12-31 | Năm 2022, 2023
2022-03-07 | within,2021-01-01,2025-12-31 | Giai đoạn 2021 – 2025
2022-03-07 | within,2021-01-01,2025-12-31 | giai đoạn từ năm 2021 đến năm 2025
2022-03-07 | within,2022-01-01,2025-12-31 | Từ năm 2022 đến 2025
2022-03-07 | within,2022-01-01,2025-12-31 | 2022 - 2025
2022-03-07 | within,2022-03-21,2022-03-25 | trong tuần từ ngày 21/3 đến ngày 25/3/2022
2022-07-05 | within,2022-07-01,2022-12-31 | Trong 6 tháng cuối năm, các đơn vị tập trung thực hiện các nhiệm vụ sau
2022-03-07 | within,2022-04-01,2022-06-30 | Kế hoạch\\n1. Rà soát thủ tục hành chính\\n- Chủ trì: Phòng Tư pháp\\n- Phối hợp: Văn phòng\\n- Thời gian: Quý II/2022\\n- Sản phẩm: Báo cáo
2022-03-07 | within,2022-04-01,2022-06-30 | Rà soát thủ tục\\nPhòng Tư pháp\\nQuý II/2022\\nBáo cáo
2022-03-07 | within,2022-01-01,2022-12-31 | Kiểm tra\\nPhòng Nội vụ\\nNăm 2022\\nBáo cáo
2022-03-07 | within,2022-06-01,2022-06-30 | a) Tổ chức tập huấn (tháng 6/2022);
2022-03-07 | within,2022-06-01,2022-06-30 | Tổ chức tập huấn, thời gian trong tháng 6/2022.
2022-03-07 | within,2022-06-01,2022-06-30 | Tổ chức tập huấn; thời gian thực hiện: tháng 6/2022.
2022-03-07 | within,2022-06-01,2022-06-30 | Thực hiện xong trong tháng\\n6/2022
2022-03-07 | within,2022-06-01,2022-06-30 | Thực hiện xong TRONG THÁNG 6/2022
2022-07-05 | within,2022-09-01,2022-09-30 | Thời gian tổ chức: Tháng 9/2022
2022-07-05 | within,2022-09-01,2022-09-30 | hoàn thành vào tháng 9/2022
2022-07-05 | within,2022-07-01,2022-12-31 | thực hiện thí điểm kể từ ngày 01/7/2022 đến hết ngày 31/12/2022
2022-07-05 | within,2022-01-01,2022-12-31 | Thời gian thực hiện: 2022.
2022-07-05 | within,2022-07-01,2022-09-30 | Thời gian hoàn thành: Quý III năm 2022;
2026-01-05 | within,2026-01-01,2026-12-31 | Kiểm tra nội bộ\\nPhòng Văn hóa - Xã hội\\nNăm 2026\\nBiên bản
2026-01-08 | within,2026-01-01,2026-03-31 | Sở Khoa học và Công nghệ khẩn trương hoàn thành nâng cấp Hệ thống trong Quý I/2026.
2026-01-08 | within,2026-01-01,2026-06-30 | Phấn đấu trong 6 tháng đầu năm 2026 giải ngân trên 50% kế hoạch vốn.
2026-01-08 | within,2026-01-01,2026-12-31 | Trong năm 2026, phấn đấu nâng tỷ lệ hồ sơ toàn trình lên tối thiểu 80%.
2026-01-08 | within,2026-02-01,2026-02-28 | hoàn thành ngay trong tháng 02/2026
`)

describe('windows of time', () => {
  test.each(cases)('"$text" is the window $expected', (phrase) => {
    expect(summarise(phrase)).toBe(phrase.expected)
  })
})
