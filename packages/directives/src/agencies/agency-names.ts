import { Lexicon } from '../text/lexicon.ts'

/**
 * How a name goes on behind what was recognised. `place`: only a place may follow ("Công an" huyện …). `theme`: more of
 * the name follows, in words that begin with a capital ("Ban Chỉ đạo" Chuyển đổi số tỉnh). `field`: the name of a field
 * must follow ("Sở" Nội vụ).
 */
export type NameEnding = 'place' | 'theme' | 'field'

const withPlace = `
văn phòng | vp | văn phòng hđnd và ubnd | văn phòng hđnd - ubnd | văn phòng hđnd & ubnd | văn phòng hđnd, ubnd | vp hđnd và ubnd |
vp hđnd & ubnd | vp hđnd - ubnd | văn phòng hội đồng nhân dân và ủy ban nhân dân | văn phòng hội đồng nhân dân - ủy ban nhân dân |
văn phòng ubnd | vp ubnd | văn phòng ủy ban nhân dân | văn phòng hđnd | văn phòng đoàn đbqh và hđnd |
văn phòng đoàn đại biểu quốc hội và hđnd | văn phòng chính phủ | vpcp | văn phòng tỉnh ủy | văn phòng thành ủy |
văn phòng huyện ủy | văn phòng thị ủy | văn phòng quận ủy | văn phòng đảng ủy | văn phòng đăng ký đất đai |
chi nhánh văn phòng đăng ký đất đai | chi nhánh vpđk đất đai | chi nhánh vpđkđđ | văn phòng điều phối nông thôn mới |
ubnd | ủy ban nhân dân | hđnd | hội đồng nhân dân | hđnd và ubnd | thường trực hđnd | thường trực ubnd |
ủy ban mặt trận tổ quốc việt nam | ủy ban mặt trận tổ quốc | ban thường trực ủy ban mttq việt nam |
ban thường trực ủy ban mặt trận tổ quốc việt nam | ban thường trực ủy ban mttq | ủy ban mttq việt nam | ủy ban mttq | ubmttq | ubmttq việt nam |
ubmttqvn | ub mttq việt nam | mặt trận tổ quốc việt nam | mặt trận tổ quốc | mttq | mttq việt nam |
công an | bộ công an | bộ quốc phòng | bộ ngoại giao | thanh tra | thanh tra chính phủ | bảo hiểm xã hội | bhxh | kho bạc nhà nước | thuế | cục thuế | chi cục thuế | thuế cơ sở |
cục thống kê | chi cục thống kê | bưu điện | viễn thông | điện lực | công ty điện lực | hải quan |
bộ chỉ huy quân sự | ban chỉ huy quân sự | bộ chỉ huy bộ đội biên phòng | tòa án nhân dân | viện kiểm sát nhân dân |
hội nông dân | hội liên hiệp phụ nữ | hội lhpn | hội phụ nữ | hội cựu chiến binh | hội chữ thập đỏ | liên đoàn lao động |
đoàn thanh niên | đoàn tncs hồ chí minh | đoàn thanh niên cộng sản hồ chí minh | đoàn tncs | tỉnh đoàn | huyện đoàn | thành đoàn |
thị đoàn | đoàn xã | đoàn phường | trung tâm phục vụ hành chính công | trung tâm pvhcc | ttpvhcc | trung tâm hành chính công |
trung tâm phục vụ hcc | trung tâm kiểm soát thủ tục hành chính và phục vụ hành chính công | bộ phận tiếp nhận và trả kết quả |
bộ phận tiếp nhận và trả kết quả giải quyết thủ tục hành chính | bộ phận tiếp nhận và trả kết quả giải quyết tthc |
bộ phận tiếp nhận & trả kết quả | bộ phận tn & tkq | bộ phận một cửa | bpmc | tổ công nghệ số cộng đồng |
trung tâm văn hóa, thể thao và truyền thanh | trung tâm văn hóa - thể thao và truyền thanh | trung tâm văn hóa - thể thao |
trung tâm văn hóa, thông tin và thể thao | trung tâm văn hóa, thông tin - thể thao | trung tâm văn hóa - thông tin và thể thao |
trung tâm văn hóa, thể thao và du lịch | trung tâm truyền thông | trung tâm truyền thông - văn hóa | trung tâm chuyển đổi số |
trung tâm công nghệ thông tin và truyền thông | trung tâm công nghệ thông tin | trung tâm cung ứng dịch vụ công |
trung tâm cung ứng dịch vụ sự nghiệp công | trung tâm y tế | trạm y tế | trung tâm dịch vụ nông nghiệp |
trung tâm dịch vụ tổng hợp | trung tâm lưu trữ lịch sử | trung tâm phát triển quỹ đất | hạt kiểm lâm | đội quản lý thị trường |
tỉnh ủy | thành ủy | huyện ủy | thị ủy | quận ủy | đảng ủy | ban thường vụ tỉnh ủy | ban thường vụ thành ủy |
ban thường vụ huyện ủy | ban thường vụ thị ủy | ban thường vụ đảng ủy | thường trực tỉnh ủy | thường trực thành ủy |
thường trực huyện ủy | thường trực thị ủy | thường trực đảng ủy | ban tổ chức tỉnh ủy | ban tổ chức huyện ủy |
ban tổ chức thành ủy | ban tổ chức thị ủy | ban tuyên giáo tỉnh ủy | ban tuyên giáo huyện ủy | ban tuyên giáo và dân vận tỉnh ủy |
ban tuyên giáo và dân vận | ban dân vận tỉnh ủy | ban dân vận huyện ủy | ban xây dựng đảng | ủy ban kiểm tra tỉnh ủy |
ủy ban kiểm tra huyện ủy | ủy ban kiểm tra đảng ủy | ủy ban kiểm tra | chính phủ | thủ tướng chính phủ | thủ tướng |
cổng thông tin điện tử | cổng ttđt | trang thông tin điện tử | đài phát thanh và truyền hình | đài phát thanh - truyền hình |
đài truyền thanh | báo và phát thanh, truyền hình | báo và đài phát thanh và truyền hình | trường chính trị |
ngân hàng chính sách xã hội | ngân hàng nhà nước | phòng giao dịch ngân hàng chính sách xã hội | phòng giao dịch nhcsxh |
ban quản lý khu kinh tế | ban quản lý các khu công nghiệp | ban quản lý dự án đầu tư xây dựng | ban qlda đtxd | hội đồng thi đua - khen thưởng`

