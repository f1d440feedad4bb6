import type { Label } from '@thong-suot/vocabulary'

/** Everything that may be wrong with a verb on a task, in both languages. */
const messages = {
  'viewer.required': { vi: 'Bạn cần đăng nhập để thực hiện việc này.', en: 'You need to sign in to do this.' },
  'task.notfound': { vi: 'Không tìm thấy nhiệm vụ này.', en: 'This task was not found.' },
  'task.forbidden': {
    vi: 'Bạn không có quyền thực hiện việc này với nhiệm vụ này.',
    en: 'You may not do this with this task.',
  },
  'task.wrongstate': {
    vi: 'Trạng thái hiện tại của nhiệm vụ không cho phép việc này.',
    en: 'The task does not allow this in its present state.',
  },
  'task.stale': {
    vi: 'Nhiệm vụ vừa được người khác cập nhật. Hãy xem lại rồi thực hiện lại.',
    en: 'Someone else has just changed the task. Look at it again, then repeat.',
  },
  'key.length': {
    vi: 'Khóa chống gửi trùng phải dài từ 8 đến 100 ký tự.',
    en: 'The idempotency key must have 8 to 100 characters.',
  },
  'key.otherinput': {
    vi: 'Khóa chống gửi trùng này đã dùng cho một nội dung khác.',
    en: 'This idempotency key was already used for another input.',
  },
  'percent.outofrange': { vi: 'Tỷ lệ phải nằm trong khoảng 0 đến 100.', en: 'The share must lie between 0 and 100.' },
  'text.required': { vi: 'Hãy nhập nội dung báo cáo.', en: 'Please write the report.' },
  'text.toolong': { vi: 'Nội dung không được quá 5.000 ký tự.', en: 'The text may have at most 5,000 characters.' },
  'delivered.outofrange': {
    vi: 'Ngày nộp kết quả phải từ ngày giao nhiệm vụ đến ngày báo cáo.',
    en: 'The day of delivery must lie between the assignment and the day of the report.',
  },
  'evidence.notfound': {
    vi: 'Không tìm thấy văn bản minh chứng trong các văn bản đã công bố.',
    en: 'The evidence was not found among the published documents.',
  },
  'confirm.sameperson': {
    vi: 'Người xác nhận phải khác người báo cáo hoàn thành.',
    en: 'Completion must be confirmed by someone other than the person who reported it.',
  },
  'confirm.noevidence': {
    vi: 'Cần văn bản minh chứng, hoặc nêu rõ lý do không cần minh chứng.',
    en: 'Name a document as evidence, or state why none is needed.',
  },
} satisfies Record<string, Label>

export type ProblemCode = keyof typeof messages

export interface Problem {
  field?: string
  code: ProblemCode
}

export function problem(code: ProblemCode, field?: string): Problem {
  return field ? { field, code } : { code }
}

export function messageOf(code: ProblemCode): Label {
  return messages[code]
}
