import { keySet } from '../text/key-set.ts'
import { Lexicon } from '../text/lexicon.ts'

const lexicon = (list: string) => new Lexicon<true>(list.split('|').map((phrase) => [phrase.trim(), true] as const))

/** Verbs and adverbs that begin a demand. */
export const imperatives = lexicon(
  'là cơ quan | là đơn vị | là đầu mối | tiếp tục | tăng cường | đẩy mạnh | đẩy nhanh | nâng cao | rà soát | triển khai | thực hiện | tổ chức | xây dựng | hoàn thiện | hoàn thành | khẩn trương | chủ động | tập trung | nghiêm túc | chấn chỉnh | khắc phục | kiện toàn | bố trí | phối hợp | tham mưu | hướng dẫn | kiểm tra | đôn đốc | theo dõi | tổng hợp | báo cáo | cập nhật | niêm yết | công khai | công bố | xử lý | giải quyết | tuyên truyền | phổ biến | quán triệt | ban hành | rút ngắn | cắt giảm | đơn giản hóa | số hóa | chuẩn hóa | bảo đảm | đảm bảo | duy trì | phát huy | đề xuất | trình | nghiên cứu | lập | gửi | thành lập | đánh giá | sắp xếp | củng cố | đổi mới | mở rộng | ứng dụng | vận hành | kết nối | khai thác | thường xuyên | kịp thời | chịu trách nhiệm | có trách nhiệm | chỉ đạo | giao | yêu cầu | đề nghị | quan tâm | huy động | phát động | xin lỗi | không để | không được | tuyệt đối | hạn chế | phấn đấu | cải thiện | xem xét | chuẩn bị | tiếp thu | bám sát | chủ trì | phân công | cử | đăng tải | tích hợp | cung cấp | thống kê | lấy ý kiến | làm rõ | kiểm điểm | gắn | lồng ghép | sơ kết | tổng kết | tập huấn | bồi dưỡng | đào tạo | giám sát | thanh tra | khuyến khích | hỗ trợ | phê duyệt | thẩm định | phân loại | tham gia | sử dụng | lấy | ưu tiên | mua sắm | nâng cấp | khôi phục | loại bỏ | bãi bỏ | dừng | chấm dứt | tiếp nhận | bàn giao | chuyển | đưa | xác định | phân tích | giữ vững | làm tốt | phòng ngừa | ngăn chặn | sớm | phải | cần | tích cực | định kỳ | hằng tháng | hằng quý | hằng tuần | hàng tháng | hàng quý | trước mắt | quyết liệt | siết chặt | thành thạo | phân bổ | dự toán | ký | cam kết | tự kiểm tra | cải cách | nắm | giảm | tăng | trả | mời | thông báo | rà | tiến hành | khảo sát | lưu trữ | thiết lập | đầu tư | tạo điều kiện | tạo | thay đổi | giảm thiểu | áp dụng | kiểm soát | quản lý | chấp hành | gương mẫu | thí điểm | đấu mối | làm việc | ổn định | soạn thảo | điều chỉnh | bổ sung | sửa đổi | vận động | kiên quyết | thống nhất | lựa chọn | đăng ký | lắp đặt | phát hiện | xóa bỏ | minh bạch | chia sẻ | đồng bộ | hoàn trả | chi trả | giao ban | phát triển | chuyển đổi | xây mới | cấp | đảm nhận | phụ trách | tự đánh giá | tổ chức thực hiện | bàn | cụ thể hóa | phản ánh | giải trình | hủy | thu | nộp | chịu | nhân rộng | trực tiếp | tuyển dụng | nhập | kiểm kê | thu hồi | đối thoại | lập danh sách | xếp | làm',
)

/** Sentences that state, thank or praise, and demand nothing. */
export const statements = lexicon(
  'ghi nhận | biểu dương | đánh giá cao | hoan nghênh | cảm ơn | cơ bản thống nhất | cơ bản nhất trí | nhìn chung | tuy nhiên | bên cạnh kết quả | kết quả | qua báo cáo | sau khi nghe | trên cơ sở ý kiến | thời gian qua | trong thời gian qua | hội nghị đã | hội nghị thống nhất đánh giá | tại hội nghị | tham dự | thành phần | công tác | việc | tình hình | số lượng | toàn tỉnh | toàn huyện | toàn xã | đến nay | tính đến | phê bình | ban hành kèm theo | phê duyệt kèm theo | nguyên nhân | kinh phí | quyết định này | kế hoạch này | thông báo này | công văn này | chỉ thị này | trên đây | thời gian : | địa điểm : | thống nhất đánh giá | thống nhất với | thống nhất chủ trương | đồng ý | nhất trí | chỉ số | năm | trong năm | trong tháng | trong quý | tỷ lệ | vẫn còn | còn',
)

/** Words that bind whoever stands before them. */
export const obligations = lexicon('phải | cần | có trách nhiệm | chịu trách nhiệm')

