import { keySet } from '../text/key-set.ts'
import { Lexicon } from '../text/lexicon.ts'
import type { Token } from '../text/tokens.ts'
import { wordKey } from '../text/word-key.ts'

/**
 * What a list of parties is to do, told by the words behind it. `ORDER`: it gives work itself. `PAST`: it is reported on.
 * `ASKED`: work is demanded of it, told in the passive.
 * `CHAIRS`: it leads a meeting, no work. `ENFORCE`: it has to carry the document out. `END`: nothing follows, as in a heading.
 */
export type Behind = 'LEAD' | 'MONITOR' | 'JOIN' | 'ORDER' | 'PAST' | 'CHAIRS' | 'ENFORCE' | 'ASKED' | 'END' | 'WORK'

const phrases = (list: string) => list.split('|').map((phrase) => phrase.trim())
const lexicon = (list: string) => new Lexicon<true>(phrases(list).map((phrase) => [phrase, true] as const))

const adverbs = lexicon(
  'có trách nhiệm | có nhiệm vụ | phải | cần | cần phải | tiếp tục | khẩn trương | chủ động | nghiêm túc | chịu trách nhiệm | thường xuyên | kịp thời | cũng | đồng thời | tập trung | tích cực | sớm | thực hiện việc | trực tiếp | được giao | được phân công | được giao nhiệm vụ | có trách nhiệm trong việc | với vai trò là cơ quan thường trực | là cơ quan thường trực , | chịu trách nhiệm về việc | giúp ubnd xã | giúp ubnd huyện | giúp ubnd tỉnh | chính | tổ chức | phải chủ động | thực hiện nhiệm vụ',
)
const leads = lexicon(
  'chủ trì | làm đầu mối | là đầu mối | đầu mối | là cơ quan đầu mối | là đơn vị đầu mối | là cơ quan thường trực | là đơn vị thường trực | là cơ quan tham mưu | là đơn vị tham mưu | là cơ quan chủ trì | là đơn vị chủ trì | là bộ phận thường trực | là thường trực | chịu trách nhiệm chính | chịu trách nhiệm chủ trì | chịu trách nhiệm đầu mối | làm cơ quan đầu mối | làm cơ quan thường trực | đóng vai trò chủ trì | giữ vai trò chủ trì | làm chủ trì',
)
const meetings = lexicon(
  'hội nghị | cuộc họp | buổi | phiên | lễ | cuộc | kỳ họp | buổi làm việc | buổi lễ | tọa đàm | hội thảo | họp | phiên họp | buổi họp',
)
const watching = lexicon('theo dõi | đôn đốc | giám sát | trực tiếp chỉ đạo | phụ trách, chỉ đạo | chỉ đạo, theo dõi')
const withWatching = lexicon('hướng dẫn | kiểm tra | tổng hợp | báo cáo | đánh giá | nắm bắt | rà soát')
const collecting = lexicon('tổng hợp báo cáo | tổng hợp, báo cáo | tổng hợp kết quả')
const joining = lexicon('phối hợp | phối hợp thực hiện | cùng phối hợp')
const orders = lexicon(
  'giao | yêu cầu | chỉ đạo | chỉ thị | đề nghị | kết luận | nhấn mạnh | lưu ý | phát biểu | ghi nhận | biểu dương | thống nhất | thông báo | có ý kiến | đánh giá cao | cơ bản thống nhất | quyết định | cũng chỉ đạo | cũng yêu cầu | ban hành công văn | ban hành kế hoạch | có công văn | có văn bản | đánh giá',
)
const enforcing = lexicon(
  'chịu trách nhiệm thi hành | chịu trách nhiệm tổ chức thực hiện | căn cứ quyết định thi hành | có trách nhiệm thi hành',
)
const asked = lexicon('được yêu cầu | được đề nghị')
const past = keySet('đã sẽ đang vừa được bị đạt từng chưa')
const marks = new Set([':', '.', ';', ')', '\n\n', '…'])
const grounds = lexicon(
  'căn cứ | trên cơ sở | theo | với | bằng | trong phạm vi | trong | từ nay | hằng | hàng | định kỳ | để | nhằm | khi',
)
const and = wordKey('và')
const passive = wordKey('được')
const longestClause = 8
const reach = 30

