import { keySet } from '../text/key-set.ts'
import { Lexicon } from '../text/lexicon.ts'
import type { Token } from '../text/tokens.ts'
import { wordKey } from '../text/word-key.ts'
import { bodiesOfUnits } from './agency-names.ts'
import { openKnownNames, readAgency } from './read-agency.ts'
import { isCapital, skipPlace } from './read-place.ts'

const nouns = new Lexicon<boolean>([
  ...'cơ quan | đơn vị | địa phương | phòng | ban | ngành | sở | bộ | cơ quan ngang bộ | đoàn thể | tổ chức | hội | hội đoàn thể | cấp | cấp ủy | huyện | quận | xã | phường | thị trấn | thị xã | thành phố | tỉnh | đặc khu | thôn | ấp | bản | khu phố | khóm | tổ dân phố | trường | trường học | nhà trường | cơ sở giáo dục | doanh nghiệp | phòng chuyên môn | phòng, ban chuyên môn | cơ quan chuyên môn | tổ chức chính trị - xã hội | tổ chức đoàn thể | cá nhân | chi bộ | đảng bộ | đảng ủy | phòng ban | ban ngành | đơn vị sự nghiệp | đơn vị sự nghiệp công lập | thành viên | bộ phận | bộ phận chuyên môn | cơ quan, đơn vị | công ty | trung tâm | chi cục | lực lượng | mặt trận | mặt trận tổ quốc | sở ngành | ủy viên | cán bộ | công chức | viên chức | người lao động | công chức chuyên môn | trạm y tế | cấp chính quyền | hợp tác xã | tập thể | cán bộ chuyên môn'
    .split('|')
    .map((noun) => [noun.trim(), true] as const),
  // The same words at the head of something else.
  ...'ban hành | ban chỉ đạo | hội nghị | hội thảo | xã hội | trường hợp | ngành nghề | phòng họp | phòng, chống | phòng chống | phòng ngừa | cấp độ | cấp phép | cấp giấy | cấp phát | bộ chỉ số | bộ thủ tục | bộ tiêu chí | tổ chức thực hiện | tổ chức triển khai | tổ chức quán triệt | tổ chức kiểm tra | tổ chức rà soát | tổ chức tuyên truyền | tổ chức tập huấn | tổ chức niêm yết | tổ chức sơ kết | tổ chức tổng kết | tổ chức thi | tổ chức hội nghị | tổ chức đánh giá | tổ chức học tập | tổ chức đối thoại | tổ chức tiếp nhận | tổ chức bộ máy | tỉnh táo | bản đồ | bản sao | ban đầu'
    .split('|')
    .map((noun) => [noun.trim(), false] as const),
])
/** Units that may follow a noun without a comma: "các cơ quan đơn vị", "các xã thị trấn". */
const tailNouns = new Lexicon<true>(
  'đơn vị | địa phương | thị trấn | phường | ban ngành | ngành | chuyên môn'
    .split('|')
    .map((noun) => [noun.trim(), true] as const),
)
const qualities = new Lexicon<true>(
  'liên quan | có liên quan | chuyên môn | trực thuộc | trên địa bàn | toàn tỉnh | toàn huyện | toàn xã | toàn thành phố | ngành dọc | nhà nước | hành chính nhà nước | hành chính | sự nghiệp | công lập | ở cơ sở | cấp mình | nêu trên | nói trên | có tên trên | chính trị - xã hội | cùng cấp | ở địa phương | có thủ tục hành chính | có tthc | đóng trên địa bàn | chức năng | bưu chính | khác'
    .split('|')
    .map((quality) => [quality.trim(), true] as const),
)
const and = wordKey('và')
const level = wordKey('cấp')
const noNames = openKnownNames()
const belongings = keySet('thuộc của trong tại ở')
const quantifiers = keySet('các những mỗi từng')
const wholes = new Lexicon<true>(['tất cả', 'toàn thể', 'toàn bộ'].map((word) => [word, true] as const))
const unitNouns = keySet('xã phường huyện quận tỉnh')

