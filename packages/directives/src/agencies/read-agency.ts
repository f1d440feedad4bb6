import { Lexicon } from '../text/lexicon.ts'
import type { Token } from '../text/tokens.ts'
import { wordKey } from '../text/word-key.ts'
import { agencyNames, type NameEnding, themes } from './agency-names.ts'
import { fieldNames } from './field-names.ts'
import type { PartyName } from './party.ts'
import { isCapital, skipPlace, skipProperName } from './read-place.ts'

/** Names that are known besides the built-in ones. */
export type KnownNames = Lexicon<true>

export const openKnownNames = (names: readonly string[] = []): KnownNames =>
  new Lexicon(names.map((name) => [name, true] as const))

interface Read {
  names: PartyName[]
  next: number
}

const and = wordKey('và')
const all = wordKey('các')
const links = new Set([and, '-', '&'])
const listMarks = new Set([and, ',', ';'])
const longestName = 14

/**
 * One agency, or several under one head: known names first, then kinds of agencies with what the kind is followed by.
 * A kind counts where it begins with a capital, "phòng" and "sở" also before the name of a field.
 */
export function readAgency(tokens: readonly Token[], at: number, known: KnownNames, isListed = false): Read | null {
  const named = known.longestAt(tokens, at)
  const kind = agencyNames.longestAt(tokens, at)
  if (named && named.next >= (kind?.next ?? 0)) return whole(at, skipPlace(tokens, named.next))
  if (!kind) return null
  const read = readBehind(tokens, at, kind.next, kind.meaning, isListed)
  return read && (read.isSure || isCapital(tokens[at])) ? read : null
}

function readBehind(
  tokens: readonly Token[],
  at: number,
  next: number,
  ending: NameEnding,
  isListed: boolean,
): (Read & { isSure: boolean }) | null {
  if (ending === 'field') return readFields(tokens, at, next, isListed)
  if (ending === 'place') {
    const place = skipPlace(tokens, next)
    const end = place > next ? place : skipOwnName(tokens, next)
    return { ...whole(at, end), isSure: false }
  }
  const theme = themes.longestAt(tokens, next)?.next ?? skipNamedTheme(tokens, next)
  if (theme === next) return null
  return { ...whole(at, skipPlace(tokens, theme)), isSure: false }
}

/** "UBND Hòa Thành": the place without its level. */
function skipOwnName(tokens: readonly Token[], at: number): number {
  return startsName(tokens, at) ? at : skipProperName(tokens, at)
}

/** "Sở Nội vụ", "Phòng Văn hóa và Thông tin huyện"; "các Sở: Nội vụ, Tài chính" and "Sở Nội vụ, Tài chính" are several. */
function readFields(tokens: readonly Token[], at: number, next: number, isListed: boolean) {
  let from = tokens[next]?.key === ':' || tokens[next]?.key === '.' ? next + 1 : next
  if (tokens[from]?.kind === 'break') from++
  const first = skipField(tokens, from, isListed)
  if (first === from) return null
  const names: PartyName[] = [{ from: at, next: first }]
  const head = tokens[at]?.text ?? ''
  const capital = head.charAt(0).toUpperCase() + head.slice(1)
  let end = first
  for (;;) {
    const mark = tokens[end]?.key
    if (!listMarks.has(mark ?? '')) break
    const start: number = mark === ',' && tokens[end + 1]?.key === and ? end + 2 : end + 1
    if (!isCapital(tokens[start]) || agencyStarts(tokens, start)) break
    const field = fieldNames.longestAt(tokens, start)?.next
    if (!field) break
    end = skipPlace(tokens, field)
    names.push({ head: capital, from: start, next: end })
  }
  const isSpread = names.length > 1 || from > next
  if (isSpread) names[0] = { head: capital, from, next: first }
  return { names, next: end, isSure: true }
}

function skipField(tokens: readonly Token[], at: number, isListed: boolean): number {
  if (!isCapital(tokens[at])) return at
  const field = fieldNames.longestAt(tokens, at)?.next
  const end = field ?? skipNamedTheme(tokens, at)
  const place = skipPlace(tokens, end)
  if (place > end || isListed) return place
  return field && !startsName(tokens, end) ? skipProperName(tokens, end) : end
}

/**
 * A name that no list has: a word with a capital, one without behind it, and again behind "và", "-" or a comma: "Quản trị
 * - Tài vụ". Words that begin a verb end it.
 */
function skipNamedTheme(tokens: readonly Token[], at: number): number {
  let next = at
  while (next - at < longestName && isCapital(tokens[next])) {
    next++
    if (tokens[next]?.kind === 'word' && !isCapital(tokens[next]) && !endsNames.longestAt(tokens, next)) next++
    const isLinked = links.has(tokens[next]?.key ?? '')
    if (isLinked && isCapital(tokens[next + 1]) && !startsName(tokens, next + 1)) next++
  }
  return next
}

/** Words that stand behind names and belong to none. */
const endsNames = new Lexicon<true>(
  'chủ trì | phối hợp | rà soát | tham mưu | theo dõi | đôn đốc | hướng dẫn | kiểm tra | tổng hợp | báo cáo | xây dựng | thực hiện | triển khai | tiếp tục | khẩn trương | chủ động | có | phải | cần | và | là | đã | được | trên | tại | của | thuộc | cùng | với | trong | để | theo | tổ chức | niêm yết | công khai | cập nhật | đề xuất | trình | căn cứ | chịu | tăng cường | thường xuyên | trước | tỉnh | huyện | xã | phường | thành phố | thị xã | quận | thị trấn | đặc khu | cấp | nghiêm túc | kịp thời | sớm | trực tiếp | bố trí | các'
    .split('|')
    .map((word) => [word.trim(), true] as const),
)

function startsName(tokens: readonly Token[], at: number): boolean {
  return agencyStarts(tokens, at) || tokens[at]?.key === all
}

function agencyStarts(tokens: readonly Token[], at: number): boolean {
  const found = agencyNames.longestAt(tokens, at)
  return found !== null && !(found.meaning === 'place' && fieldNames.longestAt(tokens, at))
}

function whole(from: number, next: number): Read {
  return { names: [{ from, next }], next }
}
