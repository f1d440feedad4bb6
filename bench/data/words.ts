/** What the generated texts are made of; nothing of it names a real place or person. */
const list = (text: string) => text.split('|').map((each) => each.trim())

export const firstSyllables = list(
  'An|Bình|Cẩm|Châu|Diên|Đại|Đông|Gia|Giao|Hà|Hải|Hiệp|Hòa|Hồng|Hưng|Khánh|Kim|Lâm|Liên|Long|Lộc|Minh|Mỹ|Nam|Nghĩa|Ngọc|Nhân|Ninh|Phong|Phú|Phước|Quang|Quảng|Sơn|Tam|Tân|Thạch|Thanh|Thái|Thượng|Tiên|Trung|Vạn|Vĩnh|Xuân',
)
export const secondSyllables = list(
  'Bảo|Cường|Đức|Giang|Hậu|Hội|Khê|Lạc|Lãng|Lập|Lợi|Mai|Ngãi|Phụng|Quý|Sơn|Thành|Thạnh|Thắng|Thiện|Thịnh|Thọ|Thuận|Thủy|Tiến|Trạch|Trì|Tường|Vân|Viên|Xá|Yên',
)
export const familyNames = list('Nguyễn|Trần|Lê|Phạm|Hoàng|Phan|Vũ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý')
export const middleNames = list('Văn|Thị|Hữu|Đức|Thanh|Minh|Ngọc|Quốc|Thu|Xuân')
export const givenNames = list(
  'An|Bình|Cúc|Dũng|Giang|Hà|Hạnh|Hiền|Hùng|Lan|Linh|Long|Mai|Nam|Nga|Phương|Quân|Sơn|Tâm|Thảo',
)

export const departments = list(
  'Nội vụ|Tư pháp|Tài chính|Xây dựng|Nông nghiệp và Môi trường|Khoa học và Công nghệ|Y tế|Giáo dục và Đào tạo|Công Thương|Văn hóa, Thể thao và Du lịch|Dân tộc và Tôn giáo|Ngoại vụ',
)

export const topics = list(
  `rút ngắn thời gian giải quyết hồ sơ đất đai tại Bộ phận Một cửa|số hóa sổ hộ tịch và chuẩn hóa dữ liệu dân cư|
   tiếp nhận hồ sơ chứng thực bản sao điện tử ngay tại nhà văn hóa thôn|trả kết quả đăng ký khai sinh liên thông trong ngày làm việc|
   công khai kết quả đánh giá sự hài lòng của người dân|bỏ yêu cầu nộp bản giấy sổ hộ khẩu và giấy xác nhận cư trú|
   hỗ trợ người cao tuổi nộp hồ sơ trực tuyến qua tổ công nghệ số cộng đồng|luân phiên công chức trực Bộ phận Tiếp nhận và Trả kết quả|
   rà soát, cắt giảm thủ tục hành chính nội bộ giữa các phòng chuyên môn|thanh toán trực tuyến phí, lệ phí và nghĩa vụ tài chính đất đai|
   đối thoại với doanh nghiệp về thủ tục cấp phép xây dựng|kiểm tra công vụ đột xuất và chấn chỉnh kỷ luật giờ làm việc|
   sắp xếp lại trụ sở sau khi nhập đơn vị hành chính|xử lý dứt điểm hồ sơ quá hạn tồn đọng nhiều tháng|
   đưa phần mềm theo dõi nhiệm vụ vào sử dụng thống nhất|tập huấn kỹ năng số cho cán bộ không chuyên trách|
   lấy ý kiến Nhân dân về quy hoạch điểm dân cư nông thôn|xếp hạng chỉ số cải cách hành chính của các đơn vị trực thuộc|
   mô hình ngày thứ Ba không viết và ngày thứ Năm không hẹn|gửi thư xin lỗi khi trả kết quả chậm so với phiếu hẹn|
   chi trả trợ cấp an sinh xã hội qua tài khoản|liên thông cấp phiếu lý lịch tư pháp trên ứng dụng định danh|
   niêm yết thủ tục bằng mã phản hồi nhanh tại nơi tiếp dân|thí điểm trợ lý ảo trả lời câu hỏi về thủ tục`,
)
export const endings = list(
  `sau một năm thực hiện|trong quý III|kết quả bước đầu và những việc còn vướng|bài học từ cơ sở|những con số nói lên điều gì|
   trước kỳ đánh giá cuối năm|theo kết luận của Chủ tịch UBND|người dân nói gì|mười việc phải làm ngay|nhìn từ một buổi sáng ở Bộ phận Một cửa`,
)