/** Headings over what is to be done. */
export const taskHeadings = lexicon(
  'nhiệm vụ | một số nhiệm vụ | các nhiệm vụ | nhiệm vụ trọng tâm | về nhiệm vụ | giải pháp | các giải pháp | nhiệm vụ, giải pháp | nhiệm vụ và giải pháp | tổ chức thực hiện | phân công thực hiện | phân công nhiệm vụ | trách nhiệm | nội dung | nội dung thực hiện | nội dung nhiệm vụ | ý kiến chỉ đạo | kết luận | yêu cầu | chỉ đạo | chỉ thị | phân công | phương hướng | định hướng | công việc | thời gian tới | trong thời gian tới | về thời gian tới | các nội dung cụ thể',
)

/** Headings over what was, or what the document is for. */
export const reportHeadings = lexicon(
  'kính gửi | đánh giá | về đánh giá | kết quả | về kết quả | những kết quả | tình hình | về tình hình | ưu điểm | hạn chế | tồn tại | về tồn tại | những tồn tại | khó khăn | nguyên nhân | thành phần | mục đích | mục tiêu | quan điểm | căn cứ | sự cần thiết | kết quả đạt được | kết quả thực hiện | bối cảnh | đặc điểm | thuận lợi | bài học | nhận định | kiến nghị | đề xuất, kiến nghị | kinh phí | phạm vi | đối tượng | thời gian, địa điểm | nhận xét',
)

/** What a speaker does before saying what is demanded. */
export const stresses = lexicon('nhấn mạnh | nhấn mạnh rằng | lưu ý rằng')
/** What is demanded is called so; it follows behind a colon or "là". */
export const taskOpenings = lexicon(
  'nhiệm vụ thời gian tới | nhiệm vụ trong thời gian tới | nhiệm vụ trọng tâm thời gian tới | nhiệm vụ trọng tâm trong thời gian tới | nhiệm vụ, giải pháp thời gian tới | nhiệm vụ trọng tâm | một số nhiệm vụ trọng tâm | một số nhiệm vụ | các nhiệm vụ sau | nhiệm vụ sau | phương hướng thời gian tới | phương hướng, nhiệm vụ | phương hướng nhiệm vụ | một số nội dung | các nội dung sau | các nội dung như sau | nội dung sau | một số việc | các công việc sau | những nội dung sau | nội dung trọng tâm | các giải pháp | một số giải pháp',
)
/** Verbs of demand that may stand without naming anybody: "yêu cầu tập trung …". */
export const demands = lexicon('yêu cầu | đề nghị | lưu ý | chỉ đạo')

/** Before a demand: it is told of a paper, of guests, or of what others wanted. */
export const histories = lexicon(
  'cho biết | chia sẻ | đã ban hành | vừa ban hành | đã có văn bản | đã có công văn | đại biểu | các ý kiến | ý kiến phát biểu | cử tri | người dân | đã từng | trước đó | các tham luận | phát biểu thảo luận',
)

/** Lines that tell when, by whom and with what result an item is to be done. */
export const labels = lexicon(
  'thời gian hoàn thành | thời hạn hoàn thành | thời hạn | thời gian thực hiện | hoàn thành trước | hoàn thành trong | hạn hoàn thành | cơ quan chủ trì | đơn vị chủ trì | cơ quan thực hiện | đơn vị thực hiện | cơ quan phối hợp | đơn vị phối hợp | cơ quan, đơn vị chủ trì | cơ quan, đơn vị phối hợp | cơ quan theo dõi | sản phẩm | sản phẩm dự kiến | kết quả dự kiến | thời gian : | chủ trì : | phối hợp : | kết quả : | hoàn thành : | cơ quan, đơn vị thực hiện | lãnh đạo phụ trách | người thực hiện | yêu cầu hoàn thành',
)

/** Where the body of a document ends. */
export const endings = lexicon('nơi nhận | nơi gửi | nơi nhận :')
/** Sentences that send the document out. */
export const formulas = lexicon(
  'trên đây là | thừa lệnh | ubnd tỉnh thông báo | văn phòng ubnd tỉnh thông báo | văn phòng ubnd tỉnh xin thông báo | văn phòng hđnd và ubnd huyện thông báo | văn phòng hđnd và ubnd xã thông báo | thông báo này | quyết định này có hiệu lực | quyết định này | nhận được văn bản này | nhận được công văn này | công văn này thay thế | chỉ thị này có hiệu lực',
)
/** Words that link a sentence to the one before and are no part of the demand. */
export const connectors = lexicon(
  'ngoài ra | bên cạnh đó | đồng thời | cùng với đó | cạnh đó | mặt khác | thêm vào đó | song song với đó | theo đó | trên cơ sở đó | do đó | vì vậy | do vậy | từ đó',
)
/** All that a mere call to obey consists of. */
export const generalWords = keySet(
  'các cơ quan đơn vị địa phương nghiêm túc khẩn trương quan tâm phối hợp tổ chức triển khai thực hiện tốt chỉ đạo kịp thời đạt hiệu quả có trách nhiệm nội dung trên của và theo đúng quy định thông báo kết luận công văn kế hoạch chỉ thị quyết định này nêu nói đảm bảo bảo đảm cao nhất đầy đủ để biết những nhiệm vụ được giao quán tinh thần ý kiến',
)
