import { describe, expect, test } from 'vitest'
import { readDeadlineCases, summarise } from '../testing/deadline-cases.ts'

const cases = readDeadlineCases(`
2020-06-23 | - | Thực hiện Công văn số 2217/UBND-NC ngày 15/6/2020 của UBND tỉnh
2022-01-10 | - | Ban hành Kế hoạch cải cách hành chính năm 2022
2022-01-10 | - | Kế hoạch cải cách hành chính năm 2022 của UBND huyện
2022-07-10 | - | Trong 6 tháng đầu năm 2022, toàn huyện tiếp nhận 12.345 hồ sơ
2022-07-10 | - | Báo cáo kết quả công tác 6 tháng đầu năm 2022
2022-06-10 | - | Báo cáo sơ kết 6 tháng đầu năm, phương hướng nhiệm vụ 6 tháng cuối năm 2022
2022-06-10 | - | tài liệu tồn đọng từ năm 2015 trở về trước
2022-06-10 | - | Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030
2022-06-10 | - | Quyết định này có hiệu lực thi hành từ ngày 01/7/2022
2022-06-10 | - | Quyết định này có hiệu lực sau 10 ngày kể từ ngày ký
2022-06-10 | - | Quyết định có hiệu lực kể từ ngày ký ban hành
2022-11-10 | - | Ngày 07/11/2022, UBND huyện tổ chức Hội nghị đánh giá công tác CCHC
2022-11-10 | - | Sáng ngày 08/11, tại hội trường UBND xã
2022-11-10 | - | Đăng ngày: 14/06/2022
2022-11-10 | - | Chủ Nhật, Ngày 28/06/2022, 17:00
2022-11-10 | - | hồ sơ giải quyết trước hạn 3.385, đúng hạn 120, trễ hạn 93
2022-11-10 | - | Đề nghị các đơn vị khẩn trương, kịp thời triển khai thực hiện
2022-11-10 | - | Quảng trường 1.4, thành phố Tuy Hòa
2022-11-10 | - | đạt 1.4 điểm, tăng 0.5 so với năm 2021
2022-11-10 | - | các đơn vị đã hoàn thành trong tháng 6/2022
2022-11-10 | - | UBND huyện đã hoàn thành việc sáp nhập trước ngày 30/6/2022
2022-11-10 | - | Tính đến ngày 31/10/2022, có 95% hồ sơ được giải quyết đúng hạn
2022-11-10 | - | tính đến hết quý III/2022 đã giải ngân 60%
2022-11-10 | - | Đến hết tháng 10/2022, toàn huyện đã có 9/9 xã hoàn thành
2022-11-10 | - | Đến nay đã có 9/9 xã hoàn thành
2025-06-20 | - | hồ sơ tiếp nhận trước ngày 01/7/2025 tiếp tục được giải quyết theo quy định
2025-06-20 | - | Các văn bản đã ban hành trước ngày 01/7/2025 tiếp tục có hiệu lực
2025-06-20 | - | các trường hợp phát sinh trước ngày 01/7/2025 thì thực hiện theo quy định cũ
2022-12-20 | - | số liệu tính từ ngày 15/12/2021 đến ngày 14/12/2022
2022-12-20 | - | Kỳ báo cáo từ ngày 15/11/2022 đến ngày 14/12/2022
2022-07-01 | - | Hội nghị diễn ra trong 02 ngày 14 và 15/7/2022
2022-12-20 | - | thời gian nghỉ Tết từ ngày 20/01/2023 đến hết ngày 26/01/2023
2022-11-10 | - | khen thưởng các tập thể có thành tích xuất sắc trong năm 2022
2022-11-10 | - | Đánh giá kết quả thực hiện nhiệm vụ trong năm 2022
2022-11-10 | - | so với cùng kỳ năm 2021 tăng 5%
2022-11-10 | - | phấn đấu đến năm 2025 đạt 100%
2022-11-10 | - | mục tiêu đến năm 2025, tầm nhìn đến năm 2030
2022-11-10 | - | trong thời gian tới, các đơn vị tiếp tục phát huy
2022-11-10 | - | trước đây việc này do phòng Nội vụ thực hiện
2022-11-10 | - | Nghị quyết số 11/NQ-HĐND ngày 15 tháng 7 năm 2022 về kế hoạch 5 năm 2021 - 2025
2022-11-10 | - | kinh phí chi thường xuyên hằng năm của đơn vị
2022-11-10 | - | kế hoạch kiểm tra hằng năm của huyện
2022-11-10 | - | Phó Chủ tịch Thường trực UBND huyện
2022-11-10 | - | Việc rà soát chưa được thực hiện thường xuyên.
2022-11-10 | - | rút ngắn thời gian giải quyết từ 10 ngày xuống còn 05 ngày
2022-11-10 | - | thời hạn giải quyết không quá 05 ngày làm việc
2022-11-10 | - | Thời gian: 08 giờ 00, ngày 15/11/2022
2022-11-10 | - | Thời gian tổ chức: ngày 15/11/2022 tại Hội trường A
2022-11-10 | - | Mời dự họp lúc 14 giờ ngày 15/11/2022
2022-11-10 | - | Giấy phép có giá trị đến hết ngày 31/12/2025
2022-11-10 | - | Quy định này có hiệu lực đến hết ngày 31/12/2025
2022-11-10 | - | từ đầu năm đến ngày 31/10/2022 đã tiếp nhận 500 hồ sơ
2022-11-10 | - | Từ năm 2016 đến năm 2020, tỉnh đã đầu tư 20 tỷ đồng
2022-11-10 | - | Trước ngày 01/01/2021, thủ tục này do cấp huyện giải quyết
2022-11-10 | - | người sinh trước ngày 01/01/1960
2022-11-10 | - | nhà ở xây dựng trước ngày 15/10/1993
2022-11-10 | - | Giấy chứng nhận được cấp trước ngày 01/12/2022 vẫn có giá trị
2022-11-10 | - | Sau ngày 30/11/2022, đơn vị nào không gửi báo cáo coi như không có ý kiến
2022-11-10 | - | Số: 123/UBND-NV
2022-11-10 | - | Thoại Sơn, ngày 10 tháng 11 năm 2022
2022-11-10 | - | Lượt xem: 31. Cập nhật: 15/11/2022
2022-11-10 | - | Trong năm 2022, công tác CCHC của huyện có nhiều chuyển biến tích cực
2022-11-10 | - | Trong những năm qua, huyện luôn quan tâm
2022-11-10 | - | Năm 2022, huyện vươn lên đồng hạng nhất
2022-11-10 | - | nhiệm kỳ 2021 - 2026
2022-11-10 | - | năm học 2022 - 2023
2022-11-10 | - | ngân hàng năm 2022 có lãi
2022-11-10 | - | Đại hội diễn ra từ ngày 15/11/2022 đến ngày 17/11/2022
2022-11-10 | - | Nghị định 61/2018/NĐ-CP có hiệu lực từ ngày 21/6/2018
2022-11-10 | - | Luật có hiệu lực thi hành kể từ ngày 01 tháng 01 năm 2023
2022-11-10 | - | Chỉ số CCHC năm 2021 đạt 83,87 điểm, xếp thứ 33/63
2022-11-10 | - | Công điện số 242/CĐ-TTg ngày 20/12/2022 của Thủ tướng Chính phủ
2022-11-10 | - | khắc phục ngay các tồn tại nêu tại Kết luận số 12-KL/TU ngày 05/11/2022
2022-11-10 | - | tại kỳ họp thứ 8, từ ngày 05 đến ngày 07/12/2022, HĐND tỉnh sẽ xem xét
2022-11-10 | - | Tổng kết phong trào thi đua giai đoạn 2017 - 2022
2022-11-10 | - | Thông tư số 01/2021/TT-BNV, hết hiệu lực ngày 31/12/2022
2022-11-10 | - | Thời gian giải quyết: 05 ngày làm việc
2022-11-10 | - | hồ sơ nộp từ ngày 01/7/2022 đến ngày 31/10/2022 là 500 hồ sơ
2022-11-10 | - | trong 10 năm qua, từ năm 2012 đến nay
2022-11-10 | - | báo cáo số liệu trong tháng 10/2022
2022-11-10 | - | Bế mạc vào chiều ngày 20/11/2022
2022-03-07 | - | Báo cáo kết quả quý I/2022
2025-10-20 | - | Trong 9 tháng đầu năm 2025, Trung tâm đã tiếp nhận 4.512 hồ sơ, giải quyết đúng hạn 98,2%.
2025-10-20 | - | Sau 03 tháng vận hành chính quyền địa phương 02 cấp, các đơn vị đã nỗ lực.
2025-10-20 | - | Căn cứ Quyết định số 1015/QĐ-UBND ngày 15 tháng 7 năm 2025 của Chủ tịch UBND tỉnh phê duyệt Đề án giai đoạn 2025 - 2030;
2025-10-20 | - | Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 12/QĐ-UBND ngày 03/01/2024.
2025-10-20 | - | Thông báo này thay thế Thông báo số 3/TB-UBND trước đây.
2025-10-20 | - | Hội nghị trực tuyến sơ kết công tác quý III và triển khai nhiệm vụ quý IV năm 2025
2025-10-20 | - | Chiều 20/10, đồng chí Chủ tịch UBND xã chủ trì phiên họp thường kỳ tháng 10/2025
2025-10-20 | - | Kết luận tại cuộc họp giao ban hằng tuần
2025-10-20 | - | kỳ họp thường lệ cuối năm 2025 của HĐND xã
2025-10-20 | - | Chương trình công tác tháng 11/2025 của UBND xã
2025-10-20 | - | công chức được tuyển dụng trước ngày 01/7/2025
2025-10-20 | - | tỷ lệ giải ngân 6 tháng đầu năm đạt 45% kế hoạch năm
2025-10-20 | - | Số hồ sơ quá hạn tính đến 17 giờ ngày 19/10/2025 là 12 hồ sơ
2025-10-20 | - | từ 01/01/2025 đến 30/9/2025 tiếp nhận 300 hồ sơ
2025-10-20 | - | được cấp lại lần thứ 2 ngày 15/3/2024
2025-10-20 | - | Luật Tổ chức chính quyền địa phương năm 2025
2025-10-20 | - | thời hạn giải quyết còn 03 ngày làm việc
2025-10-20 | - | cắt giảm 30% thời gian giải quyết thủ tục hành chính
2025-10-20 | - | hồ sơ đến hạn trả trong ngày
2025-10-20 | - | bộ phận một cửa làm việc từ 7 giờ 30 đến 17 giờ
2025-10-20 | - | Thời gian làm việc: từ 7h30 đến 11h30 hằng ngày
2025-10-20 | - | trước mắt tập trung thực hiện
2025-10-20 | - | hết sức chú ý, đến các hộ dân
2025-10-20 | - | Hết hiệu lực từ ngày 01/01/2026
2025-10-20 | - | chỉ số SIPAS năm 2024 tăng so với trước năm 2020
2025-10-20 | - | Đến năm 2030, 100% thủ tục được số hóa
2025-10-20 | - | Khen thưởng tổng kết 5 năm (2020 - 2025)
2022-11-07 | - | Trong 10 tháng đầu năm, công tác CCHC được lãnh đạo quan tâm chỉ đạo
2022-07-05 | - | 6 tháng đầu năm, bộ phận một cửa tiếp nhận và giải quyết tốt các loại hồ sơ
2022-07-05 | - | Kết quả thực hiện nhiệm vụ trong quý II/2022
2022-07-05 | - | Qua kiểm tra trong tháng 6/2022 cho thấy còn 3 đơn vị chậm báo cáo
2022-07-05 | - | theo quy định tại Điều 5 Nghị định số 61/2018/NĐ-CP, có hiệu lực từ ngày 21 tháng 6 năm 2018
2022-07-05 | - | Thông báo kết luận số 12/TB-UBND ngày 01/7/2022 về kết quả cuộc họp ngày 28/6/2022
2022-07-05 | - | Kế hoạch đầu tư công trung hạn giai đoạn 2021-2025
2022-07-05 | - | Nghị quyết Đại hội Đảng bộ huyện nhiệm kỳ 2020 - 2025
2022-07-05 | - | phấn đấu xếp hạng chỉ số CCHC năm 2022 tăng ít nhất 02 bậc so với năm 2021
2022-07-05 | - | ngày 01/7/2022, Sở Nội vụ có Công văn số 123/SNV-CCHC đề nghị
2022-07-05 | - | Ngày Pháp luật Việt Nam 09/11
2022-07-05 | - | kỷ niệm 77 năm Ngày Quốc khánh 2/9
2022-07-05 | - | chào mừng Đại hội lần thứ XIII của Đảng
2022-07-05 | - | bảo đảm 100% hồ sơ được giải quyết đúng và trước hạn
2022-07-05 | - | không để hồ sơ quá hạn trên 05 ngày
2022-07-05 | - | xin lỗi bằng văn bản khi trễ hẹn quá 02 ngày
2022-07-05 | - | hồ sơ quá hạn trong tháng 6/2022 là 15 hồ sơ
2022-07-05 | - | tập thể có thành tích xuất sắc trong phong trào thi đua năm 2021
2022-07-05 | - | Họp ngày 04/7/2022 tại phòng họp số 1
2022-07-05 | - | Bản tin số 7, phát hành ngày 15/7/2022
2022-07-05 | - | sau khi sáp nhập, đơn vị đã ổn định tổ chức
2022-07-05 | - | Trước tình hình trên, Chủ tịch UBND huyện yêu cầu
2022-07-05 | - | hết tháng 6/2022 đã tiếp nhận 500 hồ sơ
2022-07-05 | - | đến tháng 6/2022, có 12/12 xã đạt chuẩn
2022-07-05 | - | Kết quả đến ngày 30/6/2022: 12 đơn vị hoàn thành
2022-07-05 | - | Cập nhật lần cuối: 17:00 ngày 04/7/2022
2022-07-05 | - | Người ký: Nguyễn Văn A; Ngày ký: 04/7/2022 17:02:11
2022-07-05 | - | Email: abc@x.gov.vn; Cơ quan: UBND; Thời gian ký: 04.07.2022 17:02:11 +07:00
2022-07-05 | - | lưu: VT, NV (5b)
2022-07-05 | - | Trang 1/12
2022-07-05 | - | mức độ 3, 4
2022-07-05 | - | Quy chế làm việc của UBND xã nhiệm kỳ 2021-2026
2022-07-05 | - | theo Kế hoạch số 15/KH-UBND ngày 20/01/2022 của UBND tỉnh về thực hiện giai đoạn 2022-2025
2022-07-05 | - | dự toán ngân sách nhà nước 3 năm 2023 - 2025
2022-07-05 | - | sinh ngày 05/7/1980
2022-07-05 | - | bầu cử nhiệm kỳ 2021 - 2026 được tổ chức ngày 23/5/2021
2022-07-05 | - | Công văn này thay thế Công văn số 25/UBND-NV ngày 01/3/2022.
2022-07-05 | - | thời gian qua, trong năm 2021 và 6 tháng đầu năm 2022
2022-07-05 | - | báo cáo đánh giá tình hình thực hiện từ năm 2021 đến nay
2022-07-05 | - | kết quả từ ngày 15/12/2021 đến ngày 14/6/2022
2022-07-05 | - | Đợt thi diễn ra từ ngày 20/7 đến ngày 22/7/2022
2022-07-05 | - | mở cửa đón khách từ ngày 20/7/2022
2022-07-05 | - | áp dụng từ ngày 01/8/2022
2022-07-05 | - | Quyết định có hiệu lực từ ngày 15/7/2022 đến ngày 31/12/2022
2022-07-05 | - | số hồ sơ nhận trước ngày 01/7/2022 chuyển qua: 12
2022-07-05 | - | Ban hành kèm theo Quyết định số 15/QĐ-UBND ngày 20/01/2022
2022-07-05 | - | đã trình UBND tỉnh trước ngày 30/6/2022
2022-07-05 | - | 05 đơn vị chưa gửi báo cáo trước ngày 30/6/2022 theo yêu cầu
2022-07-05 | - | Thời gian: 14 giờ 00, thứ Sáu, ngày 08/7/2022
2022-07-05 | - | Địa điểm, thời gian: 14h00 ngày 08/7/2022 tại Hội trường UBND huyện
2022-07-05 | - | Hạn sử dụng: 31/12/2025
2022-07-05 | - | quá hạn: 5/6 hồ sơ
2022-07-05 | - | trong vòng 5 năm qua, huyện có nhiều đổi mới
2022-07-05 | - | trong vòng 3 tháng gần đây có 5 phản ánh
2022-07-05 | - | Quá thời hạn 05 ngày làm việc kể từ ngày nhận được văn bản mà không trả lời thì coi như đồng ý
2022-07-05 | - | Sau thời hạn 05 ngày kể từ ngày nhận được văn bản, nếu không có ý kiến coi như thống nhất
2022-07-05 | - | Nếu đến hết ngày 15/7/2022 đơn vị nào chưa gửi sẽ bị phê bình
2022-07-05 | - | luân chuyển trong thời hạn 02 năm
2022-07-05 | - | Thời hạn giấy phép: 31/12/2025
2022-07-05 | - | Thời gian tổ chức: 14 giờ ngày 15/7/2022
2022-07-05 | - | Trong thời hạn 10 ngày làm việc, Trung tâm đã trả kết quả
2022-07-05 | - | Kể từ ngày 01/7/2022, các xã thực hiện theo quy định mới
2022-07-05 | - | phát sinh kể từ ngày 01/7/2022
2022-07-05 | - | Ban Thường vụ Huyện ủy khóa XII, nhiệm kỳ 2020 - 2025 đã thống nhất
2022-07-05 | - | trong giờ hành chính từ thứ Hai đến thứ Sáu hằng tuần
2022-07-05 | - | làm việc từ thứ Hai đến thứ Sáu
2022-07-05 | - | Lịch tiếp công dân: thứ Năm hằng tuần
2022-07-05 | - | lịch tiếp dân ngày 15 hằng tháng
2026-01-05 | - | KẾ HOẠCH\\nCải cách hành chính nhà nước\\nnăm 2026 của xã
2026-01-05 | - | KẾ HOẠCH\\nCải cách hành chính nhà nước\\nnăm 2026\\n\\nThực hiện Kế hoạch của UBND tỉnh
2026-01-05 | - | BÁO CÁO\\nKẾT QUẢ CẢI CÁCH HÀNH CHÍNH\\nQUÝ I/2026\\n\\nThực hiện chế độ báo cáo
2026-01-08 | - | Ghi nhận, biểu dương các đơn vị đã hoàn thành tốt nhiệm vụ năm 2025.
2026-01-08 | - | Năm 2025, tỉnh xếp thứ 12/34 về Chỉ số PAR INDEX, tăng 05 bậc so với năm 2024.
2026-01-08 | - | Phiên họp thứ 3 của Ban Chỉ đạo diễn ra vào sáng 06/01/2026.
2026-01-08 | - | Thông báo kết luận của đồng chí Chủ tịch UBND tỉnh tại cuộc họp ngày 06 tháng 01 năm 2026
2026-01-08 | - | Từ ngày 01/7/2025 đến ngày 31/12/2025, các xã tiếp nhận 45.210 hồ sơ, trong đó trực tuyến 40.112 hồ sơ.
2026-01-08 | - | Sau hơn 06 tháng vận hành mô hình chính quyền địa phương 02 cấp, bộ máy cơ bản thông suốt.
2026-01-08 | - | Việc giải quyết hồ sơ trễ hạn kéo dài từ tháng 10/2025 đến nay chưa khắc phục.
2026-01-08 | - | theo lộ trình tại Đề án chuyển đổi số giai đoạn 2026 - 2030, định hướng đến năm 2035
2026-01-08 | - | Nghị quyết số 66-NQ/TW ngày 30/4/2025 của Bộ Chính trị
2026-01-08 | - | Kế hoạch tổ chức Tết Nguyên đán Bính Ngọ năm 2026
2026-01-08 | - | đội ngũ cán bộ thường xuyên được bồi dưỡng
2026-01-08 | - | kiểm tra thường xuyên, định kỳ và đột xuất
2026-01-08 | - | trước, trong và sau Tết Nguyên đán
2026-01-08 | - | đảm bảo an ninh trật tự trước, trong và sau Đại hội
2026-01-08 | - | Công chức nghỉ Tết từ ngày 14/02/2026 đến hết ngày 22/02/2026
2026-01-08 | - | Hệ thống tạm dừng hoạt động từ 22 giờ ngày 10/01/2026 đến 6 giờ ngày 11/01/2026
2026-01-08 | - | mức lương cơ sở áp dụng đến hết ngày 30/6/2026
2026-01-08 | - | văn bản hết hiệu lực kể từ ngày 01/01/2026
2026-01-08 | - | Tỷ lệ giải quyết đúng hạn đến ngày 31/12/2025 đạt 99,1%
2026-01-08 | - | Số liệu lấy đến hết ngày 31/12/2025
2026-01-08 | - | Công văn số 15/UBND-NV, ngày 05/01/2026, về việc báo cáo quý IV/2025
2026-01-08 | - | Trước đó, ngày 05/01/2026, UBND tỉnh đã có văn bản chỉ đạo
2026-01-08 | - | Tiếp công dân định kỳ ngày 15 hằng tháng
`)

describe('times that are no deadlines', () => {
  test.each(cases)('"$text" sets no deadline', (phrase) => {
    expect(summarise(phrase)).toBe(phrase.expected)
  })
})
