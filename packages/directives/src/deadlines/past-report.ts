import { keySet } from '../text/key-set.ts'
import { Lexicon } from '../text/lexicon.ts'
import type { Prose } from '../text/sentences.ts'
import { endsWithPhrase, findPhrase, isFronted, type Surroundings } from './surroundings.ts'

const already = keySet('đã')
const notYet = keySet('chưa')
const passive = keySet('được')

const phrases = (list: string) => new Lexicon<true>(list.split('|').map((phrase) => [phrase.trim(), true] as const))

/** Nouns that "đã …" describes: "các nhiệm vụ đã giao", "nội dung đã triển khai". */
export const objectNouns = phrases(
  `nhiệm vụ|văn bản|nội dung|kế hoạch|chỉ tiêu|chương trình|quy định|thủ tục|thủ tục hành chính|hồ sơ|kết quả|tài liệu|
  giải pháp|công việc|vấn đề|mục tiêu|kết luận|ý kiến|hạn chế|tthc|đề án|dự án|thông báo|báo cáo|quyết định|nghị quyết`,
)
/** What is done to such nouns beforehand: "đã được giao", "đã đề ra". */
const assignedVerbs = phrases(
  'giao|đề ra|nêu|phân công|phê duyệt|đăng ký|xác định|chỉ ra|thống nhất|cam kết|quy định|chỉ đạo|kết luận|hướng dẫn|yêu cầu',
)
/** Words of what has been and of figures of a report. */
const reportPhrases = phrases(
  `luôn được|luôn luôn|được quan tâm|đạt được|chuyển biến|vươn lên|so với|cùng kỳ|vừa qua|thời gian qua|diễn ra|xảy ra|
  được triển khai thực hiện|được thực hiện đầy đủ|ghi nhận|còn tồn tại|còn hạn chế|được duy trì`,
)
const countedVerbs = phrases(
  'tiếp nhận|giải quyết|có|phát sinh|thụ lý|xử lý|trả kết quả|thu hút|tổ chức được|huy động được|toàn huyện|toàn tỉnh',
)
/** Nouns that a period of a report stands behind: "đánh giá kết quả … trong năm 2020". */
const resultNouns = phrases(
  `kết quả thực hiện|kết quả công tác|kết quả đạt được|kết quả hoạt động|kết quả|tình hình|thành tích|sơ kết|tổng kết|
  đánh giá|số liệu|những hạn chế|những tồn tại|ưu điểm|khuyết điểm|nguyên nhân|biểu dương|khen thưởng|ghi nhận`,
)
const goals = phrases('hoàn thành|phấn đấu|phải|cần|nâng cao|khắc phục|bảo đảm|đảm bảo|tăng cường|đẩy mạnh|triển khai')

/** "đã" as the verb of its clause, not of a noun's attribute. */
export function tellsPast(prose: Prose, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (already.has(prose.tokens[at]?.key ?? '') && !isAttribute(prose, at)) return true
  }
  return false
}

/** "… đã hoàn thành … trong tháng 6"; "Trong tháng 6, huyện đã …"; "Trong 10 tháng, tiếp nhận 3.743 hồ sơ". */
export function reportsPast(around: Surroundings): boolean {
  const { prose, from, next, clauseFrom, sentenceFrom, sentenceNext } = around
  if (tellsPast(prose, clauseFrom, from)) return true
  if (findPhrase(prose, reportPhrases, sentenceFrom, from) >= 0) return true
  if (!isFronted(around)) return false
  return (
    tellsPast(prose, next, sentenceNext) ||
    findPhrase(prose, reportPhrases, next, sentenceNext) >= 0 ||
    countsResults(prose, next, sentenceNext)
  )
}

/** "05 đơn vị chưa gửi báo cáo trước ngày …": what was not done in time. */
export function tellsOmission({ prose, from, clauseFrom }: Surroundings): boolean {
  for (let at = clauseFrom; at < from; at++) if (notYet.has(prose.tokens[at]?.key ?? '')) return true
  return false
}

/** "đánh giá kết quả … trong 6 tháng đầu năm": what is reported about, not what is to be done. */
export function namesPeriodOfReport({ prose, from, clauseFrom }: Surroundings): boolean {
  const noun = findPhrase(prose, resultNouns, clauseFrom, from)
  return noun >= 0 && findPhrase(prose, goals, noun, from) < 0
}

function countsResults(prose: Prose, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const verb = countedVerbs.longestAt(prose.tokens, at)
    if (verb && prose.tokens[verb.next]?.kind === 'number') return true
  }
  return false
}

function isAttribute(prose: Prose, at: number): boolean {
  const verb = passive.has(prose.tokens[at + 1]?.key ?? '') ? at + 2 : at + 1
  if (assignedVerbs.longestAt(prose.tokens, verb)) return true
  return endsWithPhrase(prose, objectNouns, at)
}
