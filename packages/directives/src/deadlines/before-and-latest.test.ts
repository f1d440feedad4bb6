import { describe, expect, test } from 'vitest'
import { readDeadlineCases, summarise } from '../testing/deadline-cases.ts'

const cases = readDeadlineCases(`
2021-06-10 | by,,2021-06-24 | gửi báo cáo về Sở Nội vụ trước ngày 25.6.2021 để tổng hợp
2021-06-10 | by,,2021-06-24 | gửi báo cáo về Sở Nội vụ trước ngày 25-06-2021
2021-06-10 | by,,2021-06-25,,16:00 | chậm nhất 16 giờ 00, ngày 25/6/2021
2021-06-10 | by,,2021-06-25,,16:00 | trước 16g00 ngày 25 tháng 6 năm 2021
2021-06-10 | by,,2021-06-25,,10:00 | trước 10 giờ sáng thứ Sáu, ngày 25/6/2021
2021-06-10 | by,,2021-06-25 | muộn nhất là ngày 25/6/2021
2021-06-10 | by,,2021-06-25 | không muộn hơn ngày 25/6/2021
2021-06-10 | by,,2021-06-25 | không quá ngày 25/6/2021
2021-06-10 | by,,2021-06-25 | trước hoặc trong ngày 25/6/2021
2021-06-10 | by,,2021-06-25 | trước và trong ngày 25/6/2021
2021-06-10 | by,,2021-06-25 | hạn cuối: 25/6/2021
2021-06-10 | by,,2021-06-25 | Hạn chót là ngày 25/6
2021-06-10 | by,,2021-06-25 | Thời hạn gửi báo cáo: ngày 25/6/2021
2021-06-10 | by,,2021-06-24 | Thời hạn gửi báo cáo: trước ngày 25/6/2021
2021-06-10 | by,,2021-06-24 | Hoàn thành xong trước ngày 25 tháng\\n6 năm 2021.
2021-06-10 | by,,2021-06-25 | hoàn thành chậm nhất trong ngày 25/6/2021
2021-06-10 | by,,2021-06-30 | đến ngày 30/6/2021, 100% cơ quan hoàn thành việc kết nối
2021-06-10 | by,,2021-12-31 | phấn đấu đến cuối năm 2021 đạt trên 90%
2021-06-10 | by,,2021-09-30 | hoàn thành đến quý III năm 2021
2021-06-10 | by,,2021-09-30 | hoàn thành trước quý IV năm 2021
2021-07-12 | by,,2021-07-31 | Hoàn thành trước 01/8/2021
2021-07-12 | by,,2021-07-31 | Hoàn thành trước 01/8.
2021-07-12 | by,,2021-12-31 | chậm nhất đến hết năm 2021
2021-07-12 | by,,2021-12-20 | Hoàn thành vào ngày 20/12/2021
2021-07-12 | by,,2021-09-30 | Hết quý III năm 2021
2022-03-07 | by,,2022-03-24 + by,,2022-04-14 | Phòng Nội vụ tham mưu kế hoạch trước ngày 25/3/2022; các xã báo cáo trước ngày 15/4/2022.
2022-03-07 | by,,2022-03-24 | TRƯỚC NGÀY 25/3/2022
2022-03-07 | by,,2022-03-24 | Trước ngày 25/03/22
2022-03-07 | by,,2022-03-25 | (hoàn thành chậm nhất ngày 25/3/2022)
2022-03-07 | by,,2022-04-30 | Thời gian hoàn thành: hết tháng 4/2022
2022-03-07 | by,,2022-04-29 | Thời gian hoàn thành: Trước 30/4/2022
2022-03-07 | by,,2022-04-30 | Thời gian hoàn thành: 30/4/2022
2022-03-07 | by,,2022-04-30 | Thời hạn: 30/4/2022
2022-03-07 | by,,2022-03-11,,11:00 | trước 11 giờ ngày 11/3
2022-03-07 | by,,2022-03-11,,11:00 | Trước 11 giờ 00 phút, thứ Sáu ngày 11/3/2022
2022-03-07 | by,,2022-03-11,,17:00 | gửi về Văn phòng trước 17h ngày 11/3/2022 qua thư điện tử
2022-03-07 | by,,2022-03-11,,17:00 | trước 17h00' ngày 11/3/2022
2022-03-07 | by,,2022-03-11,,24:00 | trước 24 giờ ngày 11/3/2022
2022-03-07 | by,,2022-03-11,,17:00 | trước 17:00 ngày 11/3/2022
2022-03-07 | by,,2022-03-11,,17:00 | trước 17 giờ 00 ngày 11-3-2022
2022-03-07 | by,,2022-03-10 | trước thứ Sáu (11/3/2022)
2022-03-07 | by,,2022-03-10 | trước thứ 6, ngày 11/3/2022
2022-03-07 | by,,2022-03-10 | trước ngày 11/3/2022 (thứ Sáu)
2022-03-07 | by,,2022-03-11 | chậm nhất là thứ Sáu tuần này
2022-03-07 | by,,2022-06-29 | Các sở, ngành khẩn trương rà soát, hoàn thành trước 30/6/2022, báo cáo UBND tỉnh
2022-03-07 | by,,2022-06-29 + by,,2022-12-30 | hoàn thành đợt 1 trước ngày 30/6/2022 và đợt 2 trước ngày 31/12/2022
2022-03-07 | by,,2022-03-31 | khắc phục xong các tồn tại đã được chỉ ra trước ngày 01/4/2022
2022-03-07 | by,,2022-03-31 | báo cáo kết quả thực hiện các nội dung đã nêu đến hết ngày 31/3/2022
2022-03-07 | by,,2025-12-31 | Phấn đấu đến hết năm 2025, 100% hồ sơ được số hóa
2022-03-07 | by,,2025-12-31 | đến cuối năm 2025 hoàn thành
2022-03-07 | by,,2022-12-31 | đến 31/12/2022, tỷ lệ hồ sơ trực tuyến đạt tối thiểu 50%
2022-03-07 | by,,2022-12-31 | đến hết 31/12/2022
2022-03-07 | by,,2022-12-30 | thời hạn hoàn thành trước ngày 31/12/2022
2022-03-07 | by,,2022-12-31 | thời hạn hoàn thành đến ngày 31/12/2022
2022-03-07 | by,,2022-12-31 | Thời hạn thực hiện: Đến 31/12/2022
2022-03-07 | by,,2022-12-31 | gia hạn thời gian hoàn thành đến hết ngày 31/12/2022
2022-03-07 | by,,2022-05-31 | hoàn thành xong việc niêm yết trước tháng 6.
2022-03-07 | by,,2022-06-30 | hết tháng 6
2022-03-07 | by,,2022-06-30 | chậm nhất hết quý II
2022-03-07 | by,,2023-01-14 | trước 15/01/2023
2022-12-27 | by,,2023-01-14 | Trước ngày 15 tháng 01
2022-03-07 | by,,2022-03-31 | đến hết tháng này
2022-03-07 | by,,2022-12-31 | đến hết năm nay
2022-03-07 | by,,2022-12-31 | đến hết năm
2022-03-07 | by,,2022-12-14 | Báo cáo năm gửi trước ngày 15/12
2022-03-07 | by,,2022-12-14 | gửi báo cáo năm 2022 trước ngày 15/12/2022
2022-03-07 | by,,2022-06-14 | Báo cáo 6 tháng đầu năm 2022 gửi trước ngày 15/6/2022
2022-03-07 | by,,2022-06-30 | hoàn thành chỉ tiêu 6 tháng đầu năm trước ngày 01/7
2022-03-07 | by,,2022-03-31 | trước 01/4/2022, gửi về Sở Nội vụ (qua phòng CCHC)
2022-03-07 | by,,2022-03-31 | gửi về Sở Nội vụ trước 01-4-2022
2022-03-07 | by,,2022-03-31 | gửi về Sở Nội vụ trước 1.4.2022
2022-03-07 | by,,2022-03-31 | Thời gian gửi báo cáo về Sở Nội vụ chậm nhất là ngày 31 tháng 3 năm 2022
2022-03-07 | by,,2022-03-31 | Thời gian gửi báo cáo về Sở Nội vụ là ngày 31 tháng 3 năm 2022
2022-03-07 | by,,2022-03-31 | phải hoàn thành muộn nhất vào 31/3/2022
2022-03-07 | by,,2022-03-31 | đề nghị góp ý bằng văn bản, gửi về Phòng Tư pháp đến hết ngày 31/3/2022
2022-03-07 | by,,2022-05-15 | hoàn thành trước hoặc đúng ngày 15/5/2022
2022-03-07 | by,,2022-05-15 | trong và trước ngày 15/5/2022
2022-03-07 | by,,2022-05-15 | không chậm hơn ngày 15/5/2022
2022-03-07 | by,,2022-05-15 | không để quá ngày 15/5/2022
2022-03-07 | by,,2022-05-15 | chậm nhất đến ngày 15/5/2022
2022-03-07 | by,,2022-05-15 | chậm nhất đến 15/5
2022-03-07 | by,,2022-05-14 | chậm nhất là trước ngày 15/5
2022-03-07 | by,,2022-05-15 | chậm nhất đến hết ngày 15/5/2022
2022-03-07 | by,,2022-05-15 | hết ngày 15/5/2022 phải xong
2022-03-07 | by,,2022-05-15 | hạn cuối cùng là ngày 15/5/2022
2022-03-07 | by,,2022-05-15 | hạn nộp: 15/5/2022
2022-03-07 | by,,2022-05-15 | Hạn báo cáo: ngày 15/5/2022
2022-03-07 | by,,2022-05-15 | Hạn hoàn thành: 15/5/2022
2022-03-07 | by,,2022-05-15 | thời hạn cuối: 15/5/2022
2022-03-07 | by,,2022-05-15 | Hạn cuối nộp báo cáo: 15/5/2022
2022-03-07 | by,,2022-05-15 | Hạn chót nộp hồ sơ là 15/5/2022
2022-03-07 | by,,2022-05-15 | Hạn xử lý: 15/5/2022
2022-03-07 | by,,2022-05-15 | ngày hoàn thành: 15/5/2022
2022-03-07 | by,,2022-05-15 | Thời điểm hoàn thành: 15/5/2022
2025-10-20 | by,,2025-11-14 | 1. Giao Phòng Văn hóa - Xã hội chủ trì, phối hợp với Văn phòng HĐND và UBND tham mưu UBND xã ban hành Kế hoạch cải cách hành chính năm 2026, hoàn thành trước ngày 15/11/2025.
2025-10-20 | by,,2025-10-31 | 2. Các đơn vị rà soát, cập nhật hồ sơ tồn đọng từ ngày 01/7/2025 đến nay, báo cáo kết quả chậm nhất ngày 31/10/2025.
2025-10-20 | by,,2025-10-25 | Yêu cầu hoàn thành việc cấp tài khoản đã được phân công tại Thông báo số 45/TB-UBND ngày 05/10/2025 chậm nhất là ngày 25/10/2025.
2025-10-20 | by,,2025-12-31 | Phấn đấu đến ngày 31/12/2025, tỷ lệ hồ sơ trực tuyến toàn trình đạt từ 80% trở lên.
2025-10-20 | by,,2025-12-31 | Đến 31/12/2025: 100% cán bộ sử dụng chữ ký số.
2025-10-20 | by,,2025-10-24,,11:30 | gửi báo cáo về Sở Nội vụ trước 11 giờ 30 phút ngày 24/10/2025 (qua Trục liên thông) để tổng hợp, báo cáo UBND tỉnh.
2025-10-20 | by,,2025-10-30 + by,,2025-11-30 | hoàn thành giai đoạn 1 trước ngày 31/10/2025, giai đoạn 2 đến hết ngày 30/11/2025
2025-10-20 | by,,2025-11-29 | Xây dựng, trình UBND tỉnh ban hành trước ngày 30/11/2025
2025-10-20 | by,,2025-11-29 | Ban hành Kế hoạch triển khai trước ngày 30/11/2025.
2025-10-20 | by,,2025-11-29 | ban hành văn bản hướng dẫn trước ngày 30/11/2025.
2025-10-20 | by,,2025-11-30 | chậm nhất đến ngày 30/11/2025 phải số hóa xong hồ sơ đã tiếp nhận trước ngày 01/7/2025
2025-10-20 | by,,2025-11-29 | Cán bộ, công chức hoàn thành khóa học và nộp chứng chỉ trước ngày 30/11/2025
2025-10-20 | by,,2025-11-29 | nộp trước ngày 30/11/2025
2025-10-20 | by,,2025-11-29 | Hồ sơ nộp về Phòng Nội vụ trước ngày 30/11/2025
2025-10-20 | by,,2025-11-29 | Báo cáo gửi trước ngày 30/11/2025
2025-10-20 | by,,2025-11-29 | văn bản góp ý gửi về Sở Tư pháp trước ngày 30/11/2025
2025-10-20 | by,,2025-11-30 | thời gian nhận hồ sơ đến hết ngày 30/11/2025
2025-10-20 | by,,2025-11-19 | Tổ chức hội nghị tổng kết trước ngày 20/11/2025
2025-10-20 | by,,2025-12-31 | duy trì thực hiện đến hết năm 2025
2025-10-20 | by,,2025-10-31 | đề nghị giải ngân hết số vốn chậm nhất 31/10/2025
2025-10-20 | by,,2025-12-31 | cắt giảm ít nhất 30% thời gian giải quyết thủ tục hành chính, hoàn thành chậm nhất ngày 31/12/2025
2025-10-20 | by,,2025-10-27 | Báo cáo kết quả trước ngày thứ Ba, 28/10/2025
2025-10-20 | by,,2025-10-24 | hoàn thành trong tuần này, chậm nhất là thứ Sáu, ngày 24/10/2025
2025-10-20 | by,,2025-10-23,,17:00 | Thời hạn: trước 17 giờ, thứ Năm (23/10/2025)
2025-10-20 | by,,2025-10-23,,17:00 | trước 17 giờ 00 phút, ngày 23 tháng 10 năm 2025
2025-10-20 | by,,2025-10-23,,17:00 | trước 17 giờ 00 phút chiều ngày 23/10
2025-10-20 | by,,2025-10-23,,09:00 | chậm nhất 9 giờ sáng 23/10/2025
2025-10-20 | by,,2025-10-22 | trước 0h00 ngày 23/10/2025
2022-03-07 | by,,2022-03-20 | HẠN CUỐI: 20/3/2022
2022-03-07 | by,,2022-03-20 | CHẬM NHẤT NGÀY 20 THÁNG 3 NĂM 2022
2022-03-07 | by,,2022-03-19 | TRƯỚC NGÀY 20/3/2022
2022-03-07 | by,,2022-03-20 | ÐẾN HẾT NGÀY 20/3/2022
2022-03-07 | by,,2022-03-20 | Ðến hết ngày 20/3/2022
2022-03-07 | by,,2022-04-14 | gửi về Phòng Nội vụ (qua đ/c An, ĐT 0901) trước 15/4
2022-03-07 | by,,2022-12-31 | chậm nhất vào cuối năm 2022
2022-03-07 | by,,2022-06-30 | hoàn thành vào cuối quý II/2022
2022-03-07 | by,,2022-06-30 | xong vào cuối tháng 6/2022
2022-03-07 | by,,2022-03-31 | cuối tháng 3/2022
2022-07-05 | by,,2022-07-14 | Đề nghị các xã chưa gửi báo cáo khẩn trương gửi trước ngày 15/7/2022
2022-07-05 | by,,2022-12-30 | hoàn thành 100% chỉ tiêu kế hoạch năm 2022 trước ngày 31/12/2022
2022-07-05 | by,,2022-07-14 | Báo cáo kết quả 6 tháng đầu năm 2022 (số liệu tính từ ngày 15/12/2021 đến ngày 14/6/2022) gửi về Phòng Nội vụ trước ngày 15/7/2022
2022-03-07 | by,,2022-06-30 | Kiểm tra | Phòng Nội vụ | Trước 01/7/2022 | Báo cáo
2022-03-07 | by,,2022-06-30 | Kiểm tra; Thời hạn hoàn thành\\n30/6/2022\\nBáo cáo
2022-03-07 | by,,2022-06-14 | báo cáo trước ngày\\n15/6/2022
2022-03-07 | by,,2022-06-14 | Thời gian báo cáo: trước ngày 15 tháng\\n 6 năm\\n 2022
2022-03-07 | by,,2022-06-14 + by,,2022-12-14 | báo cáo 6 tháng trước ngày 15/6/2022, báo cáo năm trước ngày 15/12/2022
2022-03-07 | by,,2022-06-14 + by,,2022-12-14 | báo cáo 6 tháng (trước ngày 15/6/2022) và năm (trước ngày 15/12/2022)
2022-03-07 | by,,2022-06-30 | Chậm nhất đến 30/6/2022 hoàn thành việc tích hợp, kết nối
2022-03-07 | by,,2022-06-30 | tiến độ hoàn thành trước 01/7/2022
2022-03-07 | by,,2022-06-30 | bảo đảm tiến độ hoàn thành trước ngày 01/7/2022
2022-03-07 | by,,2022-06-30 | thời gian hoàn thành trước ngày 01 tháng 7.
2022-03-07 | by,,2022-06-30 | Gửi phiếu về Tổ giúp việc đến hết 30 tháng 6 năm 2022
2022-03-07 | by,,2022-06-30 | trước 01 tháng 7 năm 2022
2022-03-07 | by,,2022-06-30 | trước ngày 01 tháng 7/2022
2022-03-07 | by,,2022-06-30 | trước ngày 1 - 7 - 2022
2022-03-07 | by,,2022-06-30 | trước ngày 01/ 7/ 2022
2022-03-07 | by,,2022-06-30 | trước ngày 01/07/2022.
2022-03-07 | by,,2022-06-30 | trước ngày 01/7/2022 (qua hệ thống QLVB)
2022-03-07 | by,,2022-06-30 | trước Thứ Sáu, 01/7/2022
2022-03-07 | by,,2022-06-30 | trước ngày thứ 6 (ngày 01/7/2022)
2022-03-07 | by,,2022-06-30,,16:30 | trước 16 giờ 30, thứ Năm, ngày 30 tháng 6 năm 2022
2022-03-07 | by,,2022-06-30,,16:30 | trước 16h30 thứ Năm (30/6/2022)
2022-03-07 | by,,2022-06-30,,16:30 | trước 16h30’ ngày 30/6/2022
2022-03-07 | by,,2022-06-30,,16:30 | trước 16 giờ 30 phút (thứ Năm) ngày 30/6/2022
2022-03-07 | by,,2022-06-30,,16:30 | trước 16 giờ 30 phút của ngày 30/6/2022
2022-03-07 | by,,2022-06-30,,12:00 | trước 12 giờ trưa ngày 30/6/2022
2022-03-07 | by,,2022-06-30,,17:00 | trước 5 giờ chiều ngày 30/6/2022
2022-03-07 | by,,2022-03-08 | chậm nhất ngày mai phải xong
2022-03-07 | by,,2022-03-07,,17:00 | trước 17 giờ hôm nay
2022-03-07 | by,,2022-03-07,,17:00 | trước 17 giờ ngày hôm nay (07/3/2022)
2022-07-05 | by,,2022-07-15 | Thời hạn góp ý: 15/7/2022
2022-07-05 | by,,2022-07-15 | Thời hạn gửi hồ sơ về Hội đồng Thi đua: 15/7/2022
2022-07-05 | by,,2022-07-15 | Thời hạn xử lý: ngày 15/7/2022
2022-07-05 | by,,2022-07-14 | đề nghị hoàn thành trước thời hạn, chậm nhất trước ngày 15/7/2022
2022-07-05 | by,,2022-07-10 | đúng hạn, chậm nhất ngày 10/7/2022
2022-07-05 | by,,2022-07-10 | bảo đảm đúng thời hạn (chậm nhất ngày 10/7/2022)
2022-07-05 | by,,2022-07-10 | Các đồng chí Ủy viên Ban Thường vụ góp ý vào dự thảo, gửi về Văn phòng Huyện ủy muộn nhất 10/7/2022
2022-07-05 | by,,2022-09-30 | chậm nhất vào tháng 9/2022
2026-01-08 | by,,2026-01-30 | đ) Rà soát, đề xuất danh mục thủ tục cắt giảm, gửi Sở Tư pháp trước ngày 31-01-2026;
2026-01-08 | by,,2026-02-10 | Riêng đối với các xã biên giới, thời gian hoàn thành chậm nhất là ngày 10 tháng 02 năm 2026.
2026-01-08 | by,,2026-03-31 | Đến hết quý I/2026, 100% xã, phường phải bố trí đủ trang thiết bị
2026-01-08 | by,,2026-06-30 | chậm nhất đến ngày 30 tháng 6 năm 2026 hoàn thành việc số hóa
2026-01-08 | by,,2026-12-31 | Phấn đấu hết năm 2026 có 100% xã đạt chuẩn
2026-01-08 | by,,2026-01-15 | Giao Phòng Kinh tế rà soát, báo cáo UBND xã (trước ngày 16/01).
2026-01-08 | by,,2026-01-15 | gửi Phòng Kinh tế tổng hợp chậm nhất 15/01
2026-01-08 | by,,2026-01-15,,10:00 | Báo cáo gửi về Văn phòng trước 10 giờ, ngày 15/01/2026
2026-01-08 | by,,2026-01-15,,10:00 | báo cáo trước 10h ngày 15/01 (thứ Năm)
2026-01-08 | by,,2026-02-28 | hoàn thành dứt điểm trước ngày 01 tháng 3 năm 2026
2026-01-08 | by,,2026-02-28 | hoàn thành đến cuối tháng 2/2026
`)

describe('ends of work', () => {
  test.each(cases)('"$text" ends as $expected', (phrase) => {
    expect(summarise(phrase)).toBe(phrase.expected)
  })
})
