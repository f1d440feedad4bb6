import { keySet } from '../text/key-set.ts'
import { Lexicon } from '../text/lexicon.ts'
import { objectNouns } from './past-report.ts'
import { findPhrase, keyBefore, keyBehind, lengthOfPhraseBefore, type Surroundings } from './surroundings.ts'

const phrases = (list: string) => new Lexicon<true>(list.split('|').map((phrase) => [phrase.trim(), true] as const))

const backwards = phrases('trở về trước|trở lại đây|trở đi|trở về sau|trở về đây|trở lại|về trước|về sau')
const fromWord = keySet('từ')
const beforeWord = keySet('trước')
const oversteps = keySet('quá sau hết nếu')
const notWord = keySet('không được')
const conditions = keySet('thì vẫn mà nhưng nếu')
const reckoned = phrases(
  `tính|tính từ|được tính|số liệu|số liệu tính|lũy kế|lũy kế|luỹ kế|cập nhật số liệu|chốt số liệu|thống kê|kỳ báo cáo|thời điểm|
  so với|cùng kỳ|kéo dài từ|dữ liệu|tính toán`,
)
const validity = phrases('hiệu lực|áp dụng|có giá trị|giá trị sử dụng|thời hạn sử dụng|nhiệm kỳ|hết hạn')
const events = phrases(
  `diễn ra|khai mạc|bế mạc|nghỉ lễ|nghỉ tết|được nghỉ|nghỉ từ|nghỉ hưu|tổ chức hội nghị|tổ chức hội thi|tổ chức lễ|trưng bày|
  tạm dừng|tạm ngừng|kỳ thi|mưa|công tác tại|thăm và làm việc|tiếp công dân`,
)
const officeHours = phrases('tiếp công dân|tiếp dân|lịch trực|trực ban|làm việc|nghỉ|mở cửa|giờ hành chính')
const meetings = phrases('tại kỳ họp|tại hội nghị|tại đại hội|tại lễ|tại phiên họp|tại cuộc họp')
/** What was done to a thing before a day: a condition on the thing, not a day for the work. */
const conditionVerbs = phrases(
  `tiếp nhận|phát sinh|ban hành|tuyển dụng|bổ nhiệm|công bố|xây dựng|thành lập|đăng ký|ký kết|phê duyệt|thông qua|nộp|sinh|cấp|
  ký|nhận|có hiệu lực|vi phạm|sử dụng|tham gia|nghỉ hưu|công tác|hình thành|tồn tại`,
)
const conditionNouns = phrases(
  'người|công chức|viên chức|trường hợp|giấy phép|giấy chứng nhận|hợp đồng|công trình|đối tượng|cá nhân|tổ chức|cán bộ|vụ việc|đất',
)
const auxiliaries = keySet('đã được')
const already = keySet('đã')
const titles = phrases(
  'chương trình|kế hoạch|đề án|chiến lược|nghị quyết|quy hoạch|dự án|tổng thể|công tác|mục tiêu|nhiệm kỳ',
)

/** "từ năm 2015 trở về trước", "tồn đọng từ trước năm 2021". */
export function looksBackwards(around: Surroundings): boolean {
  const isFromBefore = fromWord.has(keyBefore(around)) && beforeWord.has(around.prose.tokens[around.from]?.key ?? '')
  return isFromBefore || backwards.longestAt(around.prose.tokens, around.next) !== null
}

/** "tính đến hết ngày …", "số liệu từ ngày … đến ngày …": what figures are counted over. */
export function boundsFigures(around: Surroundings): boolean {
  const { prose, from, clauseFrom } = around
  return (
    lengthOfPhraseBefore(prose, reckoned, from) > 0 ||
    findPhrase(prose, reckoned, Math.max(clauseFrom, from - 6), from) >= 0
  )
}

/** "có hiệu lực đến hết ngày …". */
export function boundsValidity({ prose, from, clauseFrom }: Surroundings): boolean {
  return findPhrase(prose, validity, Math.max(clauseFrom, from - 8), from) >= 0
}

/** "Hội nghị diễn ra trong 02 ngày …". */
export function datesEvent({ prose, from, clauseFrom }: Surroundings): boolean {
  return findPhrase(prose, events, clauseFrom, from) >= 0
}

/** "tại kỳ họp thứ 8, từ ngày … đến ngày …": the days of a meeting. */
export function isAtMeeting({ prose, from, sentenceFrom }: Surroundings): boolean {
  return findPhrase(prose, meetings, sentenceFrom, from) >= 0
}

/** "Lịch tiếp công dân: thứ Năm hằng tuần": office hours. */
export function isOfficeHour({ prose, from, sentenceFrom }: Surroundings): boolean {
  return findPhrase(prose, officeHours, sentenceFrom, from) >= 0
}

/** "hồ sơ tiếp nhận trước ngày …", "các văn bản đã ban hành trước ngày …", "… trước ngày … thì …". */
export function isCondition(around: Surroundings): boolean {
  if (conditions.has(keyBehind(around))) return true
  const { prose, from } = around
  const verb = lengthOfPhraseBefore(prose, conditionVerbs, from)
  if (verb === 0) return false
  let at = from - verb
  let isPast = false
  while (auxiliaries.has(prose.tokens[at - 1]?.key ?? '')) {
    at--
    if (already.has(prose.tokens[at]?.key ?? '')) isPast = true
  }
  return (
    isPast || lengthOfPhraseBefore(prose, objectNouns, at) > 0 || lengthOfPhraseBefore(prose, conditionNouns, at) > 0
  )
}

/** "quá thời hạn 05 ngày kể từ … thì", "nếu đến hết ngày …": what happens when time is over, not when it is. */
export function isOverstepped(around: Surroundings): boolean {
  return oversteps.has(keyBefore(around)) && !notWord.has(keyBefore(around, 2))
}

/** "Chương trình tổng thể … giai đoạn 2021 - 2030". */
export function standsInTitle({ prose, from, clauseFrom }: Surroundings): boolean {
  return findPhrase(prose, titles, clauseFrom, from) >= 0
}

const openingWords = keySet('từ kể')

/** "từ đầu năm đến …", "kể từ đầu nhiệm kỳ đến …". */
export function startsLoosely(around: Surroundings): boolean {
  return openingWords.has(keyBefore(around, 3)) || openingWords.has(keyBefore(around, 2))
}