/** Reads what stands behind a list of parties, from the token after it. `end`: the end of its sentence. */
export function readDuty(tokens: readonly Token[], at: number, end: number): Behind {
  let from = at
  if (tokens[from]?.key === ',') from++
  const first = tokens[from]
  if (!first || from >= end || marks.has(first.key)) return 'END'
  if (orders.longestAt(tokens, from)) return 'ORDER'
  if (enforcing.longestAt(tokens, from)) return 'ENFORCE'
  if (asked.longestAt(tokens, from)) return 'ASKED'
  if (past.has(first.key) && !adverbs.longestAt(tokens, from)) return isOrderInPast(tokens, from) ? 'ORDER' : 'PAST'
  from = skipGrounds(tokens, from, end)
  for (;;) {
    const duty = dutyAt(tokens, from)
    if (duty) return duty
    const adverb = adverbs.longestAt(tokens, from)
    if (!adverb) return 'WORK'
    from = tokens[adverb.next]?.key === ',' ? adverb.next + 1 : adverb.next
  }
}

/** "các cơ quan được kiểm tra" có trách nhiệm …: what tells which of a group are meant. */
export function skipRelativeClause(tokens: readonly Token[], at: number, end: number): number | null {
  if (tokens[at]?.key !== passive) return null
  for (let next = at + 1; next < Math.min(end, at + longestClause); next++) {
    if (tokens[next]?.kind !== 'word') return null
    if (relativeEnds.longestAt(tokens, next)) return next
  }
  return null
}

/** Whether "chủ trì" stands among the words that describe a group: "các cơ quan chủ trì giải quyết TTHC liên thông phải …". */
export function skipRelativeLead(tokens: readonly Token[], at: number, end: number): number | null {
  const start = tokens[at]?.key === passive && tokens[at + 1]?.key === 'giao' ? at + 2 : at
  if (!leads.longestAt(tokens, start)) return null
  for (let next = start; next < Math.min(end, at + reach); next++) {
    const key = tokens[next]?.key ?? ''
    if (key === ',' || key === ';' || key === '.') return null
    if (key === ':' || key === '(' || relativeEnds.longestAt(tokens, next)) return next
  }
  return null
}

const relativeEnds = lexicon('phải | cần | có trách nhiệm | chịu trách nhiệm | khẩn trương | chủ động | tiếp tục')

function dutyAt(tokens: readonly Token[], at: number): Behind | null {
  const lead = leads.longestAt(tokens, at)
  if (lead) return chairsMeeting(tokens, lead.next) ? 'CHAIRS' : 'LEAD'
  if (collecting.longestAt(tokens, at) || watchesFrom(tokens, at)) return 'MONITOR'
  const join = joining.longestAt(tokens, at)
  if (join) return behindJoin.longestAt(tokens, join.next) ? 'WORK' : 'JOIN'
  return null
}

const behindJoin = lexicon('với | cùng | chặt chẽ với | chặt chẽ cùng')

/** "chủ trì Hội nghị" leads a meeting; "chủ trì, phối hợp" and "chủ trì xây dựng" lead work. */
function chairsMeeting(tokens: readonly Token[], at: number): boolean {
  return meetings.longestAt(tokens, at) !== null
}

/** "hướng dẫn, theo dõi, kiểm tra đôn đốc": one of the verbs in a row watches over the work of others. */
export function watchesFrom(tokens: readonly Token[], at: number): boolean {
  for (let from = at; ; ) {
    if (watching.longestAt(tokens, from)) return true
    const verb = withWatching.longestAt(tokens, from)
    if (!verb) return false
    const key = tokens[verb.next]?.key
    from = key === ',' || key === and ? verb.next + 1 : verb.next
  }
}

/** "căn cứ chức năng, nhiệm vụ được giao, theo dõi …": the verb stands behind a comma. */
function skipGrounds(tokens: readonly Token[], at: number, end: number): number {
  if (!grounds.longestAt(tokens, at)) return at
  for (let next = at; next < Math.min(end, at + reach); next++) {
    if (tokens[next - 1]?.key === ',' && next > at && (dutyAt(tokens, next) || adverbs.longestAt(tokens, next)))
      return next
  }
  return at
}

function isOrderInPast(tokens: readonly Token[], at: number): boolean {
  return orders.longestAt(tokens, at + 1) !== null
}
