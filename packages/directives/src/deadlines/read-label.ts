import { keySet } from '../text/key-set.ts'
import { Lexicon } from '../text/lexicon.ts'
import type { Token } from '../text/tokens.ts'

/**
 * What the value of a label is: the end of the work, the time of the work, when something takes place (a month of it may
 * still be the work's), or how long something is valid or takes by rule.
 */
export interface Label {
  meaning: 'due' | 'period' | 'event' | 'validity'
  hasColon: boolean
  next: number
}

const heads = new Lexicon<Label['meaning']>([
  ['thời hạn', 'due'],
  ['hạn', 'due'],
  ['thời gian', 'period'],
  ['thời điểm', 'period'],
  ['tiến độ', 'due'],
  ['ngày hoàn thành', 'due'],
  ['hoàn thành', 'due'],
  ['thực hiện', 'period'],
])
const bareLabels = new Lexicon<Label['meaning']>([
  ...['hoàn thành', 'nộp', 'gửi', 'báo cáo', 'gửi báo cáo', 'thực hiện'].flatMap((work) => [
    [`thời hạn ${work}`, 'due'] as const,
    [`hạn ${work}`, 'due'] as const,
    [`thời gian ${work}`, work === 'thực hiện' ? 'period' : 'due'] as const,
  ]),
  ['tiến độ hoàn thành', 'due'],
])
const phrases = (list: string, meaning: Label['meaning']) =>
  list.split('|').map((phrase) => [phrase.trim(), meaning] as const)
/** Words inside a label that decide what it means; the first of them does. */
const deciding = new Lexicon<Label['meaning']>([
  ...phrases('hoàn thành|nộp|gửi|báo cáo|xong|góp ý|trả lời|đăng ký|xử lý', 'due'),
  ...phrases('họp|khai mạc|tổ chức|diễn ra|sự kiện|làm lễ|bắt đầu|bế mạc|thi|làm việc|đón tiếp', 'event'),
  ...phrases('đăng tải|đăng|cập nhật|phát hành|xuất bản|ký|nghỉ|trực ban', 'validity'),
  ...phrases(
    'giải quyết|hiệu lực|có hiệu lực|sử dụng|thuê|hợp đồng|giấy phép|bảo quản|bảo hành|lưu trữ|nhiệm kỳ',
    'validity',
  ),
])
const links = new Lexicon<true>([
  ['là', true],
  ['vào', true],
  ['trong', true],
  ['là trong', true],
])
const isWord = keySet('là')
/** "quá hạn: 5", "đúng hạn", "giới hạn": no label of a deadline. */
const notBeforeLabel = keySet('quá đúng trễ trước trong giới quyền kỳ hết đến có')
const longestLabel = 8

/** "Thời gian hoàn thành: …", "Thời hạn gửi báo cáo về Sở Nội vụ: …", "Thời gian thực hiện …", without the value. */
export function readLabel(tokens: readonly Token[], at: number): Label | null {
  const head = heads.longestAt(tokens, at)
  if (!head || notBeforeLabel.has(tokens[at - 1]?.key ?? '')) return null
  let decided: Label['meaning'] | null = null
  for (let end = head.next; end <= head.next + longestLabel; end++) {
    const token = tokens[end]
    if (token?.key === ':') return { meaning: decided ?? head.meaning, hasColon: true, next: end + 1 }
    if (token?.kind !== 'word') break
    decided ??= deciding.longestAt(tokens, end)?.meaning ?? null
    // "Thời gian gửi báo cáo về Sở Nội vụ là ngày …"
    const isDue = (decided ?? head.meaning) === 'due'
    if (isWord.has(token.key) && isDue) return { meaning: 'due', hasColon: false, next: end + 1 }
  }
  const bare = bareLabels.longestAt(tokens, at)
  if (!bare) return null
  const link = links.longestAt(tokens, bare.next)
  return { meaning: bare.meaning, hasColon: false, next: link?.next ?? bare.next }
}