export const openers = list(
  `Theo báo cáo tại buổi làm việc, đơn vị đã tiếp nhận # hồ sơ, trong đó tỷ lệ nộp trực tuyến đạt @ phần trăm, cao hơn cùng kỳ năm trước.|
   Từ đầu năm đến nay, # lượt người dân được hướng dẫn tại chỗ, giảm đáng kể số lần phải đi lại để bổ sung giấy tờ.|
   Qua kiểm tra, còn # hồ sơ giải quyết chậm so với phiếu hẹn, chủ yếu thuộc lĩnh vực đất đai và hoạt động xây dựng.|
   Đợt lấy ý kiến vừa qua ghi nhận # phiếu phản hồi, với @ phần trăm người trả lời cho biết họ hài lòng hoặc rất hài lòng.|
   Trong # thủ tục được rà soát, bộ phận chuyên môn đề nghị bỏ một phần giấy tờ trùng lặp và rút ngắn ít nhất một phần ba thời gian.|
   Tại hội nghị, # đại biểu đã trao đổi thẳng thắn về trách nhiệm của người đứng đầu khi để hồ sơ tồn đọng kéo dài.|
   Kế hoạch đặt mục tiêu số hóa # trang tài liệu và gắn mã định danh cho toàn bộ kết quả còn hiệu lực trước cuối năm.|
   Kết quả theo dõi trên hệ thống cho thấy # nhiệm vụ đã hoàn thành, trong đó @ phần trăm đúng hạn hoặc trước hạn.|
   Tổ công tác đã đi # buổi về các thôn, mang theo máy tính, máy quét để nhận và trả kết quả ngay tại nhà văn hóa.|
   Lãnh đạo địa phương cho biết kinh phí bố trí cho việc này là # triệu đồng, ưu tiên thiết bị tại nơi tiếp nhận.|
   Riêng lĩnh vực hộ tịch, # sổ giấy đã được quét, đối chiếu và chuyển vào cơ sở dữ liệu dùng chung của ngành.|
   Trước đây, một bộ hồ sơ phải qua năm bước và # chữ ký nháy; nay chỉ còn ba bước, luân chuyển hoàn toàn trên môi trường mạng.`,
)
export const followers = list(
  `Người đứng đầu đơn vị nhận trách nhiệm về những việc chậm và cam kết thời hạn cụ thể cho từng phần việc.|
   Văn phòng được giao đôn đốc hằng tuần, tổng hợp kết quả và công khai trên trang thông tin để người dân cùng giám sát.|
   Cách làm này không tốn thêm biên chế nhưng đòi hỏi các phòng phải thống nhất dữ liệu và quy trình với nhau.|
   Nhiều ý kiến đề nghị cấp trên sớm sửa các biểu mẫu còn yêu cầu thông tin mà cơ quan nhà nước đã có.|
   Người dân chỉ cần mang căn cước công dân; những giấy tờ còn lại do công chức tự tra cứu trên hệ thống.|
   Những khó khăn về đường truyền ở các thôn xa trung tâm đang được doanh nghiệp viễn thông phối hợp khắc phục.|
   Công chức làm việc tại bộ phận này được hưởng hỗ trợ theo nghị quyết của Hội đồng nhân dân và được đánh giá hằng tháng.|
   Bài học rút ra là phải có người chịu trách nhiệm đến cùng, có thời hạn rõ ràng và có chỗ để người dân phản ánh.|
   Kết luận buổi làm việc nêu rõ từng cơ quan chủ trì, cơ quan phối hợp và ngày phải báo cáo kết quả.|
   Từ tháng sau, kết quả sẽ được đưa vào tiêu chí thi đua của tập thể và xếp loại của cá nhân.|
   Đoàn thanh niên và hội phụ nữ tham gia hướng dẫn tại chỗ, nhất là với người cao tuổi và đồng bào ở vùng xa.|
   Đây là việc nhỏ, nhưng là điều người dân thấy được ngay khi bước vào cửa của một cơ quan công quyền.`,
)

export const directives = list(
  `rà soát toàn bộ thủ tục hành chính thuộc phạm vi quản lý, đề xuất cắt giảm thời gian giải quyết và công bố lại danh mục trên trang thông tin điện tử|
   xử lý dứt điểm các hồ sơ quá hạn còn tồn, xin lỗi người dân bằng văn bản và báo cáo rõ nguyên nhân, trách nhiệm của từng khâu|
   hoàn thành số hóa kết quả giải quyết thủ tục hành chính còn hiệu lực và gắn mã định danh để dùng lại cho lần sau|
   bố trí đủ công chức có chuyên môn trực tại Bộ phận Tiếp nhận và Trả kết quả, không để người dân phải chờ quá mười lăm phút|
   xây dựng kế hoạch kiểm tra công vụ đột xuất sáu tháng cuối năm và công khai kết quả sau từng đợt kiểm tra|
   chuẩn hóa dữ liệu hộ tịch, đất đai và an sinh xã hội, bảo đảm khớp với cơ sở dữ liệu quốc gia về dân cư|
   tham mưu nghị quyết về mức chi hỗ trợ người làm việc tại Bộ phận Một cửa, trình Hội đồng nhân dân tại kỳ họp gần nhất|
   triển khai thanh toán trực tuyến đối với toàn bộ thủ tục có phí, lệ phí và hướng dẫn người dân sử dụng|
   khảo sát sự hài lòng của người dân, doanh nghiệp, phân tích nguyên nhân điểm thấp và đề ra việc phải sửa ngay|
   bàn giao, tiếp nhận đầy đủ hồ sơ, tài liệu sau khi sắp xếp đơn vị hành chính, không để gián đoạn việc giải quyết thủ tục|
   mở lớp tập huấn kỹ năng số cho cán bộ, công chức và thành viên tổ công nghệ số cộng đồng ở tất cả các thôn|
   báo cáo việc thực hiện quy chế làm việc, phân công rõ người, rõ việc, rõ thời hạn, rõ kết quả của từng cơ quan`,
)
export const deliverables = list(
  'Báo cáo kết quả thực hiện|Kế hoạch được ban hành|Danh mục thủ tục được công bố lại|Tờ trình và dự thảo nghị quyết|Biên bản bàn giao|Kết quả khảo sát',
)
export const reportTexts = list(
  `Đã hoàn thành phần rà soát, đang lấy ý kiến các phòng liên quan trước khi trình ký.|Đã tổ chức hai cuộc họp với các đơn vị phối hợp, thống nhất biểu mẫu và thời hạn gửi số liệu.|
   Đã có dự thảo, còn chờ ý kiến thẩm định của cơ quan tư pháp.|Đã cập nhật kết quả lên hệ thống và gửi báo cáo kèm theo danh sách hồ sơ đã xử lý.`,
)