/** Skips a group of agencies: "các sở, ban, ngành tỉnh", "UBND các xã, phường"; null where none stands there. */
export function skipGroup(tokens: readonly Token[], at: number, isAfterPost: boolean): number | null {
  const body = bodiesOfUnits.longestAt(tokens, at)
  if (body) return skipUnitsOf(tokens, body.next)
  let from = wholes.longestAt(tokens, at)?.next ?? at
  const isQuantified = quantifiers.has(tokens[from]?.key ?? '')
  if (isQuantified) from++
  const inner = bodiesOfUnits.longestAt(tokens, from)
  if (inner && isQuantified) {
    const units = skipUnitsOf(tokens, inner.next)
    if (units !== null) return units
  }
  const list = skipNouns(tokens, from)
  if (!list) return null
  return isQuantified || isAfterPost || list.count > 1 || list.isQualified ? list.next : null
}

/** Behind "UBND": "các xã, phường", "cấp xã", "9 xã, thị trấn", "huyện, thị xã, thành phố". */
function skipUnitsOf(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.key === level) {
    const place = skipPlace(tokens, at)
    return place > at ? skipQualities(tokens, place).next : null
  }
  const from = quantifiers.has(tokens[at]?.key ?? '') || tokens[at]?.kind === 'number' ? at + 1 : at
  const list = skipNouns(tokens, from)
  if (!list) return null
  if (from > at) return list.next
  return list.count > 1 && unitNouns.has(tokens[at]?.key ?? '') ? list.next : null
}

function skipNouns(tokens: readonly Token[], at: number) {
  let next = at
  let count = 0
  let isQualified = false
  for (let from = at; ; ) {
    const noun = nouns.longestAt(tokens, from)
    if (!noun?.meaning || (count > 0 && beginsAgency(tokens, from, noun.next))) break
    count++
    const qualified = skipQualities(tokens, noun.next)
    isQualified ||= qualified.isQualified
    next = qualified.next
    from = skipLink(tokens, next)
    if (from < 0) break
  }
  return count > 0 ? { next, count, isQualified } : null
}

/** "các phòng chuyên môn, Trung tâm Phục vụ hành chính công": the noun begins a name of its own. */
function beginsAgency(tokens: readonly Token[], at: number, nounEnd: number): boolean {
  return isCapital(tokens[at]) && (readAgency(tokens, at, noNames)?.next ?? 0) > nounEnd
}

/** To the next noun of the list, -1 where the list ends. */
function skipLink(tokens: readonly Token[], at: number): number {
  const key = tokens[at]?.key
  if (key === ',') return tokens[at + 1]?.key === and ? at + 2 : at + 1
  if (key === and || key === '/' || key === '-') return at + 1
  return tailNouns.longestAt(tokens, at) ? at : -1
}

function skipQualities(tokens: readonly Token[], at: number): { next: number; isQualified: boolean } {
  let next = at
  for (;;) {
    const quality = qualities.longestAt(tokens, next)?.next
    const place = quality ?? skipBelonging(tokens, next) ?? skipPlaceOnly(tokens, next)
    if (place === null || place === next) return { next, isQualified: next > at }
    next = place
  }
}

/** "thuộc UBND huyện", "của tỉnh", "trong toàn tỉnh". */
function skipBelonging(tokens: readonly Token[], at: number): number | null {
  if (!belongings.has(tokens[at]?.key ?? '')) return null
  const body = bodiesOfUnits.longestAt(tokens, at + 1)?.next ?? at + 1
  const place = skipPlace(tokens, body)
  return place > at + 1 ? place : null
}

/** A place behind a noun, but not the next noun of the list: "đơn vị thị xã", not "xã, phường". */
function skipPlaceOnly(tokens: readonly Token[], at: number): number | null {
  const place = skipPlace(tokens, at)
  return place > at ? place : null
}