const withTheme =
  'hiệp hội | liên hiệp | trung tâm | ban chỉ đạo | bcđ | tổ công tác | tổ giúp việc | tổ kiểm tra | đoàn kiểm tra | ban quản lý | chi cục | cục | tổng cục | vụ | viện | trường | hội đồng | hội | công ty | chi nhánh | trạm | đội | quỹ | ban | đài | báo | bệnh viện | ngân hàng | liên minh | nhà văn hóa | thư viện | bảo tàng | hợp tác xã | đảng bộ | chi bộ'
const withField = 'sở | phòng | bộ | p'

const entries = (list: string, ending: NameEnding) =>
  list.split('|').map((name) => [name.trim(), ending] as const satisfies readonly [string, NameEnding])

/** Usual names and kinds of agencies, the longest first. */
export const agencyNames = new Lexicon<NameEnding>([
  ...entries(withPlace, 'place'),
  ...entries(withTheme, 'theme'),
  ...entries(withField, 'field'),
])

/** What a steering committee or a working group is for. */
export const themes = new Lexicon<true>(
  [
    'cải cách hành chính',
    'cchc',
    'cải cách hành chính và chuyển đổi số',
    'cchc và chuyển đổi số',
    'chuyển đổi số',
    'cđs',
    'đề án 06',
    'phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số',
    'phát triển khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số',
    'xây dựng nông thôn mới',
    'phòng, chống dịch',
    'triển khai đề án 06',
  ].map((name) => [name, true] as const),
)

/** Bodies that every unit of a level has: "UBND các xã", "Công an cấp xã". */
export const bodiesOfUnits = new Lexicon<true>(
  'ubnd | ủy ban nhân dân | hđnd | hội đồng nhân dân | hđnd và ubnd | đảng ủy | văn phòng hđnd và ubnd | công an | trạm y tế | ủy ban mttq việt nam | ủy ban mttq | mặt trận tổ quốc | ubmttq | ủy ban mặt trận tổ quốc việt nam | hội nông dân | đoàn thanh niên | trung tâm phục vụ hành chính công | bộ phận tiếp nhận và trả kết quả | bộ phận một cửa | phòng kinh tế | phòng văn hóa - xã hội | đài truyền thanh | ban chỉ đạo | tổ công nghệ số cộng đồng | văn phòng'
    .split('|')
    .map((name) => [name.trim(), true] as const),
)
