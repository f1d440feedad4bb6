import type { Doubt, Span } from '../types.ts'

/** What may be uncertain about a directive as a whole. */
export const directiveDoubts = {
  NO_DIRECTIVES: {
    vi: 'Không tìm thấy ý chỉ đạo nào trong văn bản.',
    en: 'The text demands nothing that could be found.',
  },
  DIVIDED_BY_SENTENCE: {
    vi: 'Ý chỉ đạo viết liền mạch, được tách theo câu; cần người đọc lại.',
    en: 'The directive stands in running text and was divided by sentence; a person must check.',
  },
  NOBODY_NAMED: {
    vi: 'Không nêu cơ quan nào thực hiện.',
    en: 'Nobody is named who is to do it.',
  },
  GROUP_ADDRESSEE: {
    vi: 'Giao cho một nhóm cơ quan; mỗi cơ quan trong nhóm sẽ có nhiệm vụ riêng.',
    en: 'Addressed to a group; each agency of it gets a task of its own.',
  },
  SEVERAL_LEADS: {
    vi: 'Nhiều cơ quan chủ trì; mỗi nhiệm vụ chỉ có một cơ quan chủ trì nên sẽ tách thành nhiều nhiệm vụ.',
    en: 'Several lead agencies; a task has one lead, so there will be several tasks.',
  },
  SEVERAL_DEADLINES: {
    vi: 'Nêu nhiều thời hạn; thời hạn được đánh dấu ràng buộc cả ý, cần người xác nhận.',
    en: 'Several deadlines; the one marked was taken to bind the whole, a person must confirm.',
  },
  DEADLINE_OF_INTRODUCTION: {
    vi: 'Thời hạn được nêu ở câu dẫn cho mọi ý.',
    en: 'The deadline stands in the introduction, for all its items.',
  },
} as const satisfies Record<string, Doubt['message']>

export function makeDirectiveDoubt(code: keyof typeof directiveDoubts, span: Span): Doubt {
  return { code, message: { ...directiveDoubts[code] }, span }
}
