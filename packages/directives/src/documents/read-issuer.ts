import { keySet } from '../text/key-set.ts'
import { Lexicon } from '../text/lexicon.ts'
import type { Token } from '../text/tokens.ts'

const ofWord = keySet('của')
const places = keySet('tỉnh huyện quận thị xã thành phố phường trấn đặc khu nhân dân liên')
const unionWord = keySet('liên')
const stops = keySet('về ở tại ngày trên để do và cho theo thì là đã có được với trong từ khi năm số')
const ministerWords = keySet('bộ trưởng')
const andWord = keySet('và')
const compoundHeads = keySet('bộ sở phòng ban cục văn trung ủy')
const newHeads = keySet('bộ sở phòng ban cục hđnd chủ thủ các nghị quyết chỉ kế thông công hướng kết báo văn')
const verbs = new Lexicon<true>(
  `ban hành|yêu cầu|quy định|phê duyệt|hướng dẫn|triển khai|thực hiện|tổ chức|chỉ đạo|đề nghị|giao|tham mưu|công bố|ký|gửi|
  báo cáo|thông báo|kết luận|phát động|tăng cường`
    .split('|')
    .map((verb) => [verb, true] as const),
)
const longestName = 14

/** "của UBND tỉnh", "của Thủ tướng Chính phủ", "của Bộ Khoa học và Công nghệ": the name without "của". */
export function readIssuer(tokens: readonly Token[], at: number): { from: number; next: number } | null {
  if (!ofWord.has(tokens[at]?.key ?? '')) return null
  const next = endOfName(tokens, at + 1)
  return next > at + 1 ? { from: at + 1, next } : null
}

/** Where a name that begins here ends: capitals, the second syllables of compounds, words of places, marks inside names. */
export function endOfName(tokens: readonly Token[], from: number): number {
  let end = from
  let last: Token | undefined
  while (end < tokens.length && end - from < longestName) {
    const token = tokens[end] as Token
    const next = tokens[end + 1]
    if (token.kind === 'word') {
      if (!isPartOfName(token, last, next, tokens[from] as Token) || isVerb(tokens, end)) break
    } else if (isMinisterOfOffice(tokens, from, end)) {
      // "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ" is one post.
    } else if ((token.key !== '-' && token.key !== '&') || !next || !isCapital(next) || !last) break
    last = token
    end++
  }
  return end
}

function isPartOfName(token: Token, last: Token | undefined, next: Token | undefined, first: Token): boolean {
  if (andWord.has(token.key)) {
    if (!last || !next || !isCapital(next) || !compoundHeads.has(first.key)) return false
    return next.key === 'ubnd' || !newHeads.has(next.key)
  }
  if (places.has(token.key)) return last !== undefined || isCapital(token) || unionWord.has(token.key)
  if (stops.has(token.key)) return false
  if (isCapital(token)) return true
  return last?.kind === 'word' && isCapital(last) && !isAllCapitals(last)
}

function isMinisterOfOffice(tokens: readonly Token[], from: number, comma: number): boolean {
  const isPost = ministerWords.has(tokens[from]?.key ?? '') && ministerWords.has(tokens[from + 1]?.key ?? '')
  const next = tokens[comma + 1]
  return isPost && comma === from + 2 && tokens[comma]?.key === ',' && next !== undefined && isCapital(next)
}

/** Lower-case words behind a name that a second syllable could be taken for: "Hòa Thành ban hành …". */
function isVerb(tokens: readonly Token[], at: number): boolean {
  return !isCapital(tokens[at] as Token) && verbs.longestAt(tokens, at) !== null
}

function isCapital({ text }: Token): boolean {
  return /^\p{Lu}/u.test(text)
}

function isAllCapitals({ key, text }: Token): boolean {
  return key.length > 1 && text === text.toUpperCase()
}
