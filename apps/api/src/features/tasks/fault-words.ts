import type { Label } from '@thong-suot/vocabulary'
import type { DayFaultReason, EventFaultReason } from './verify-ledger.ts'

/** What is wrong, told to the operator. */
export const faultWords: Record<EventFaultReason | DayFaultReason, Label> = {
  hash: {
    vi: 'Nội dung sự kiện đã bị sửa sau khi ghi: mã băm không còn khớp.',
    en: 'The event was changed after it was recorded: its hash does not fit.',
  },
  gap: {
    vi: 'Thiếu sự kiện ngay trước đó: số thứ tự không liền.',
    en: 'The event before it is missing: the numbers have a gap.',
  },
  link: {
    vi: 'Sự kiện trước đó đã bị thay: mã băm ghi lại của nó không khớp.',
    en: 'The event before it was replaced: the hash noted of it does not fit.',
  },
  day: {
    vi: 'Ngày của sự kiện lùi lại, hoặc sau ngày ghi.',
    en: 'Its day lies before that of the event before it, or after the day it was recorded.',
  },
  edge: {
    vi: 'Không quy trình nào cho phép chuyển sang trạng thái này bằng việc này.',
    en: 'No edge of the workflow leads to this state by this verb.',
  },
  head: {
    vi: 'Nhiệm vụ khác với sự kiện cuối cùng: đã sửa nhiệm vụ mà không ghi sổ, hoặc sự kiện sau đó đã bị xoá.',
    en: 'The task differs from its last event: it was changed without one, or a later event was removed.',
  },
  orphan: {
    vi: 'Nhiệm vụ của các sự kiện này không còn.',
    en: 'The task of these events is gone.',
  },
  empty: {
    vi: 'Nhiệm vụ không có sự kiện nào.',
    en: 'The task has no event at all.',
  },
  root: {
    vi: 'Gốc của ngày không còn khớp với sổ: có chuỗi đã được viết lại trọn vẹn, đã thêm vào hoặc đã bị xoá từ ngày đó trở về trước.',
    en: 'The root of the day does not follow from the ledger: a chain up to that day was rewritten as a whole, added or removed.',
  },
  missing: {
    vi: 'Những ngày ngay trước đó không có gốc: gốc đã bị xoá.',
    en: 'The days just before it have no root: roots were removed.',
  },
}

/** What the operator is to do, whatever was found. */
export const faultAdvice: Label = {
  vi: 'Đừng sửa gì. Sao lưu cơ sở dữ liệu như hiện tại, rồi so sánh reform.event, reform.task và reform.day_root với bản sao lưu trước ngày nêu trên để biết ai đã đổi gì; chỉ có quản trị viên của cơ sở dữ liệu làm được việc này.',
  en: 'Mend nothing. Back up the database as it is, then compare reform.event, reform.task and reform.day_root with a backup from before that day to see what was changed; only an administrator of the database can have done it.',
}
