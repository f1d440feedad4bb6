/** Words that begin the name of an agency or unit; a byline or issuer starting so is no person (DOMAIN §5.2). */
const agencyHead = new RegExp(
  '^(?:' +
    'Văn phòng|VP|BBT|Tổ biên tập|Phòng|Ban|UBND|Ủy ban|Uỷ ban|HĐND|Hội đồng|Sở|Bộ|Thanh tra|Trung tâm|TTPVHCC|Công an|Chính phủ|' +
    'Bộ phận|Chi cục|Chi nhánh|Huyện ủy|Thị ủy|Thành ủy|Tỉnh ủy|Đảng ủy|Mặt trận|UBMTTQ|Bưu điện|Trạm Y tế|' +
    'Đài (?:Truyền|Phát)\\p{Ll}+|Cổng (?:thông tin|TTĐT)|Trang (?:thông tin|TTĐT)|Đoàn (?:Thanh|xã|huyện|TN)\\p{Ll}*|' +
    'Hội (?:Nông dân|Liên hiệp|Cựu|Chữ)|Trường (?:Tiểu|Mầm|Trung|TH|THCS|THPT|MN)' +
    ')(?=[\\s&,-]|$)',
  'u',
)

export function namesAgency(text: string): boolean {
  return agencyHead.test(text.trim())
}
