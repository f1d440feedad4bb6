import { keySet } from '../text/key-set.ts'
import { Lexicon } from '../text/lexicon.ts'
import type { Token } from '../text/tokens.ts'

const signings = ['ký', 'ký ban hành', 'ban hành', 'phát hành', 'ký, ban hành', 'ký và ban hành']
const bareIssues = new Lexicon<true>(signings.map((phrase) => [phrase, true] as const))
const issues = new Lexicon<true>([...signings, 'ra', 'có', 'đăng tải'].map((phrase) => [phrase, true] as const))
const nouns =
  `công văn|văn bản|thông báo|kế hoạch|quyết định|chỉ thị|công điện|kết luận|nghị quyết|thông báo kết luận|hướng dẫn|
  chương trình|thông tư|quy chế|quy định|báo cáo|phương án|đề án`
    .split('|')
    .map((noun) => noun.trim())
const documents = new Lexicon<true>(nouns.map((noun) => [noun, true] as const))
const ownDocuments = new Lexicon<true>(nouns.map((noun) => [`${noun} này`, true] as const))
const dayWord = keySet('ngày')
const passive = keySet('được')
const clauseWords = keySet('phải các đơn cơ đề yêu thủ giám chủ ủy ubnd sở phòng đến cho tới')
const closers = new Set(['.', ',', ';', ':', ')', '(', '\n\n', '!', '?', '|'])

/**
 * "ngày ký", "ngày ban hành Công văn này", "ngày Thông báo này được ban hành": the index behind it, null for the issue of
 * another document ("ngày ban hành Kế hoạch của UBND tỉnh").
 */
export function readOwnIssue(tokens: readonly Token[], at: number): number | null {
  const start = dayWord.has(tokens[at]?.key ?? '') ? at + 1 : at
  const named = issues.longestAt(tokens, start)
  const own = ownDocuments.longestAt(tokens, named?.next ?? start)
  if (named && own) return own.next
  if (own) return bareIssues.longestAt(tokens, skipPassive(tokens, own.next))?.next ?? null
  const bare = bareIssues.longestAt(tokens, start)
  if (!bare) return null
  if (isEndOfEvent(tokens, bare.next)) return bare.next
  const document = documents.longestAt(tokens, bare.next)
  return document && isEndOfEvent(tokens, document.next) ? document.next : null
}

function skipPassive(tokens: readonly Token[], at: number): number {
  return passive.has(tokens[at]?.key ?? '') ? at + 1 : at
}

/** Behind "ban hành" without its object comes a mark, the end, or the clause that the duration belongs to. */
function isEndOfEvent(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return !token || token.kind === 'break' || closers.has(token.key) || clauseWords.has(token.key)
}
