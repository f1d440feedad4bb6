import type { Doubt, Span } from '../types.ts'

/** What may be uncertain about a deadline. */
export const deadlineDoubts = {
  ISSUE_DATE_NEEDED: {
    vi: 'Cần biết ngày ban hành văn bản để tính thời hạn này.',
    en: 'The issue date of the document is needed to reckon this deadline.',
  },
  NO_SUCH_DAY: { vi: 'Ngày này không có trong lịch.', en: 'The calendar has no such day.' },
  AMBIGUOUS_YEAR: {
    vi: 'Thời hạn không ghi năm và ngày đó trong năm ban hành đã qua; đã hiểu là năm sau.',
    en: 'No year is named and the day has passed in the year of issue; the next year was taken.',
  },
  PAST_DUE: {
    vi: 'Thời hạn đã qua trước ngày ban hành văn bản.',
    en: 'The deadline had passed before the document was issued.',
  },
  BEYOND_HOLIDAYS: {
    vi: 'Chưa có lịch nghỉ lễ của năm này; ngày làm việc được tính chưa chắc chắn.',
    en: 'The public holidays of that year are not known; the working days are uncertain.',
  },
  WEEKDAY_MISMATCH: { vi: 'Thứ và ngày không khớp nhau.', en: 'The weekday does not fit the date.' },
  LOOSE_TIME: {
    vi: 'Thời điểm nêu không rõ ngày ("đầu", "giữa"); cần người xác định.',
    en: 'The time is named loosely ("early", "mid"); a person has to say which day is meant.',
  },
  OPEN_MONTH: {
    vi: 'Không rõ ngày này thuộc tháng nào của kỳ.',
    en: 'It is not said in which month of the period the day is.',
  },
  SEVERAL_REPETITIONS: {
    vi: 'Nhiều kỳ được nêu cùng lúc; chỉ kỳ đầu tiên được ghi nhận.',
    en: 'Several periods are listed; only the first was taken.',
  },
  URGENCY_WITHOUT_DATE: {
    vi: 'Có từ ngữ khẩn trương nhưng không nêu thời hạn cụ thể.',
    en: 'Words of urgency, but no date.',
  },
} as const satisfies Record<string, Doubt['message']>

export type DeadlineDoubtCode = keyof typeof deadlineDoubts

export function makeDeadlineDoubt(code: DeadlineDoubtCode, span: Span): Doubt {
  return { code, message: { ...deadlineDoubts[code] }, span }
}
