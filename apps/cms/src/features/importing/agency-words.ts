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

const collective =
  '(?:cơ quan|đơn vị|địa phương|phòng|ban|ngành|sở|đoàn thể|tổ chức|cấp|hội|thôn|khu phố|xã|phường|thị trấn|bộ phận|công chức|cán bộ)'
const head = '(?:(?:[Tt]hủ trưởng|[Ll]ãnh đạo|[Gg]iám đốc|[Cc]hủ tịch|[Tt]rưởng) )?'
const bodyOf =
  `(?:[Cc]ác [Bb]an, ngành|(?:UBND |Ủy ban nhân dân )?(?:[Cc]ác )?${collective})(?: (?:cơ quan|đơn vị|ngành))?` +
  '(?: (?:liên quan|có liên quan|chuyên môn|trực thuộc|thị xã|huyện|xã|tỉnh|cấp xã|cấp huyện|trên địa bàn|của xã|thuộc UBND (?:huyện|xã|thị xã)|thuộc (?:huyện|xã)))*(?: \\p{Lu}\\p{Ll}*){0,4}'
const groupTerm = `${head}${bodyOf}`
const groupList = new RegExp(`^((?:${groupTerm})(?:(?:, | và |; )(?:${groupTerm}))*)`, 'u')

/** The bodies addressed at the start of a text: "các cơ quan, đơn vị thị xã, UBND các xã, phường …" (DOMAIN §4.4). */
export function addresseesAtStart(text: string): { asWritten: string[]; length: number } | null {
  const opening = /^(?:các |UBND |Ủy ban nhân dân |[Tt]hủ trưởng |[Ll]ãnh đạo |[Cc]hủ tịch |[Cc]ác )/u
  if (!opening.test(text)) return null
  const match = groupList.exec(text)
  if (!match?.[1]) return null
  return { asWritten: splitGroups(match[1]), length: match[1].length }
}

/** A new body begins where "UBND", a post or "các" is said again; else the comma belongs to one group. */
function splitGroups(list: string): string[] {
  return list
    .split(/(?:, | và |; )(?=UBND |Ủy ban |[Cc]ác |[Tt]hủ trưởng |[Ll]ãnh đạo |[Cc]hủ tịch )/u)
    .map((group) => group.trim())
    .filter((group) => group !== '')
}
