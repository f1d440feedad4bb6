import { keySet } from '../text/key-set.ts'
import { Lexicon } from '../text/lexicon.ts'
import { reportsPast } from './past-report.ts'
import type { EventReading, OngoingReading, RecurringReading } from './reading.ts'
import { findPhrase, isFronted, keyBefore, keyBehind, lengthOfPhraseBefore, type Surroundings } from './surroundings.ts'

const phrases = (list: string) => new Lexicon<true>(list.split('|').map((phrase) => [phrase.trim(), true] as const))

const clauseEnds = new Set(['', '.', ',', ';', ')', ':', '\n\n', '|', '('])
const clauseStarts = new Set(['.', ',', ';', ':', '(', '-', '+', '•', ')', '\n\n', '|'])
const directions = keySet('về cho gửi theo tại với')
const modals = keySet('phải cần nên')
const carried = phrases('thực hiện|tiến hành|triển khai|duy trì|thực hiện nhiệm vụ')
const repeatedVerbs = phrases(
  'báo cáo|kiểm tra|cập nhật|rà soát|tổng hợp|công khai|thực hiện|tổ chức giao ban|tổ chức họp giao ban|tổ chức đối thoại|báo cáo kết quả|báo cáo tiến độ|đôn đốc|tiếp công dân',
)
const notOrders = keySet('được có bị xảy trực là')
const negations = keySet('chưa không')
const eventVerbs = phrases(
  'ban hành|nhận|có hiệu lực|kết thúc|hoàn thành|phê duyệt|thông qua|ký|có kết quả|có ý kiến|được giao|công bố|phát hành|có văn bản|họp',
)

/** "định kỳ hằng quý …", "Hằng năm, …", "báo cáo hằng tháng."; "kế hoạch hằng năm" only describes a plan. */
export function isRepetitionOrdered(reading: RecurringReading, around: Surroundings): boolean {
  if (reading.setting !== 'prose') return true
  if (reportsPast(around)) return false
  return !reading.isPlain || isPlainOrdered(around)
}

/** "thường xuyên rà soát …" at the head of its clause, "thực hiện thường xuyên."; not "chi thường xuyên". */
export function isStandingOrdered(reading: OngoingReading, around: Surroundings): boolean {
  if (reading.setting !== 'prose' || reading.period || reading.startsAt) return true
  const { prose, from, clauseFrom } = around
  if (reportsPast(around)) return false
  for (let at = clauseFrom; at < from; at++) if (negations.has(prose.tokens[at]?.key ?? '')) return false
  const before = keyBefore(around)
  const behind = keyBehind(around)
  const isHead = from === around.sentenceFrom || clauseStarts.has(before) || modals.has(before)
  if (isHead) return !notOrders.has(behind) && !clauseEnds.has(behind)
  return lengthOfPhraseBefore(prose, carried, from) > 0 && clauseEnds.has(behind)
}

/** "ngay sau khi Đề án được phê duyệt"; "khi có yêu cầu" only as all there is in a cell. */
export function promptsWork({ isRequest, setting }: EventReading, around: Surroundings): boolean {
  if (setting !== 'prose') return true
  const { prose, from, next } = around
  return !isRequest && findPhrase(prose, eventVerbs, from, next) >= 0 && !reportsPast(around)
}

function isPlainOrdered(around: Surroundings): boolean {
  const { prose, from } = around
  if (isFronted(around) && from - around.sentenceFrom <= 3) return !notOrders.has(keyBehind(around))
  if (keyBefore(around) === '(') return true
  const behind = keyBehind(around)
  return lengthOfPhraseBefore(prose, repeatedVerbs, from) > 0 && (clauseEnds.has(behind) || directions.has(behind))
}
