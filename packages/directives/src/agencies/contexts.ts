import { Lexicon } from '../text/lexicon.ts'
import type { Token } from '../text/tokens.ts'

/**
 * What stands before a list of parties. `LEAD`, `COORDINATE`, `MONITOR`: a label or a phrase that settles the role.
 * `ASSIGN` gives work, `ASK` demands it. `START`: the list opens its clause. `OTHER`: it is an object or an attribute.
 */
export type Before = 'LEAD' | 'COORDINATE' | 'MONITOR' | 'ASSIGN' | 'ASK' | 'START' | 'OTHER'

const phrases = (list: string) => list.split('|').map((phrase) => phrase.trim())
const map = (list: string, before: Before) => phrases(list).map((phrase) => [phrase, before] as const)

const contexts = new Lexicon<Before>([
  ...map(
    'phối hợp với | phối hợp cùng | phối hợp cùng với | phối hợp chặt chẽ với | phối hợp chặt chẽ cùng | phối hợp chặt chẽ với các cơ quan là | phối hợp | phối kết hợp với | với sự phối hợp của | có sự phối hợp của | với sự tham gia của | cơ quan phối hợp : | đơn vị phối hợp : | cơ quan, đơn vị phối hợp : | phối hợp : | phối hợp thực hiện : | các cơ quan phối hợp : | các đơn vị phối hợp : | phối hợp, hỗ trợ | phối hợp đồng bộ với | phối hợp tốt với',
    'COORDINATE',
  ),
  ...map(
    'cơ quan chủ trì : | đơn vị chủ trì : | cơ quan, đơn vị chủ trì : | chủ trì : | chủ trì thực hiện : | cơ quan thực hiện : | đơn vị thực hiện : | cơ quan đầu mối : | đơn vị đầu mối : | cơ quan chủ trì thực hiện : | đơn vị chủ trì thực hiện : | cơ quan tham mưu : | đơn vị tham mưu : | chủ trì tham mưu : | cơ quan chủ trì tham mưu : | phân công thực hiện :',
    'LEAD',
  ),
  ...map(
    'cơ quan theo dõi : | đơn vị theo dõi : | theo dõi, đôn đốc : | cơ quan giám sát : | đơn vị giám sát :',
    'MONITOR',
  ),
  ...map(
    'giao | giao cho | giao nhiệm vụ cho | giao trách nhiệm cho | phân công | phân công cho | phân công nhiệm vụ cho | ủy quyền | ủy quyền cho | tiếp tục giao | thống nhất giao | đồng ý giao',
    'ASSIGN',
  ),
  ...map(
    'yêu cầu | đề nghị | chỉ đạo | lưu ý | nhắc nhở | yêu cầu đối với | kính đề nghị | trân trọng đề nghị | lưu ý đối với | chỉ đạo cho | quán triệt | phê bình và yêu cầu',
    'ASK',
  ),
  ...map(
    'đối với | riêng | riêng đối với | thì | nhấn mạnh | nhấn mạnh rằng | là | rằng | ngoài ra | bên cạnh đó | đồng thời | trong thời gian tới | trong thời gian đến | thời gian tới | từ nay đến cuối năm | trong đó | trước mắt | theo đó | do vậy | vì vậy',
    'START',
  ),
  // The same words as nouns, or as work that was given before.
  ...map(
    'được giao | bàn giao | chuyển giao | theo yêu cầu | đáp ứng yêu cầu | quy chế phối hợp | quy chế phối hợp với | quy chế phối hợp giữa | chương trình phối hợp với | kế hoạch phối hợp với | cơ chế phối hợp với | công tác phối hợp với | cơ chế phối hợp | công tác phối hợp | sự phối hợp | chương trình phối hợp | kế hoạch phối hợp | sự chỉ đạo | công tác chỉ đạo | ban chỉ đạo | ý kiến chỉ đạo | văn bản chỉ đạo | theo đề nghị | được yêu cầu | được phân công | tinh thần chỉ đạo | không yêu cầu | lãnh đạo, chỉ đạo của | quy định đối với | thái độ đối với | hồ sơ đề nghị | người đề nghị | hài lòng đối với | trách nhiệm đối với | xử lý nghiêm đối với | nghiêm đối với | kịp thời đối với | được phân công là | không phải là | mục tiêu là',
    'OTHER',
  ),
])

const clauseMarks = new Set(['.', ';', ':', '!', '?', '\n\n', '-', '+', '•', '*', ')', '…', '/', '–', '●'])
const adverbials = new Lexicon<true>(
  phrases(
    'trong | để | nhằm | căn cứ | trên cơ sở | theo | từ | thời gian | ngoài ra | đồng thời | bên cạnh | riêng | sau khi | trước khi | khi | hằng | hàng | định kỳ | với | trước mắt | qua | tại | về | tiếp tục | cùng với | thứ | một là | hai là | ba là | bốn là | năm là | sáu là | bảy là',
  ).map((phrase) => [phrase, true] as const),
)
const longestPhrase = 7
const reach = 40

/** What a list stands behind, and where the phrase that tells it begins. */
export interface Context {
  before: Before
  from: number
}

/** What the list that begins at a token stands behind. `isLineStart` tells whether it is the first of its line. */
export function contextBefore(
  tokens: readonly Token[],
  at: number,
  sentenceFrom: number,
  isLineStart: boolean,
): Context {
  for (let from = Math.max(0, at - longestPhrase); from < at; from++) {
    const found = contexts.longestAt(tokens, from)
    if (found?.next === at) return { before: found.meaning, from }
  }
  const mark = tokens[at - 1]?.key
  const isOpen = mark === undefined || isLineStart || at === sentenceFrom || clauseMarks.has(mark)
  const isStart = isOpen || (mark === ',' && opensWithAdverbial(tokens, sentenceFrom, at))
  return { before: isStart ? 'START' : 'OTHER', from: at }
}

/** "Trong tháng 6, Phòng Nội vụ …": what stands before the comma tells when or why. */
function opensWithAdverbial(tokens: readonly Token[], sentenceFrom: number, at: number): boolean {
  if (at - sentenceFrom > reach) return false
  let from = sentenceFrom
  while (from < at && tokens[from]?.kind !== 'word') from++
  return adverbials.longestAt(tokens, from) !== null
}
